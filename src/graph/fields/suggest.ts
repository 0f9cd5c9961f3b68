import { kindOf } from '../../model/ids.ts';
import type { Bilingual } from '../../model/term.ts';
import type { NameHit } from '../../search/search-index.ts';
import { lineOf, nameAt } from '../../search/texts.ts';
import { badInput, builder, type Context, describe } from '../builder.ts';
import { type Entity, valuesOf } from '../rows.ts';
import { checkText, longestText, readyIndex } from './search-ready.ts';
import { KindName } from './search-types.ts';

const shown = 8;
const most = 50;

/** An entity that the typed beginning may mean, and which of its names does. */
interface Suggested {
  readonly entity: Entity;
  readonly hit: NameHit;
}

function matchedName({ entity, hit }: Suggested): string | null {
  const kind = kindOf(entity.id);
  const name = kind ? nameAt(kind, valuesOf(entity), hit.name) : undefined;
  return name === undefined || name === entity.name ? null : name;
}
function line({ entity }: Suggested): Bilingual {
  const kind = kindOf(entity.id);
  return (kind && lineOf(kind, valuesOf(entity))) ?? { en: entity.name, nl: entity.name };
}

const SearchSuggestion = builder.objectRef<Suggested>('SearchSuggestion').implement({
  description: describe({
    en: 'An entity that may be meant by what is being typed.',
    nl: 'Een entiteit die bedoeld kan zijn met wat er getypt wordt.',
  }),
  fields: (t) => ({
    node: t.field({
      type: 'Entity',
      description: describe({ en: 'The entity.', nl: 'De entiteit.' }),
      resolve: ({ entity }) => entity,
    }),
    name: t.string({
      description: describe({ en: 'Its name.', nl: 'De naam.' }),
      resolve: ({ entity }) => entity.name,
    }),
    kind: t.field({
      type: KindName,
      description: describe({ en: 'Its kind.', nl: 'De soort.' }),
      resolve: ({ entity }) => entity.kind,
    }),
    about: t.field({
      type: 'Bilingual',
      description: describe({ en: 'What it is, in one line.', nl: 'Wat het is, in één regel.' }),
      resolve: line,
    }),
    alias: t.string({
      nullable: true,
      description: describe({
        en: 'The other name or abbreviation that was found; null where it was the name.',
        nl: 'De andere naam of afkorting die gevonden is; leeg als het de naam was.',
      }),
      resolve: matchedName,
    }),
  }),
});

async function suggested(text: string, first: number, context: Context): Promise<Suggested[]> {
  checkText(text);
  if (first < 0 || first > most) throw badInput(`first must be 0 to ${most}, found ${first}.`);
  const { index } = await readyIndex(context);
  const hits = index.suggest(text, first);
  const entities = await Promise.all(hits.map(({ id }) => context.reads.entity(id)));
  return hits.flatMap((hit, i) => {
    const entity = entities[i];
    return entity ? [{ entity, hit }] : [];
  });
}

builder.queryField('suggest', (t) =>
  t.field({
    type: [SearchSuggestion],
    nullable: true,
    description: describe({
      en: 'Entities by the beginning of a name, another name or an abbreviation, while it is being typed; best first.',
      nl: 'Entiteiten naar het begin van een naam, een andere naam of een afkorting, tijdens het typen; beste eerst.',
    }),
    args: {
      text: t.arg.string({
        required: true,
        description: describe({
          en: `What has been typed so far, up to ${longestText} characters.`,
          nl: `Wat er tot nu toe getypt is, tot ${longestText} tekens.`,
        }),
      }),
      first: t.arg.int({
        defaultValue: shown,
        description: describe({ en: `How many, 0 to ${most}.`, nl: `Hoeveel, 0 tot ${most}.` }),
      }),
    },
    resolve: (_, { text, first }, context) => suggested(text, first ?? shown, context),
  }),
);
