import { defineKind } from '../kind.ts';
import { period, summary, website } from '../props.ts';
import { term } from '../term.ts';
import { oneOf } from '../values/one-of.ts';

const ProjectStatus = oneOf(
  'ProjectStatus',
  { en: 'How far a project is.', nl: 'Hoe ver een project is.' },
  {
    POSSIBLE: term('possible', 'mogelijk', {
      en: 'It depends on something that is not decided yet.',
      nl: 'Hangt af van iets dat nog niet besloten is.',
    }),
    ANNOUNCED: term('announced', 'aangekondigd', { en: 'It is announced.', nl: 'Is aangekondigd.' }),
    PREPARED: term('in preparation', 'in voorbereiding', { en: 'It is being prepared.', nl: 'Wordt voorbereid.' }),
    STARTED: term('started', 'gestart', { en: 'It has just begun.', nl: 'Is net begonnen.' }),
    RUNNING: term('running', 'lopend', { en: 'It runs.', nl: 'Loopt.' }),
    FINISHED: term('finished', 'afgerond', { en: 'It has ended.', nl: 'Is afgerond.' }),
  },
);

export const Project = defineKind({
  name: 'Project',
  plural: 'projects',
  pluralLabel: { en: 'projects', nl: 'projecten' },
  highlights: ['from', 'status', 'financedFrom', 'funders', 'carriedOutBy'],
  term: term('project', 'project', {
    en: 'A project, measure or initiative.',
    nl: 'Een project, maatregel of initiatief.',
  }),
  props: {
    status: ProjectStatus.optional(
      term('status', 'stand', { en: 'How far it is according to the source.', nl: 'Hoe ver het is volgens de bron.' }),
    ),
    ...period,
    website,
    summary,
  },
});
