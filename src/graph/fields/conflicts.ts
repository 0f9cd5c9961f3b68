import { builder, type Context, describe } from '../builder.ts';
import type { ClaimTotal, Effect } from '../conflicts/effects.ts';
import { readEffects } from '../conflicts/read-effects.ts';
import type { Entity, FactRow } from '../rows.ts';
import { exact, exactOrNull } from './money-facts.ts';
import { MoneyPhase } from './money-words.ts';

const ClaimTotalType = builder.objectRef<ClaimTotal>('ClaimTotal').implement({
  description: describe({ en: 'A total if one claim holds.', nl: 'Een totaal als één bewering klopt.' }),
  fields: (t) => ({
    claim: t.field({
      type: 'Fact',
      nullable: true,
      description: describe({ en: 'The claim.', nl: 'De bewering.' }),
      resolve: ({ claim }, _, { reads }) => reads.fact(claim),
    }),
    total: t.field({
      type: 'Cents',
      description: describe({ en: 'The total it leads to.', nl: 'Het totaal waartoe die leidt.' }),
      resolve: ({ total }) => exact(total),
    }),
    more: t.field({
      type: 'Cents',
      description: describe({
        en: 'How much more than under the lowest claim.',
        nl: 'Hoeveel meer dan bij de laagste bewering.',
      }),
      resolve: ({ more }) => exact(more),
    }),
    beyondParts: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'The total less the sum of the parts; 0 where they add up to it.',
        nl: 'Het totaal min de som van de delen; 0 als die erop uitkomt.',
      }),
      resolve: ({ beyondParts }) => exactOrNull(beyondParts),
    }),
  }),
});

const ConflictEffect = builder.objectRef<Effect>('ConflictEffect').implement({
  description: describe({
    en: 'What the claims of a conflict make of one total of money.',
    nl: 'Wat de beweringen van een tegenspraak van één totaal van geld maken.',
  }),
  fields: (t) => ({
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: describe({ en: 'Whose total it is.', nl: 'Wiens totaal het is.' }),
      resolve: ({ entity }, _, { reads }) => reads.entity(entity),
    }),
    phase: t.field({
      type: MoneyPhase,
      nullable: true,
      description: describe({ en: 'The phase of the money.', nl: 'De fase van het geld.' }),
      resolve: ({ phase }) => phase,
    }),
    totals: t.field({
      type: [ClaimTotalType],
      description: describe({ en: 'The total under each claim.', nl: 'Het totaal bij elke bewering.' }),
      resolve: ({ totals }) => [...totals],
    }),
    difference: t.field({
      type: 'Cents',
      description: describe({ en: 'From the lowest to the highest.', nl: 'Van de laagste tot de hoogste.' }),
      resolve: ({ difference }) => exact(difference),
    }),
    parts: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'What the parts add up to, whichever claim holds; null where they have no amount or depend on the claim.',
        nl: 'Waarop de delen uitkomen, welke bewering ook klopt; leeg als ze geen bedrag hebben of van de bewering afhangen.',
      }),
      resolve: ({ parts }) => exactOrNull(parts),
    }),
  }),
});

interface Side {
  readonly claim: Entity | FactRow;
}
/** Each passage once, although several may stand in the same part. */
async function partsOf({ claim }: Side, { reads }: Context): Promise<Entity[]> {
  const passages = await reads.entities(claim.evidence);
  const parts = passages.flatMap((passage) => (passage.kind === 'Passage' ? [passage.part] : []));
  return [...(await reads.entities([...new Set(parts)]))];
}
const amountOf = (claim: Entity | FactRow): number | null =>
  'amount' in claim && typeof claim.amount === 'number' ? claim.amount : null;

const ConflictSide = builder.objectRef<Side>('ConflictSide').implement({
  description: describe({ en: 'One claim of a conflict.', nl: 'Eén bewering in een tegenspraak.' }),
  fields: (t) => ({
    claim: t.field({
      type: 'Node',
      description: describe({
        en: 'The fact or entity that claims it.',
        nl: 'Het feit of de entiteit die het beweert.',
      }),
      resolve: ({ claim }) => claim,
    }),
    amount: t.field({
      type: 'Cents',
      nullable: true,
      description: describe({
        en: 'The amount it names, in all or per year as the claim says; null where it is not about money.',
        nl: 'Het bedrag dat erin staat, in totaal of per jaar zoals de bewering zegt; leeg als het niet over geld gaat.',
      }),
      resolve: ({ claim }) => amountOf(claim),
    }),
    passages: t.field({
      type: ['Passage'],
      nullable: true,
      description: describe({ en: 'Where it stands.', nl: 'Waar het staat.' }),
      // Evidence refers to passages alone.
      resolve: async ({ claim }, _, { reads }) => [...(await reads.entities(claim.evidence))] as never,
    }),
    saidIn: t.field({
      type: ['Entity'],
      nullable: true,
      description: describe({
        en: 'The answers, annexes and other parts that say so, each once.',
        nl: 'De antwoorden, bijlagen en andere delen die dat zeggen, elk één keer.',
      }),
      resolve: (side, _, context) => partsOf(side, context),
    }),
  }),
});

builder.objectFields('Conflict', (t) => ({
  sides: t.field({
    type: [ConflictSide],
    nullable: true,
    description: describe({
      en: 'The claims side by side, each with where it stands.',
      nl: 'De beweringen naast elkaar, elk met waar die staat.',
    }),
    resolve: async ({ claims }, _, { reads }) => {
      const found = await Promise.all(claims.map((id) => reads.node(id)));
      return found.flatMap((claim) => (claim ? [{ claim }] : []));
    },
  }),
  effects: t.field({
    type: [ConflictEffect],
    nullable: true,
    description: describe({
      en: 'What each claim about money makes of totals: of what it is about, and of the wholes above it up to the plan.',
      nl: 'Wat elke bewering over geld van totalen maakt: van waar die over gaat, en van de gehelen erboven tot het plan.',
    }),
    resolve: async ({ claims }, _, { reads }) => [...(await readEffects(reads, claims))],
  }),
}));
