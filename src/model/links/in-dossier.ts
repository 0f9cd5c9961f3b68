import { Amendment } from '../kinds/amendment.ts';
import { Document } from '../kinds/document.ts';
import { Dossier } from '../kinds/dossier.ts';
import { Motion } from '../kinds/motion.ts';
import { defineLink } from '../link.ts';
import { term } from '../term.ts';

export const InDossier = defineLink({
  type: 'IN_DOSSIER',
  from: [Document, Amendment, Motion],
  to: Dossier,
  out: 'inDossier',
  in: 'papers',
  term: term('is in dossier', 'zit in dossier', {
    en: 'A parliamentary paper is in a dossier.',
    nl: 'Een Kamerstuk zit in een dossier.',
  }),
  back: { en: 'has paper', nl: 'bevat stuk' },
  joins: true,
  props: {},
});
