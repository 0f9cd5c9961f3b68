import { builder, describe } from '../builder.ts';

builder.objectField('Document', 'questionCount', (t) =>
  t.int({
    nullable: true,
    description: describe({
      en: 'How many questions it holds; 0 for a document without questions, or one that was not read.',
      nl: 'Hoeveel vragen erin staan; 0 bij een document zonder vragen, of een dat niet is gelezen.',
    }),
    resolve: ({ id }, _, { reads }) => reads.count('read/questions-of-documents', id),
  }),
);
