import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Context } from '../graph/builder.ts';
import { contextOn } from '../graph/context.ts';
import { schema } from '../graph/schema.ts';
import type { Engine } from '../store/engine.ts';
import { useEtags } from './documents/use-etags.ts';
import { useSavedDocuments } from './documents/use-saved-documents.ts';
import { maskError } from './mask-error.ts';
import { useLimits } from './plugins/use-limits.ts';
import { useRedirects } from './plugins/use-redirects.ts';

const largestBody = 256 * 1024;

/** GraphQL over HTTP on a store; loaders live as long as one operation. */
export const yogaOn = (engine: Engine): YogaServerInstance<object, Context> =>
  createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    logging: false,
    maxRequestBodySize: largestBody,
    // Public and without cookies: every page may ask, none with credentials.
    cors: { origin: '*', credentials: false, exposedHeaders: ['etag'], maxAge: 86_400 },
    maskedErrors: { maskError, isDev: false },
    context: () => contextOn(engine),
    extraParamNames: ['documentId'],
    plugins: [useSavedDocuments(), useEtags(engine), useLimits(), useRedirects()],
  });
