import { graphiqlPath } from '../texts/addresses.ts';
import { useTexts } from '../texts/language.tsx';
import { Icon } from './icon.tsx';

/** The very question that the page asked, to read and to open in GraphiQL. */
export function RawQuestion({ query, variables }: { query: string; variables: object }) {
  const { t } = useTexts();
  return (
    <details className="more raw">
      <summary>{t.entity.raw}</summary>
      <p className="s">
        {t.entity.rawText}{' '}
        <a href={graphiqlPath(query, variables)}>
          <Icon name="out" /> {t.entity.rawOpen}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus */}
      <pre className="code" lang="zxx" tabIndex={0}>
        {query}
      </pre>
    </details>
  );
}
