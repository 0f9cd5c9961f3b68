import { prefixes } from '../../export/vocabulary.ts';
import { Actor } from '../../model/families/actor.ts';
import { typeOf } from './offered.ts';

/** The size of a preview, in pixels. */
const preview = { width: 400, height: 240 };

/** What the service can do, as version 0.2 of the protocol tells it. Extending a table is not offered, so not declared. */
export const manifest = (base: string): object => ({
  versions: ['0.2'],
  name: 'beleidsgraaf',
  identifierSpace: prefixes.entity,
  schemaSpace: prefixes.kind,
  documentation: `${base}/graphiql/`,
  view: { url: `${base}/{{id}}` },
  defaultTypes: Actor.kinds.map(typeOf),
  preview: { url: `${base}/reconcile/preview?id={{id}}`, ...preview },
  suggest: Object.fromEntries(
    ['entity', 'type', 'property'].map((what) => [
      what,
      { service_url: base, service_path: `/reconcile/suggest/${what}` },
    ]),
  ),
});
