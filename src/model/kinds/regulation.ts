import { defineKind } from '../kind.ts';
import { abbreviation, period, summary } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';
import { text } from '../values/text.ts';

const RegulationSort = oneOf(
  'RegulationSort',
  { en: 'What sort of rule a regulation is.', nl: 'Wat voor regel een regeling is.' },
  {
    ACT: term('act', 'wet', { en: 'An act of parliament.', nl: 'Een wet.' }),
    DECREE: term('decree', 'besluit', { en: 'A decree under an act.', nl: 'Een besluit onder een wet.' }),
    SUBSIDY_SCHEME: term('subsidy scheme', 'subsidieregeling', {
      en: 'Rules by which subsidies are given.',
      nl: 'Regels waarnaar subsidie wordt verstrekt.',
    }),
    GUIDELINE: term('guideline', 'richtlijn', {
      en: 'A guideline for professionals.',
      nl: 'Een leidraad voor professionals.',
    }),
    AGREEMENT: term('agreement', 'akkoord', { en: 'A political agreement.', nl: 'Een politiek akkoord.' }),
  },
);

export const Regulation = defineKind({
  name: 'Regulation',
  plural: 'regulations',
  pluralLabel: { en: 'regulations', nl: 'wetten en regelingen' },
  highlights: ['sort', 'from', 'governs', 'bwbId'],
  term: term('regulation', 'wet of regeling', {
    en: 'An act, decree, scheme or guideline.',
    nl: 'Een wet, besluit, regeling of richtlijn.',
  }),
  props: {
    abbreviation,
    sort: RegulationSort.optional(
      term('sort', 'soort', { en: 'What sort of rule it is.', nl: 'Wat voor regel het is.' }),
    ),
    bwbId: text.optional(
      term('BWB number', 'BWB-nummer', {
        en: 'Number in the register of Dutch legislation.',
        nl: 'Nummer in het register van Nederlandse wetgeving.',
      }),
    ),
    ...period,
    summary,
  },
});
