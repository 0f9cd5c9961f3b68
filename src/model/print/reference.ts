import { entityProps } from '../kind.ts';
import { directions, factProps, type Link, side } from '../link.ts';
import { families, familiesOf, kinds, kindsAt, links } from '../model.ts';
import type { Props, Word } from '../values/word.ts';

// The reference pages, in both languages side by side.

const type = ({ name, list, refersTo }: Word) => `${refersTo ? '→ ' : ''}${list ? `[${name}]` : name}`;

function propTable(props: Props): string {
  const rows = Object.entries(props).map(([name, { word, required, derived, term }]) => {
    const need = derived ? 'filled in at load' : required ? 'required' : '';
    return `| \`${name}\` | ${type(word)} | ${need} | ${term.label.nl} | ${term.about.en} | ${term.about.nl} |`;
  });
  return rows.length === 0
    ? ''
    : `| property | type | | Nederlands | meaning | betekenis |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

function valueTables(props: Props): string {
  return Object.values(props)
    .filter(({ word }) => word.values)
    .map(({ word }) => {
      const rows = Object.entries(word.values ?? {}).map(
        ([value, { label, about }]) => `| \`${value}\` | ${label.nl} | ${about.en} | ${about.nl} |`,
      );
      return `\n${word.name}: ${word.about.en}\n\n| value | Nederlands | meaning | betekenis |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    })
    .join('');
}

/** docs/reference/kinds.md */
export function kindsPage(note: string): string {
  const common = `## Every kind\n\n${propTable(entityProps)}`;
  const families_ = families.map(
    ({ name, term, kinds: own }) =>
      `- **${name}** (${term.label.nl}): ${term.about.en} ${own.map((kind) => kind.name).join(', ')}.`,
  );
  const each = kinds.map((kind) => {
    const interfaces = familiesOf(kind).map(({ name }) => name);
    const fields = links.flatMap((link) =>
      directions.flatMap((direction) => {
        const { at, field } = side(link, direction);
        return kindsAt(at).some(({ name }) => name === kind.name) ? [`\`${field}\``] : [];
      }),
    );
    return `## ${kind.name}\n\n*${kind.term.label.nl}*${interfaces.length > 0 ? ` · ${interfaces.join(', ')}` : ''}\n\n${kind.term.about.en} ${kind.term.about.nl}\n\n${propTable(kind.props)}${valueTables(kind.props)}\nFields of links: ${fields.join(', ')}.\n`;
  });
  return `# Kinds\n\n${note}\n\n${common}\n## Interfaces\n\n${families_.join('\n')}\n\n${each.join('\n')}`;
}

const ends = ({ from, to }: Link) =>
  `${from.kinds === 'all' ? 'any kind' : from.kinds.map(({ name }) => name).join(', ')} → ${to.kinds === 'all' ? 'any kind' : to.kinds.map(({ name }) => name).join(', ')}`;

/** docs/reference/links.md */
export function linksPage(note: string): string {
  const each = links.map((link) => {
    const { type: name, term, back, out, in: inField, props } = link;
    return `## ${name}\n\n${ends(link)}\n\n${term.about.en} ${term.about.nl}\n\n- \`${out}\`: ${term.label.en}, ${term.label.nl}\n- \`${inField}\`: ${back.en}, ${back.nl}\n\n${propTable(props)}${valueTables(props)}`;
  });
  return `# Links\n\n${note}\n\n## Every fact\n\n${propTable(factProps)}\n${each.join('\n')}`;
}
