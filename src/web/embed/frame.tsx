import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Place } from '../explorer/graph/fragments.ts';
import { useTitle } from '../explorer/parts/page.tsx';
import { keyOf } from '../explorer/texts/addresses.ts';
import { date } from '../explorer/texts/format.ts';
import { useTexts } from '../explorer/texts/language.tsx';
import { sharing } from '../explorer/texts/sharing.ts';

/** The state of the graph that an answer is about, and what its sources are called. */
export interface Told {
  readonly graph: { readonly version: string | null; readonly changedAt: string | null } | null;
  readonly sources: { readonly nodes: readonly { readonly id: string; readonly title: string }[] } | null;
}

/** The question of an embed, which asks for that too: there is one question for all that is shown. */
export const withTold = (query: string): string =>
  query.replace(
    '{',
    '{\n  graph: coverage { version changedAt }\n  sources: allSources(first: 100) { nodes { id title } }\n ',
  );

/** The documents that passages stand in, by title; a source has the key of its document. */
function documentsOf(places: readonly Place[], told: Partial<Told> | undefined): readonly string[] {
  const keys = new Set(places.map(({ part }) => part.id.split('/')[1]));
  return (told?.sources?.nodes ?? []).filter(({ id }) => keys.has(keyOf(id))).map(({ title }) => title);
}

/** Where it comes from: the documents, the graph with its date and version, and the page with everything. */
function SourceLine({
  page,
  documents,
  graph,
}: {
  page: string;
  documents: readonly string[];
  graph: Told['graph'] | undefined;
}) {
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
  places,
  registers = [],
  told,
  children,
}: {
  /** Of the window. */
  title: string;
  heading: ReactNode;
  /** Address of the page in the explorer. */
  page: string;
  /** Every passage that what is shown rests on. */
  places: readonly Place[];
  /** Titles of sources that have no passages. */
  registers?: readonly string[];
  told: Partial<Told> | undefined;
  children: ReactNode;
}) {
  useTitle(title);
  const documents = documentsOf(places, told);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <main className="view" data-part="view" tabIndex={0} aria-label={title}>
        {heading}
        {children}
      </main>
      <SourceLine page={page} documents={documents.length > 0 ? documents : registers} graph={told?.graph} />
    </>
  );
}
