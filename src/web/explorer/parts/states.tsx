import { useEffect, useState } from 'react';
import { useTexts } from '../texts/language.tsx';

const waits = 300;

/** Still grey lines of the size of what is to come, after a moment; the room is taken at once. */
export function Waiting({ lines = 6, label = true }: { lines?: number; label?: boolean }) {
  const { t } = useTexts();
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), waits);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={shown ? 'wait' : 'wait quiet'} role={label ? 'status' : undefined}>
      <span className="vh">{label && shown ? t.wait : ''}</span>
      <div className="skel" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
          <i key={line} style={{ '--w': `${48 + ((line * 29) % 41)}%` } as React.CSSProperties} />
        ))}
      </div>
    </div>
  );
}

interface Failure {
  readonly message: string;
  readonly networkError?: unknown;
  readonly graphQLErrors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** What failed, what still holds, and one button. */
export function Fault({ error, retry, kept }: { error: Failure; retry: () => void; kept?: boolean }) {
  const { t } = useTexts();
  const code = error.graphQLErrors?.[0]?.extensions?.code ?? 'NETWORK';
  return (
    <div className="fault" role="alert">
      <p className="firm">{t.fault.title}</p>
      <p className="s">
        {kept ? `${t.fault.kept} ` : ''}
        <span className="dim">
          {t.fault.code} {String(code)}
        </span>
      </p>
      <button className="btn" type="button" onClick={retry}>
        {t.fault.retry}
      </button>
    </div>
  );
}
