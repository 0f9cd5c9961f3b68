import { describe, expect, it } from '@jest/globals';
import { pagesOf } from '../../src/references/pages.ts';
import { printedOf } from '../../src/references/printed.ts';
import { resolveReference } from '../../src/references/resolve-reference.ts';

const publications = 'https://zoek.officielebekendmakingen.nl';
const rows: readonly (readonly [written: string, printed: string, pages: readonly string[]])[] = [
  [
    '35 341, 32 175, nr. 17 (2022/23)',
    'Kamerstukken II 2022/23, 35341, 32175, nr. 17',
    [`${publications}/kst-35341-17.html`, `${publications}/dossier/35341`],
  ],
  [
    '36410 viii 82',
    'Kamerstuk 36410 VIII, nr. 82',
    [`${publications}/kst-36410-VIII-82.html`, `${publications}/dossier/36410-VIII`],
  ],
  ['33328 AI', 'Kamerstukken I, 33328, AI', [`${publications}/kst-33328-AI.html`, `${publications}/dossier/33328`]],
  [
    '21501-02-3174',
    'Kamerstuk 21501-02, nr. 3174',
    [`${publications}/kst-21501-02-3174.html`, `${publications}/dossier/21501-02`],
  ],
  [
    '34158 (R2048), nr. 3',
    'Kamerstuk 34158 (R2048), nr. 3',
    [`${publications}/kst-34158-3.html`, `${publications}/dossier/34158`],
  ],
  ['Kamerstukken II 1984/85, 18764, nr. 3', 'Kamerstukken II 1984/85, 18764, nr. 3', []],
  ['kst-1268678', 'kst-1268678', [`${publications}/kst-1268678.html`]],
  ['dossier 35925 XV', 'Kamerstukdossier 35925 XV', [`${publications}/dossier/35925-XV`]],
  ['ah-tk-20232024-1481', 'Aanhangsel Handelingen II 2023/24, nr. 1481', [`${publications}/ah-tk-20232024-1481.html`]],
  ['ah-ek-20142015-12', 'Aanhangsel Handelingen I 2014/15, nr. 12', []],
  ['h-tk-20222023-12-5', 'Handelingen II 2022/23, nr. 12, item 5', [`${publications}/h-tk-20222023-12-5.html`]],
  ['h-tk-20092010-72-6141', 'Handelingen II 2009/10, nr. 72, p. 6141', []],
  ['h-tk-19961997-637-661', 'Handelingen II 1996/97, p. 637-661', []],
  ['kv-tk-2015Z01562', 'kv-tk-2015Z01562', [`${publications}/kv-tk-2015Z01562.html`]],
  ['blg-876545', 'blg-876545', [`${publications}/blg-876545.pdf`]],
  ['Staatsblad 2020, 200', 'Stb. 2020, 200', [`${publications}/stb-2020-200.html`]],
  ['Stb. 1971, 30', 'Stb. 1971, 30', []],
  ['Staatscourant 2024, 15802', 'Stcrt. 2024, 15802', [`${publications}/stcrt-2024-15802.html`]],
  ['Stcrt. 2005, 128', 'Stcrt. 2005, 128', []],
  ['BWBR0002221', 'BWBR0002221', ['https://wetten.overheid.nl/BWBR0002221']],
  [
    'https://wetten.overheid.nl/BWBR0002221/2024-01-01',
    'BWBR0002221',
    ['https://wetten.overheid.nl/BWBR0002221/2024-01-01'],
  ],
  [
    'jci1.3:c:BWBR0002221&artikel=6',
    'jci1.3:c:BWBR0002221&artikel=6',
    ['https://wetten.overheid.nl/jci1.3:c:BWBR0002221&artikel=6'],
  ],
  ['CVDR603544', 'CVDR603544', ['https://lokaleregelgeving.overheid.nl/CVDR603544']],
  [
    'ecli:nl:rvs:2018:314',
    'ECLI:NL:RVS:2018:314',
    ['https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RVS:2018:314'],
  ],
  ['ECLI:EU:C:2023:957', 'ECLI:EU:C:2023:957', []],
  [
    '2024D14184',
    'Document 2024D14184',
    [
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2024D14184&did=2024D14184',
      'https://www.tweedekamer.nl/downloads/document?id=2024D14184',
    ],
  ],
  ['2024Z06121', 'Zaak 2024Z06121', []],
  ['2024A02517', 'Activiteit 2024A02517', []],
  [
    'Verordening (EU) 2016/679',
    'CELEX 32016R0679',
    ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679'],
  ],
  ['mnre1010', 'mnre1010', ['https://identifier.overheid.nl/tooi/id/ministerie/mnre1010']],
];

describe('the printed form and the pages', () => {
  it.each(rows)('of %s', (written, printed, pages) => {
    const outcome = resolveReference(written);
    if (!('reference' in outcome)) throw new Error(outcome.refusal.explanation.en);
    expect(printedOf(outcome.reference)).toBe(printed);
    expect(pagesOf(outcome.reference)).toEqual(pages);
  });
});
