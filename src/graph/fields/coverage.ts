import { kindOfStem } from '../../model/ids.ts';
import type { Rows } from '../../store/engine.ts';
import { builder, type Context, describe } from '../builder.ts';
import { latestEntries } from '../changes/log.ts';
import { LinkTypeEnum } from '../nodes.ts';
import type { FactRow } from '../rows.ts';
import { versionOf } from '../version.ts';

const mostUnresolved = 100;

interface KindCount {
  readonly kind: string;
  readonly count: number;
}
interface LinkCount {
  readonly type: FactRow['type'];
  readonly count: number;
}
interface SourceCount {
  readonly source: string;
  readonly entities: number;
  readonly facts: number;
  readonly factsWithPassage: number;
}
interface RuleCount {
  readonly rule: string;
  readonly state: string;
  readonly count: number;
}

const sum = (rows: Rows, at: number) => rows.reduce((total, row) => total + Number(row[at]), 0);
const groups = (rows: Rows, at: number) => [...new Set(rows.map((row) => String(row[at])))];
const of = (rows: Rows, at: number, value: string) => rows.filter((row) => row[at] === value);

const counted = { en: 'How many there are.', nl: 'Hoeveel er zijn.' };
const KindCountType = builder.objectRef<KindCount>('KindCount').implement({
  description: describe({
    en: 'How many entities of a kind there are.',
    nl: 'Hoeveel entiteiten van een soort er zijn.',
  }),
  fields: (t) => ({
    kind: t.exposeString('kind', { description: describe({ en: 'Name of the kind.', nl: 'Naam van de soort.' }) }),
    count: t.exposeInt('count', { description: describe(counted) }),
  }),
});
const LinkCountType = builder.objectRef<LinkCount>('LinkCount').implement({
  description: describe({ en: 'How many facts of a type there are.', nl: 'Hoeveel feiten van een soort er zijn.' }),
  fields: (t) => ({
    type: t.expose('type', { type: LinkTypeEnum, description: describe({ en: 'The type.', nl: 'De soort.' }) }),
    count: t.exposeInt('count', { description: describe(counted) }),
  }),
});
const SourceCountType = builder.objectRef<SourceCount>('SourceCount').implement({
  description: describe({
    en: 'What one document or register gives to the graph.',
    nl: 'Wat één document of register aan de graaf geeft.',
  }),
  fields: (t) => ({
    source: t.field({
      type: 'Source',
      nullable: true,
      description: describe({
        en: 'The source; it tells when its passages were verified.',
        nl: 'De bron; die zegt wanneer de vindplaatsen zijn nagekeken.',
      }),
      resolve: async ({ source }, _, { reads }) => (await reads.entity(source)) as never,
    }),
    entities: t.exposeInt('entities', {
      description: describe({
        en: 'Entities that it declares, passages included.',
        nl: 'Entiteiten die het opvoert, vindplaatsen inbegrepen.',
      }),
    }),
    facts: t.exposeInt('facts', {
      description: describe({ en: 'Facts that it states.', nl: 'Feiten die het geeft.' }),
    }),
    factsWithPassage: t.exposeInt('factsWithPassage', {
      description: describe({
        en: 'Facts whose passage was found in the text; those of registers have none.',
        nl: 'Feiten waarvan de vindplaats in de tekst is gevonden; die van registers hebben er geen.',
      }),
    }),
    share: t.float({
      nullable: true,
      description: describe({
        en: 'That number as a share of its facts, 0 to 1.',
        nl: 'Dat aantal als deel van de feiten, 0 tot 1.',
      }),
      resolve: ({ facts, factsWithPassage }) => (facts === 0 ? null : factsWithPassage / facts),
    }),
  }),
});
const RuleCountType = builder.objectRef<RuleCount>('RuleCount').implement({
  description: describe({
    en: 'What a rule found, by what became of it.',
    nl: 'Wat een regel vond, naar wat ervan werd.',
  }),
  fields: (t) => ({
    rule: t.exposeString('rule', { description: describe({ en: 'Name of the rule.', nl: 'Naam van de regel.' }) }),
    state: t.exposeString('state', {
      description: describe({ en: 'Open, accepted or rejected.', nl: 'Open, overgenomen of afgewezen.' }),
    }),
    count: t.exposeInt('count', { description: describe(counted) }),
  }),
});

