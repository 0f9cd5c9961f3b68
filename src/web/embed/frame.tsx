import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from '../explorer/parts/page.tsx';
import { date } from '../explorer/texts/format.ts';
import { useTexts } from '../explorer/texts/language.tsx';
import { sharing } from '../explorer/texts/sharing.ts';

/** The state of the graph that an answer is about. */
export interface Told {
  readonly version: string | null;
  readonly changedAt: string | null;
}
/** What an embed asks in the same question, so that its source line can name the state of the graph. */
export const told = 'graph: coverage { version changedAt }';

/** Where it comes from: the documents, the graph with its date and version, and the page with everything. */
function SourceLine({ page, documents, graph }: { page: string; documents: readonly string[]; graph: Told | null }) {
  const { language } = useTexts();
  const { embed } = sharing[language];
  const day = graph?.changedAt?.slice(0, 10);
  return (
    <footer className="source" data-part="source">
      <p>
        {documents.length > 0 ? (
          <>
            {embed.source} <span lang={language === 'en' ? 'nl' : undefined}>{documents.join('; ')}</span>.{' '}
          </>
        ) : null}
        {embed.by} beleidsgraaf
        {day ? `, ${embed.asOf} ${date(day, language)}` : ''}
        {graph?.version ? (
          <>
            {' '}
            ({embed.version} <span className="nb">{graph.version.slice(0, 8)}</span>)
          </>
        ) : null}
        .{' '}
        <Link className="to-page" href={page}>
          {embed.open}
        </Link>
      </p>
    </footer>
  );
}

/** A view with its title above, and the line below that says where it comes from. */
export function EmbedFrame({
  title,
  heading,
  page,
  documents,
  graph,
  children,
}: {
  /** Of the window. */
  title: string;
  heading: ReactNode;
  /** Address of the page in the explorer. */
  page: string;
  documents: readonly string[];
  graph: Told | null;
  children: ReactNode;
}) {
  useTitle(title);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <main className="view" data-part="view" tabIndex={0} aria-label={title}>
        {heading}
        {children}
      </main>
      <SourceLine page={page} documents={documents} graph={graph} />
    </>
  );
}
