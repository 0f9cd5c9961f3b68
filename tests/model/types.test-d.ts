// Compiled by tsc, never run: what a field written by hand may say of a row, and what a declaration may say.
// A line marked ts-expect-error that compiles is a fault.
import type { Builder } from '../../src/graph/builder.ts';
import type { Entity, RowsByFamily, RowsByKind } from '../../src/graph/rows.ts';
import { defineKind, type Row } from '../../src/model/kind.ts';
import type { Alliance } from '../../src/model/kinds/alliance.ts';
import { Ministry } from '../../src/model/kinds/ministry.ts';
import type { Observation } from '../../src/model/kinds/observation.ts';
import { defineLink } from '../../src/model/link.ts';
import type { Funds } from '../../src/model/links/funds.ts';
import type { KindName, LinkType } from '../../src/model/model.ts';
import { term } from '../../src/model/term.ts';
import { int } from '../../src/model/values/int.ts';
import { oneOf } from '../../src/model/values/one-of.ts';
import { text, texts } from '../../src/model/values/text.ts';
import type { ValuesOf } from '../../src/model/values/word.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_ extends true>(): void => undefined;
const some = term('banana', 'banaan', { en: 'A banana.', nl: 'Een banaan.' });

// A row: what is required is there, what is not may be null and is never undefined, a list is never null.
type AllianceRow = Row<typeof Alliance>;
holds<Equal<AllianceRow['kind'], 'Alliance'>>();
holds<Equal<AllianceRow['id'], string>>();
holds<Equal<AllianceRow['name'], string>>();
holds<Equal<AllianceRow['from'], string | null>>();
holds<Equal<AllianceRow['form'], 'ALLIANCE' | 'PARTNERSHIP' | 'CONSORTIUM' | 'PLATFORM' | null>>();
holds<Equal<AllianceRow['evidence'], readonly string[]>>();
holds<Equal<Row<typeof Observation>['value'], number | null>>();
// @ts-expect-error an alliance has no amount
export type Amount = AllianceRow['amount'];

const sort = oneOf('BananaSort', some.about, { RED: some, GREEN: some });
const props = {
  sort: sort.required(some),
  weight: int.optional(some),
  uses: texts.optional(some),
  colour: text.required(some),
};
interface Expected {
  readonly sort: 'RED' | 'GREEN';
  readonly weight: number | null;
  readonly uses: readonly string[];
  readonly colour: string;
}
type Flat<T> = { [K in keyof T]: T[K] };
holds<Equal<Flat<ValuesOf<typeof props>>, Flat<Expected>>>();

// The rows by name: every kind, every family, and nothing that is neither.
holds<Equal<keyof RowsByKind, KindName>>();
holds<Equal<keyof RowsByFamily, 'Actor' | 'Policy' | 'Part'>>();
holds<Equal<RowsByKind['Alliance'], AllianceRow>>();
holds<Equal<Extract<RowsByFamily['Actor'], { kind: 'Plan' }>, never>>();
// @ts-expect-error there is no such kind
export type Alliances = RowsByKind['Alliances'];
// @ts-expect-error there is no such link
export const opens: LinkType = 'OPENS';

// A field written by hand sees the row of its kind, without a cast.
type Field<Name extends keyof RowsByKind> = (row: Builder['Objects'][Name]) => unknown;
export const running: Field<'Alliance'> = ({ to }) => to === null;
export const lasts: Field<'Alliance'> = ({ from, to }) => (from && to ? from < to : null);
// @ts-expect-error the end may be null
export const lastYear: Field<'Alliance'> = ({ to }) => to.slice(0, 4);
// @ts-expect-error a ministry has no form
export const form: Field<'Ministry'> = ({ form }) => form;
// @ts-expect-error there is no such form
export const isClub: Field<'Alliance'> = ({ form }) => form === 'CLUB';

// A family is narrowed by the kind of its row.
export const label = (actor: RowsByFamily['Actor']) => (actor.kind === 'Alliance' ? actor.form : actor.name);
// @ts-expect-error not every actor has a form
export const anyForm = (actor: RowsByFamily['Actor']) => actor.form;
// @ts-expect-error a plan is no actor
export const isPlan = (actor: RowsByFamily['Actor']) => actor.kind === 'Plan';
export const nameOf = (entity: Entity): string => entity.name;

// A fact has the props of its link.
type FundsEdge = ValuesOf<(typeof Funds)['props']>;
export const euros = ({ amount }: FundsEdge) => (amount === null ? null : amount / 100);
// @ts-expect-error the amount may be null
export const half = ({ amount }: FundsEdge) => amount / 2;
// @ts-expect-error money has no role
export const role = ({ role }: FundsEdge) => role;

// A declaration names props of its own.
export const Banana = defineKind({
  name: 'Banana',
  plural: 'bananas',
  pluralLabel: some.label,
  term: some,
  key: 'colour',
  props,
});
// @ts-expect-error the key is no prop
defineKind({ name: 'Banana', plural: 'bananas', pluralLabel: some.label, term: some, key: 'smell', props });
const ends = { from: Ministry, to: Ministry, out: 'peels', in: 'peeledBy', term: some, back: some.label };
export const Peels = defineLink({ ...ends, type: 'PEELS', order: 'weight', distinct: ['sort', 'colour'], props });
// @ts-expect-error pages are ordered by a number
defineLink({ ...ends, type: 'PEELS', order: 'colour', props });
// @ts-expect-error what tells facts apart is a prop
defineLink({ ...ends, type: 'PEELS', distinct: ['smell'], props });
// @ts-expect-error an end is a kind, a family, some of them or any entity
defineLink({ ...ends, to: 'Ministry', type: 'PEELS', props });
