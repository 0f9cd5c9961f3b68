import { type ReactNode, useEffect } from 'react';
import { useTexts } from '../texts/language.tsx';

/** The title of the window, as long as the page is shown. */
export function useTitle(title: string | undefined): void {
  const { t } = useTexts();
  useEffect(() => {
    if (title) document.title = `${title} – ${t.title}`;
  }, [title, t]);
}

/** The head of a page that is about no single entity. */
export function PageHead({ title, lead, note }: { title: string; lead: string; note?: ReactNode }) {
  useTitle(title);
  return (
    <div className="head solo">
      {note ? <p className="kind">{note}</p> : null}
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
    </div>
  );
}

/** A section: rule, heading at the left, one remark at the right. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec-h">
        <h2 id={id}>{title}</h2>
        {note ? <p>{note}</p> : null}
      </div>
      {children}
    </section>
  );
}

/** One line of key facts. */
export function Strip({ items }: { items: readonly { label: string; value: ReactNode; note?: ReactNode }[] }) {
  return items.length === 0 ? null : (
    <dl className="strip" style={{ '--n': items.length } as React.CSSProperties}>
      {items.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note ? <small>{note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
