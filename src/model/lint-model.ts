import { entityProps, type Kind } from './kind.ts';
import { directions, type Link, side } from './link.ts';
import type { Term } from './term.ts';
import type { Props } from './values/word.ts';

export interface Declared {
  readonly kinds: readonly Kind[];
  readonly families: readonly { readonly name: string; readonly term: Term; readonly kinds: readonly Kind[] }[];
  readonly links: readonly Link[];
}

/** The same prop name may mean different words in these places, for the reason given. */
const mayDiffer: Readonly<Record<string, string>> = {
  number: 'text for papers (XV, 17), a whole number for parts and goals',
  sort: 'each kind has its own vocabulary',
  form: 'alliances and funding have their own vocabularies',
  status: 'projects and studies have their own vocabularies',
  role: 'each link has its own vocabulary',
  state: 'suggestions and consultations have their own vocabularies',
  subject: 'of a conflict it is text, of a suggestion an entity',
  summary: 'required where there is nothing else to tell',
};

const whole = ({ label, about }: Term) =>
  [label.en, label.nl].every((text) => text.trim() !== '') && [about.en, about.nl].every((text) => /[.!?]$/.test(text));

/** Whether a link has this field at a kind. */
const stands = (link: Link, kind: Kind, name: string) =>
  directions.some((direction) => {
    const { field, at } = side(link, direction);
    return field === name && (at.kinds === 'all' || at.kinds.some((each) => each.name === kind.name));
  });

/** Every fault of a model that types cannot see: names that collide, texts that lack, references to nothing. */
export function lintModel({ kinds, families, links }: Declared): readonly string[] {
  const faults: string[] = [];
  const names = new Set([...kinds, ...families].map(({ name }) => name).concat('Entity', 'Node', 'Fact'));
  const words = new Map<string, string>();
  const enums = new Map<string, object>();

  function lintProps(where: string, props: Props): void {
    for (const [prop, { word, term }] of Object.entries(props)) {
      if (!/^[a-z][a-zA-Z0-9]*$/.test(prop)) faults.push(`${where}.${prop}: a prop is named in camelCase.`);
      if (!whole(term)) faults.push(`${where}.${prop}: label and full sentence are needed in both languages.`);
      if (word.values) {
        if ((enums.get(word.name) ?? word.values) !== word.values)
          faults.push(`${where}.${prop}: the enum ${word.name} has other values elsewhere. Rename it.`);
        enums.set(word.name, word.values);
      }
      for (const [value, t] of Object.entries(word.values ?? {})) {
        if (!/^[A-Z][A-Z0-9_]*$/.test(value)) faults.push(`${where}.${prop}.${value}: an enum value is UPPER_SNAKE.`);
        if (!whole(t)) faults.push(`${where}.${prop}.${value}: label and full sentence are needed in both languages.`);
      }
      if (word.refersTo && !names.has(word.refersTo))
        faults.push(`${where}.${prop}: refers to ${word.refersTo}, which is nothing.`);
      const sort = `${word.name}${word.list ? '[]' : ''}`;
      const known = words.get(prop);
      if (known !== undefined && known !== sort && !(prop in mayDiffer))
        faults.push(
          `${where}.${prop}: is ${sort} here and ${known} elsewhere. Rename it, or say why in lint-model.ts.`,
        );
      words.set(prop, sort);
    }
  }

  const entries = new Set<string>();
  for (const kind of kinds) {
    if (!/^[A-Z][a-zA-Z]*$/.test(kind.name)) faults.push(`${kind.name}: a kind is named in PascalCase.`);
    if (!whole(kind.term)) faults.push(`${kind.name}: label and full sentence are needed in both languages.`);
    const single = `${kind.name[0]?.toLowerCase()}${kind.name.slice(1)}`;
    for (const entry of [single, kind.plural]) {
      if (entries.has(entry)) faults.push(`${kind.name}: the entry field "${entry}" is taken.`);
      entries.add(entry);
    }
    if (!kind.pluralLabel.en || !kind.pluralLabel.nl)
      faults.push(`${kind.name}: a label for several of them is needed in both languages.`);
    for (const highlight of kind.highlights ?? [])
      if (!Object.hasOwn(kind.props, highlight) && !links.some((link) => stands(link, kind, highlight)))
        faults.push(`${kind.name}: the highlight "${highlight}" is no prop of it, and no link has that field there.`);
    lintProps(kind.name, kind.props);
  }
  const fields = new Map<string, string>();
  for (const link of links) {
    if (!/^[A-Z][A-Z_]*$/.test(link.type)) faults.push(`${link.type}: a link is named in UPPER_SNAKE.`);
    if (link.nests && !link.acyclic) faults.push(`${link.type}: what nests must be acyclic.`);
    if (!whole(link.term) || !link.back.en || !link.back.nl)
      faults.push(`${link.type}: labels (there and back) and a full sentence are needed in both languages.`);
    for (const direction of directions) {
      const { field, at } = side(link, direction);
      const taken = fields.get(field);
      if (taken) faults.push(`${link.type}: the field "${field}" is taken by ${taken}.`);
      fields.set(field, link.type);
      if (Object.hasOwn(entityProps, field)) faults.push(`${link.type}: the field "${field}" is a prop of every kind.`);
      for (const kind of at.kinds === 'all' ? kinds : at.kinds)
        if (Object.hasOwn(kind.props, field))
          faults.push(`${link.type}: the field "${field}" is a prop of ${kind.name}.`);
    }
    lintProps(link.type, link.props);
  }
  return faults;
}
