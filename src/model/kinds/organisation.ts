import { defineKind } from '../kind.ts';
import { abbreviation, summary, website } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';
import { text } from '../values/text.ts';

const OrganisationSort = oneOf(
  'OrganisationSort',
  { en: 'What sort of body an organisation is.', nl: 'Wat voor instelling een organisatie is.' },
  {
    CIVIL_SOCIETY: term('civil society', 'maatschappelijke organisatie', {
      en: 'A foundation or association with a social aim.',
      nl: 'Een stichting of vereniging met een maatschappelijk doel.',
    }),
    SELF_ORGANISATION: term('self-organisation', 'zelforganisatie', {
      en: 'An organisation of and for a community.',
      nl: 'Een organisatie van en voor een gemeenschap.',
    }),
    UMBRELLA: term('umbrella', 'koepel', {
      en: 'An organisation whose members are organisations.',
      nl: 'Een organisatie met organisaties als leden.',
    }),
    KNOWLEDGE_INSTITUTE: term('knowledge institute', 'kennisinstituut', {
      en: 'It gathers and spreads knowledge.',
      nl: 'Verzamelt en verspreidt kennis.',
    }),
    RESEARCH_BUREAU: term('research bureau', 'onderzoeksbureau', {
      en: 'It does research on commission.',
      nl: 'Doet onderzoek in opdracht.',
    }),
    EXPERTISE_CENTRE: term('expertise centre', 'expertisecentrum', {
      en: 'It supports professionals in one field.',
      nl: 'Ondersteunt professionals op één terrein.',
    }),
    FUND: term('fund', 'fonds', { en: 'It gives money to initiatives.', nl: 'Geeft geld aan initiatieven.' }),
    PUBLIC_BODY: term('public body', 'overheidsinstelling', {
      en: 'It belongs to the state.',
      nl: 'Hoort bij de overheid.',
    }),
    EDUCATION: term('education', 'onderwijs', {
      en: 'Schools, colleges or universities.',
      nl: 'Scholen, hogescholen of universiteiten.',
    }),
    INTERNATIONAL: term('international', 'internationaal', {
      en: 'A body of several countries.',
      nl: 'Een instelling van meer landen.',
    }),
    COLLECTIVE: term('collective', 'verzameling', {
      en: 'Bodies that the source names together, such as all municipalities.',
      nl: 'Instellingen die de bron samen noemt, zoals alle gemeenten.',
    }),
  },
);

export const Organisation = defineKind({
  name: 'Organisation',
  plural: 'organisations',
  pluralLabel: { en: 'organisations', nl: 'organisaties' },
  highlights: ['sort', 'abbreviation', 'funders', 'memberOf', 'members'],
  term: term('organisation', 'organisatie', {
    en: 'A body that is no ministry, municipality or alliance.',
    nl: 'Een instelling die geen ministerie, gemeente of alliantie is.',
  }),
  props: {
    abbreviation,
    sort: OrganisationSort.optional(
      term('sort', 'soort', { en: 'What sort of body it is.', nl: 'Wat voor instelling het is.' }),
    ),
    website,
    kvk: text.optional(
      term('Chamber of Commerce number', 'KvK-nummer', {
        en: 'Number in the register of the Chamber of Commerce.',
        nl: 'Nummer in het register van de Kamer van Koophandel.',
      }),
    ),
    summary,
  },
});
