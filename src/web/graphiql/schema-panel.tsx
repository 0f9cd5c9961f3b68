import { useGraphiQL } from '@graphiql/react';
import { type SVGProps, useEffect, useRef, useState } from 'react';
import type { KindLabel, LinkLabel } from '../explorer/texts/labels.ts';
import { useOpenDocs } from './open-docs.ts';
import { type MapName, mapNames, SchemaMap } from './schema-map.tsx';

const titles: Readonly<Record<MapName, string>> = {
  actor: 'Actors / Actoren',
  policy: 'Policy / Beleid',
  parliament: 'Parliament / Parlement',
  money: 'Money / Geld',
  knowledge: 'Knowledge / Kennis',
  fields: 'Query: where to begin / Waar een vraag begint',
};
interface Labels {
  readonly kinds: Readonly<Record<string, KindLabel>>;
  readonly links: Readonly<Record<string, LinkLabel>>;
}

/** Three boxes and their lines. */
export function SchemaIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" {...props}>
      <path d="M2 7.5h6v5H2zM12 2h6v5h-6zM12 13h6v5h-6zM8 9l4-4M8 11l4 4" strokeLinejoin="round" />
    </svg>
  );
}

/** What kinds and links are called, brought when the panel opens. */
function useLabels(): Labels {
  const [labels, setLabels] = useState<Labels>({ kinds: {}, links: {} });
  useEffect(() => {
    import('../explorer/texts/labels.ts').then(setLabels);
  }, []);
  return labels;
}

/** As few names as say what may stand at an end: an interface for all of its kinds. */
function namesAt(at: 'all' | readonly string[], kinds: Labels['kinds']): readonly string[] {
  if (at === 'all') return ['Entity'];
  const families = [...new Set(Object.values(kinds).flatMap((kind) => kind.families))];
  const within = (family: string) => Object.keys(kinds).filter((name) => kinds[name]?.families.includes(family));
  const whole = families.filter((family) => within(family).every((name) => at.includes(name)));
  return [...whole, ...at.filter((name) => !whole.some((family) => within(family).includes(name)))];
}

/** A name that opens its documentation. */
function Name({ name, shown, open }: { name: string; shown?: string; open: (name: string) => void }) {
  return (
    <button type="button" onClick={() => open(name)}>
      {shown ?? name}
    </button>
  );
}

/** A type that has the field of a link: Entity has it only where any kind may stand. */
const ownerAt = ({ type, kinds }: LinkLabel['out']['leadsTo']): string =>
  type === 'Entity' && kinds !== 'all' ? (kinds[0] ?? type) : type;

function Names({ names, open }: { names: readonly string[]; open: (name: string) => void }) {
  return names.map((name, at) => (
    <span key={name}>
      {at > 0 ? ', ' : ''}
      <Name name={name} open={open} />
    </span>
  ));
}

/** The same as the picture, in lines: what stands at each end of a link, and its two fields. */
function LinkList({ family, labels, open }: { family: MapName; labels: Labels; open: (name: string) => void }) {
  const own = Object.entries(labels.links).filter(([, { drawn }]) => drawn === family);
  return (
    <ul>
      {own.map(([type, link]) => {
        const [from = [], to = []] = [link.out.at, link.in.at].map((at) => namesAt(at, labels.kinds));
        return (
          <li key={type}>
            <Name name={`${ownerAt(link.in.leadsTo)}.${link.out.field}`} shown={link.out.field} open={open} />
            {' / '}
            <Name name={`${ownerAt(link.out.leadsTo)}.${link.in.field}`} shown={link.in.field} open={open} />
            <small>
              <Names names={from} open={open} /> → <Names names={to} open={open} />
            </small>
          </li>
        );
      })}
    </ul>
  );
}

/** Every field a query can begin with. */
function FieldList({ open }: { open: (name: string) => void }) {
  const schema = useGraphiQL((state) => state.schema);
  const fields = Object.keys(schema?.getQueryType()?.getFields() ?? {});
  return (
    <ul className="fields">
      {fields.map((field) => (
        <li key={field}>
          <Name name={`Query.${field}`} shown={field} open={open} />
        </li>
      ))}
    </ul>
  );
}

/** The panel is made anew each time it opens; one comes back to the picture one left. */
let last: MapName = 'actor';

/** A picture of a part of the schema, large on demand, and the same as a list; each name opens its documentation. */
export function SchemaPanel() {
  const [name, choose] = useState(last);
  const large = useRef<HTMLDialogElement>(null);
  const openDocs = useOpenDocs();
  const labels = useLabels();
  useEffect(() => {
    last = name;
  }, [name]);
  const open = (wanted: string) => {
    large.current?.close();
    openDocs(wanted);
  };
  return (
    <section className="schema" aria-label="Schema">
      <h2>Schema</h2>
      <label>
        <span lang="nl">Kaart</span> / Map
        <select value={name} onChange={({ target }) => choose(target.value as MapName)}>
          {mapNames.map((each) => (
            <option key={each} value={each}>
              {titles[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="preview" onClick={() => large.current?.showModal()}>
        <SchemaMap name={name} label={titles[name]} />
        Open large / <span lang="nl">Groot openen</span>
      </button>
      <h3>
        As a list / <span lang="nl">Als lijst</span>
      </h3>
      {name === 'fields' ? <FieldList open={open} /> : <LinkList family={name} labels={labels} open={open} />}
      <dialog ref={large} className="schema-large" aria-label={`Schema: ${titles[name]}`}>
        <form method="dialog">
          <h2>{titles[name]}</h2>
          <button type="submit" className="graphiql-button">
            Close / <span lang="nl">Sluiten</span>
          </button>
        </form>
        <SchemaMap name={name} label={titles[name]} open={open} />
      </dialog>
    </section>
  );
}