const kindRows = ({ reads }: Context) => reads.query('read/coverage-kinds', {});
const linkRows = ({ reads }: Context) => reads.query('read/coverage-links', {});

async function sourceCounts(context: Context): Promise<SourceCount[]> {
  const [kinds, links] = await Promise.all([kindRows(context), linkRows(context)]);
  return groups([...kinds.map(([, source]) => [source])], 0)
    .sort()
    .map((source) => ({
      source,
      entities: sum(of(kinds, 1, source), 2),
      facts: sum(of(links, 1, source), 2),
      factsWithPassage: sum(of(links, 1, source), 3),
    }));
}

const Coverage = builder.objectRef<object>('Coverage').implement({
  description: describe({
    en: 'What the graph holds; every figure is counted when it is asked for.',
    nl: 'Wat de graaf bevat; elk cijfer wordt geteld als het wordt gevraagd.',
  }),
  fields: (t) => ({
    version: t.string({
      nullable: true,
      description: describe({
        en: 'The mark of this state of the graph, as exports carry it: the same mark, the same graph.',
        nl: 'Het kenmerk van deze stand van de graaf, zoals in exports: hetzelfde kenmerk, dezelfde graaf.',
      }),
      resolve: async (_, __, { reads }) => versionOf(await reads.query('read/ledger-hashes', {})),
    }),
    changedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: describe({
        en: 'When the graph last changed; null when nothing was ever loaded.',
        nl: 'Wanneer de graaf voor het laatst veranderde; leeg als er nooit iets is geladen.',
      }),
      resolve: async (_, __, { reads }) => (await latestEntries(reads, 1))[0]?.at ?? null,
    }),
    kinds: t.field({
      type: [KindCountType],
      nullable: true,
      description: describe({ en: 'Entities by kind.', nl: 'Entiteiten per soort.' }),
      resolve: async (_, __, context) => {
        const rows = await kindRows(context);
        return groups(rows, 0).map((stem) => ({
          kind: kindOfStem(stem)?.name ?? stem,
          count: sum(of(rows, 0, stem), 2),
        }));
      },
    }),
    links: t.field({
      type: [LinkCountType],
      nullable: true,
      description: describe({ en: 'Facts by type.', nl: 'Feiten per soort.' }),
      resolve: async (_, __, context) => {
        const rows = await linkRows(context);
        return groups(rows, 0).map((type) => ({ type: type as LinkCount['type'], count: sum(of(rows, 0, type), 2) }));
      },
    }),
    sources: t.field({
      type: [SourceCountType],
      nullable: true,
      description: describe({ en: 'Entities and facts by source.', nl: 'Entiteiten en feiten per bron.' }),
      resolve: (_, __, context) => sourceCounts(context),
    }),
    rules: t.field({
      type: [RuleCountType],
      nullable: true,
      description: describe({ en: 'Suggestions by rule and state.', nl: 'Voorstellen per regel en stand.' }),
      resolve: async (_, __, { reads }) =>
        (await reads.query('read/coverage-rules', {})).map(([rule, state, count]) => ({
          rule: String(rule),
          state: String(state),
          count: Number(count),
        })),
    }),
    unresolved: t.field({
      type: ['Entity'],
      nullable: true,
      description: describe({
        en: 'Papers that are cited and tied to no number or address, at most 100.',
        nl: 'Stukken die worden aangehaald en aan geen nummer of adres vastzitten, hoogstens 100.',
      }),
      resolve: async (_, __, { reads }) => {
        const rows = await reads.query('read/coverage-unresolved', { most: mostUnresolved });
        return [...(await reads.entities(rows.map(([id]) => String(id))))];
      },
    }),
  }),
});
builder.queryField('coverage', (t) =>
  t.field({
    type: Coverage,
    description: describe({
      en: 'What the graph holds, and how much of it was verified.',
      nl: 'Wat de graaf bevat, en hoeveel daarvan is nagekeken.',
    }),
    resolve: () => ({}),
  }),
);
