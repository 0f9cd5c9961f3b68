import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { SVGProps } from 'react';
import { examples } from './examples.ts';
import type { Example } from './parse-example.ts';

const THEMES: Record<string, string> = {
  actor: 'Actors / Actoren',
  policy: 'Policy / Beleid',
  parliament: 'Parliament / Parlement',
  money: 'Money / Geld',
  knowledge: 'Knowledge / Kennis',
};
const NO_THEME = 'Other / Overig';

/** A list of lines with a play sign. */
export function ExamplesIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" {...props}>
      <path d="M2 4h16M2 9h7M2 14h7" strokeLinecap="round" />
      <path d="M12 9.5v8l6-4z" strokeLinejoin="round" />
    </svg>
  );
}

/** Lists the example operations by theme; a click opens one in a tab. */
export function ExamplesPanel() {
  const open = useOpenExample();
  return (
    <section className="examples" aria-label="Examples">
      <h2>
        <span lang="nl">Voorbeelden</span> / Examples
      </h2>
      {examples.length === 0 && <p>No examples came with this build.</p>}
      {byTheme(examples).map(([theme, members]) => (
        <div key={theme} className="examples-theme" data-theme={theme}>
          <h3>{THEMES[theme] ?? capitalised(theme)}</h3>
          <ul>
            {members.map((example) => (
              <li key={example.file}>
                <button type="button" onClick={() => open(example)} title={`Open ${example.operation}`}>
                  {example.titleEn}
                  {example.titleNl && <small lang="nl">{example.titleNl}</small>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function byTheme(list: readonly Example[]): [string, Example[]][] {
  const groups = new Map<string, Example[]>();
  for (const example of list) {
    const theme = example.theme ?? NO_THEME;
    groups.set(theme, [...(groups.get(theme) ?? []), example]);
  }
  return [...groups];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Goes to the tab that holds the example unchanged, else opens a new one. */
function useOpenExample(): (example: Example) => void {
  const { tabs, queryEditor, variableEditor } = useGraphiQL(pick('tabs', 'queryEditor', 'variableEditor'));
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  return ({ query, operation, variables = '' }) => {
    const opened = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (opened >= 0) {
      changeTab(opened);
    } else {
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables });
    }
    setOperationName(operation);
  };
}
