import { describe, expect, it } from '@jest/globals';
import { resolveReference } from '../../src/references/resolve-reference.ts';

// Every notation that is known, as people write it, with what it must resolve to.

type Row = readonly [written: string, id: string];

const papers: readonly Row[] = [
  ['35341, nr. 17', 'kst-35341-17'],
  ['35 341, nr. 17', 'kst-35341-17'],
  ['35.341, nr. 17', 'kst-35341-17'],
  ['35\u00a0341, nr.\u00a017', 'kst-35341-17'],
  ['35341 nr 17', 'kst-35341-17'],
  ['35 341 nr. 17', 'kst-35341-17'],
  ['35341, nr.17', 'kst-35341-17'],
  ['35341nr17', 'kst-35341-17'],
  ['35 341, nr, 17', 'kst-35341-17'], // as a scan has it
  ['35 341, no. 17', 'kst-35341-17'],
  ['35 341, nummer 17', 'kst-35341-17'],
  ['35341, 17', 'kst-35341-17'],
  ['35341 17', 'kst-35341-17'],
  ['35341-17', 'kst-35341-17'],
  ['36 471-64', 'kst-36471-64'],
  ['36600-12', 'kst-36600-12'], // 12 is a number: chapters are Roman
  ['35341–17', 'kst-35341-17'],
  ['(35341, nr. 17)', 'kst-35341-17'],
  ['„35341, nr. 17”', 'kst-35341-17'],
  [' 35341, nr. 17. ', 'kst-35341-17'],
  ['Kamerstuk 35 341, nr. 17', 'kst-35341-17'],
  ['kamerstuk 35 341, nr. 17', 'kst-35341-17'],
  ['KAMERSTUK 35 341, NR. 17', 'kst-35341-17'],
  ['Kamerstuk 35341-17', 'kst-35341-17'],
  ['Kst. 35341, nr. 17', 'kst-35341-17'],
  ['zie ook Kamerstuk 35 341, nr. 17.', 'kst-35341-17'],
  ['Kamerstukken II 2022/23, 35341, nr. 17', 'kst-35341-17'],
  ['Kamerstukken II 2022-2023, 35341, 17', 'kst-35341-17'],
  ['Kamerstukken II 2022–2023, 35 341, nr. 17', 'kst-35341-17'],
  ['Kamerstukken II 2022/2023, 35 341, nr. 17', 'kst-35341-17'],
  ['Kamerstukken II 2022/’23, 35 341, nr. 17', 'kst-35341-17'],
  ['kamerstukken ii 2022/23, 35341, nr. 17', 'kst-35341-17'],
  ['Kamerstukken II 1999/00, 26855, nr. 3', 'kst-26855-3'],
  ['Kamerstukken II, vergaderjaar 2022-2023, 35 341, nr. 17', 'kst-35341-17'],
  ['Tweede Kamer, vergaderjaar 2022–2023, 35 341, nr. 17', 'kst-35341-17'],
  ['Tweede Kamer der Staten-Generaal, vergaderjaar 2022-2023, 35 341, nr. 17', 'kst-35341-17'],
  ['Tweede Kamer, vergaderjaar 2011-20 12, 33 240 X, nr. 2', 'kst-33240-X-2'], // a blank that a scan put in
  ['Tweede Kamer, vergaderjaar 2022-20233, 35 341, nr. 17', 'kst-35341-17'], // a footnote mark at the year
  ['TK 2022/23, 35 341, nr. 17', 'kst-35341-17'],
  ['TK 35341, 17', 'kst-35341-17'],
  ['Kamerstukken 2, 2022-2023, 35341, 17', 'kst-35341-17'],
  ['motie 36410-111', 'kst-36410-111'],
  ['Kamerstuk 35 341, nr. 17, vergaderjaar 2022-2023', 'kst-35341-17'],
  ['Kamerstukken II 2022/23, 35 341, nr. 17, p. 7', 'kst-35341-17'],
  ['Kamerstukken II 2022/23, 35 341, nr. 17, blz. 7-9', 'kst-35341-17'],
  ['Kamerstuk 26 485, nr. 380²', 'kst-26485-380'], // a raised footnote mark
  ['Kamerstuk 26 485, nr. 380).2', 'kst-26485-380'],
  ['2Kamerstuk 29 383, nr. 406', 'kst-29383-406'], // a mark at the word
  ['kst-35341-17', 'kst-35341-17'],
  ['KST-35341-17', 'kst-35341-17'],
  ['kst-26643-144-h1', 'kst-26643-144-h1'], // a reprint
  ['kst-20082009-31700-IV-D', 'kst-31700-IV-D'], // an older id, with its session year
];
const severalDossiers: readonly Row[] = [
  ['35 341, 32 175, nr. 16', 'kst-35341-16'],
  ['35341/32175, nr. 16', 'kst-35341-16'],
  ['35 341 en 32 175, nr. 16', 'kst-35341-16'],
  ['Kamerstukken II 2021/22, 35 341, 32 175, nr. 16', 'kst-35341-16'],
  ['26488 / 31300, nr 305', 'kst-26488-305'],
  ['35 341, 36 410 VIII, nr. 16', 'kst-35341-16'],
  ['29 762 e.a., nr. 5', 'kst-29762-5'],
];
const chapters: readonly Row[] = [
  ['35 925 XV, nr. 32', 'kst-35925-XV-32'],
  ['35925 XV nr 32', 'kst-35925-XV-32'],
  ['35925-XV, nr. 32', 'kst-35925-XV-32'],
  ['35925-XV-32', 'kst-35925-XV-32'],
  ['35 925, XV, nr. 32', 'kst-35925-XV-32'],
  ['35 925 (XV), nr. 32', 'kst-35925-XV-32'],
  ['35 925, hoofdstuk XV, nr. 32', 'kst-35925-XV-32'],
  ['hoofdstuk XV, 35 925, nr. 32', 'kst-35925-XV-32'],
  ['XV 35925, nr. 32', 'kst-35925-XV-32'],
  ['36410 viii nr 82', 'kst-36410-VIII-82'],
  ['kst-36410-viii-82', 'kst-36410-VIII-82'],
  ['Kamerstuk 36 410 VIII, nr. 82', 'kst-36410-VIII-82'],
  ['34550-XVIII nr. 4', 'kst-34550-XVIII-4'],
  ['31700 IXB, nr. 5', 'kst-31700-IXB-5'],
  ['34 775 V, nr. 2', 'kst-34775-V-2'], // one letter, but a number follows
  ['36 410 A, nr. 50', 'kst-36410-A-50'], // a fund
  ['36410 B, nr. 5', 'kst-36410-B-5'],
  ['36410-B-5', 'kst-36410-B-5'],
  ['kst-36410-A-50', 'kst-36410-A-50'],
];
const series: readonly Row[] = [
  ['21501-02, nr. 3174', 'kst-21501-02-3174'],
  ['21 501-02, nr. 3174', 'kst-21501-02-3174'],
  ['21501-02 nr 3174', 'kst-21501-02-3174'],
  ['21501-02-3174', 'kst-21501-02-3174'],
  ['kst-21501-02-3174', 'kst-21501-02-3174'],
  ['Kamerstukken II 2020/21, 21 501-07, nr. 1750', 'kst-21501-07-1750'],
  ['34 158 (R2048), nr. 3', 'kst-34158-3'], // a Kingdom act
  ['27 484 (R 1669), nr. 289', 'kst-27484-289'],
];
const senate: readonly Row[] = [
  ['33328 AI', 'kst-33328-AI'],
  ['33 328, AI', 'kst-33328-AI'],
  ['33328-AI', 'kst-33328-AI'],
  ['33 328, nr. AI', 'kst-33328-AI'],
  ['EK 33328 AI', 'kst-33328-AI'],
  ['Kamerstukken I 2012/13, 33 328, AI', 'kst-33328-AI'],
  ['Eerste Kamer, vergaderjaar 2012-2013, 33 328, AI', 'kst-33328-AI'],
  ['kst-33328-ai', 'kst-33328-AI'],
  ['Kamerstukken I 2023/24, 36410 B', 'kst-36410-B'], // the Senate is named: no fund
  ['Kamerstukken I 2008/09, 31700 VI, D, p. 4', 'kst-31700-VI-D'],
  ['Kamerstukken I 1995/96, 23700, nr. 188b, p. 3', 'kst-23700-188b'],
  ['kst-33506-AB', 'kst-33506-AB'],
];
const unstructured: readonly Row[] = [
  ['kst-1268678', 'kst-1268678'], // a number, and no dossier 12686
  ['ah-1271549', 'ah-1271549'],
  ['blg-876545', 'blg-876545'],
];
const questions: readonly Row[] = [
  ['ah-tk-20232024-1481', 'ah-tk-20232024-1481'],
  ['AH-TK-20232024-1481', 'ah-tk-20232024-1481'],
  ['Aanhangsel Handelingen II 2023/24, nr. 1481', 'ah-tk-20232024-1481'],
  ['Aanhangsel Handelingen II 2023/24, 1481', 'ah-tk-20232024-1481'],
  ['Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1481', 'ah-tk-20232024-1481'],
  ['Aanhangsel van de Handelingen, vergaderjaar 2023-2024, nr. 1481', 'ah-tk-20232024-1481'],
  ['Aanhangsel Handelingen TK 2023-2024, nr. 1481', 'ah-tk-20232024-1481'],
  ['Kamervragen (Aanhangsel) 2023-2024, nr. 1481', 'ah-tk-20232024-1481'],
  ['Aanhangsel Handelingen I 2014/15, nr. 12', 'ah-ek-20142015-12'],
  ['kv-tk-2015Z01562', 'kv-tk-2015Z01562'],
];
const proceedings: readonly Row[] = [
  ['h-tk-20222023-12-5', 'h-tk-20222023-12-5'],
  ['Handelingen II 2022/23, nr. 12, item 5', 'h-tk-20222023-12-5'],
  ['Handelingen II 2022-2023, nr. 12, item 5, p. 25-36', 'h-tk-20222023-12-5'],
  ['Handelingen TK 2022-2023, 12-5', 'h-tk-20222023-12-5'],
  ['Handelingen I 2014/15, nr. 11, item 4, p. 5', 'h-ek-20142015-11-4'],
  ['Handelingen II 2007/08, nr. 108, p. 7909-7943', 'h-tk-20072008-108-7909-7943'], // pages until 2011
  ['h-tk-20092010-72-6141', 'h-tk-20092010-72-6141'],
  ['h-tk-19961997-637-661', 'h-tk-19961997-637-661'],
];
const gazettes: readonly Row[] = [
  ['Stb. 2020, 200', 'stb-2020-200'],
  ['Stb 2020, 200', 'stb-2020-200'],
  ['Stb. 2020/200', 'stb-2020-200'],
  ['Staatsblad 2020 nr. 200', 'stb-2020-200'],
  ['stb-2020-200', 'stb-2020-200'],
  ['Stcrt. 2024, 15802', 'stcrt-2024-15802'],
  ['Staatscourant 2024, nr. 15802', 'stcrt-2024-15802'],
  ['Staatscourant 2024-15802', 'stcrt-2024-15802'],
  ['stcrt-2008-115-p7-SC86194', 'stcrt-2008-115-p7-SC86194'],
  ['Trb. 2016, 196', 'trb-2016-196'],
  ['Gemeenteblad 2025, 448748', 'gmb-2025-448748'],
];
const laws: readonly Row[] = [
  ['BWBR0002221', 'BWBR0002221'],
  ['bwbr0002221', 'BWBR0002221'],
  ['BWBV0003163', 'BWBV0003163'],
  ['jci1.3:c:BWBR0002221&artikel=6', 'jci1.3:c:BWBR0002221&artikel=6'],
  [
    'jci1.3:c:BWBR0015703&hoofdstuk=4&artikel=36&z=2026-07-01&g=2026-07-01',
    'jci1.3:c:BWBR0015703&hoofdstuk=4&artikel=36&z=2026-07-01&g=2026-07-01',
  ],
  ['CVDR603544', 'CVDR603544'],
  ['ECLI:NL:RVS:2018:314', 'ECLI:NL:RVS:2018:314'],
  ['ecli:nl:hr:2012:bq9251', 'ECLI:NL:HR:2012:BQ9251'],
  ['ECLI:EU:C:2023:957', 'ECLI:EU:C:2023:957'],
  ['32016R0679', '32016R0679'],
  ['CELEX:32016R0679', '32016R0679'],
  ['Verordening (EU) 2016/679', '32016R0679'],
  ['Verordening (EU) nr. 575/2013', '32013R0575'],
  ['Richtlijn (EU) 2018/1673', '32018L1673'],
  ['Richtlijn 2011/83/EU', '32011L0083'],
  ['Richtlijn 95/46/EG', '31995L0046'],
  ['mnre1010', 'mnre1010'],
  ['GM0363', 'gm0363'],
];
const house: readonly Row[] = [
  ['2024Z06121', '2024Z06121'],
  ['2024D14184', '2024D14184'],
  ['2024A02517', '2024A02517'],
  ['2024d14184', '2024D14184'],
  ['Zaak 2024Z06121', '2024Z06121'],
  ['documentnummer: 2024D14184', '2024D14184'],
];
const dossiers: readonly Row[] = [
  ['dossier 35341', 'dossier/35341'],
  ['Kamerstukdossier 35 925 XV', 'dossier/35925-XV'],
  ['dossier/35925-XV', 'dossier/35925-XV'],
  ['Kamerstukken 31945', 'dossier/31945'],
  ['Kamerstuknummer 31 865', 'dossier/31865'],
  ['wetsvoorstel 36.748', 'dossier/36748'],
];
const addresses: readonly Row[] = [
  ['https://zoek.officielebekendmakingen.nl/kst-35341-17.html', 'kst-35341-17'],
  ['http://zoek.officielebekendmakingen.nl/kst-36410-VIII-2.pdf', 'kst-36410-VIII-2'],
  ['zoek.officielebekendmakingen.nl/ah-tk-20232024-1481', 'ah-tk-20232024-1481'],
  ['https://www.officielebekendmakingen.nl/stcrt-2024-19381', 'stcrt-2024-19381'],
  ['https://zoek.officielebekendmakingen.nl/h-tk-20142015-13-3/metadata.xml', 'h-tk-20142015-13-3'],
  ['https://zoek.officielebekendmakingen.nl/dossier/35925-XV', 'dossier/35925-XV'],
  ['https://zoek.officielebekendmakingen.nl/dossier/21501-02', 'dossier/21501-02'],
  [
    'https://repository.overheid.nl/frbr/officielepublicaties/h-tk/20242025/h-tk-20242025-87-13/1/pdf/h-tk-20242025-87-13.pdf',
    'h-tk-20242025-87-13',
  ],
  ['https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z12345&did=2024D40329', '2024D40329'],
  ['https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2022D06725&id=2022Z03223', '2022D06725'],
  ['https://www.tweedekamer.nl/downloads/document?id=2026D35295', '2026D35295'],
  ['https://www.tweedekamer.nl/kamerstukken/wetsvoorstellen/detail?id=2013Z16228&dossier=33711', 'dossier/33711'],
  [
    'https://www.tweedekamer.nl/kamerstukken/wetsvoorstellen/detail?cfg=wetsvoorsteldetails&qry=wetsvoorstel%3A36742',
    'dossier/36742',
  ],
  ['https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=2024A02517', '2024A02517'],
  ['https://www.eerstekamer.nl/wetsvoorstel/36217_uitbreiding', 'dossier/36217'],
  ['https://wetten.overheid.nl/BWBR0018451/2024-01-01/#Hoofdstuk1', 'BWBR0018451'],
  ['https://wetten.overheid.nl/jci1.3:c:BWBR0045555&artikel=5.3', 'jci1.3:c:BWBR0045555&artikel=5.3'],
  ['https://lokaleregelgeving.overheid.nl/CVDR603544/1', 'CVDR603544'],
  ['https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RVS:2018:314', 'ECLI:NL:RVS:2018:314'],
  ['https://uitspraken.rechtspraak.nl/#!/details?id=ECLI:NL:RBDHA:2025:6664', 'ECLI:NL:RBDHA:2025:6664'],
  ['http://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2009:BF8875', 'ECLI:NL:HR:2009:BF8875'],
  ['https://open.overheid.nl/details/bc6acef2-0bb5-4ea6-976d-c7630b45ac89', 'bc6acef2-0bb5-4ea6-976d-c7630b45ac89'],
  [
    'https://open.overheid.nl/documenten/ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad/pdf',
    'ronl-dd12795b-eaa8-4e23-b552-96ef285cb9ad',
  ],
  ['https://identifier.overheid.nl/tooi/id/ministerie/mnre1010', 'mnre1010'],
  ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A32016R0679', '32016R0679'],
  ['https://eur-lex.europa.eu/eli/reg/2016/679/oj', '32016R0679'],
];
const oneInAPhrase: readonly Row[] = [
  ['motie Becker (Kamerstuk 32824, nr. 216)', 'kst-32824-216'],
  ['brief van 4 november 2022 (35341, nr. 17)', 'kst-35341-17'],
  ['bijlage bij Kamerstukken II 2015/16, 34389, nr. 9', 'kst-34389-9'],
];

const known = {
  papers,
  severalDossiers,
  chapters,
  series,
  senate,
  unstructured,
  questions,
  proceedings,
  gazettes,
  laws,
  house,
  dossiers,
  addresses,
  oneInAPhrase,
};

const refused: readonly (readonly [written: string, reason: string, readings?: readonly string[]])[] = [
  ['35341', 'INCOMPLETE'],
  ['35 341', 'INCOMPLETE'],
  ['Kamerstuk 35341', 'INCOMPLETE'],
  ['36600 XV', 'INCOMPLETE'],
  ['Kamerstuk 36 410 VIII', 'INCOMPLETE'],
  ['21501-02', 'INCOMPLETE'],
  ['Kamerstukken II', 'INCOMPLETE'],
  ['nr. 17', 'INCOMPLETE'],
  ['Aanhangsel Handelingen nr. 1481', 'INCOMPLETE'],
  ['Handelingen II 2022/23', 'INCOMPLETE'],
  ['Stb. 2020', 'INCOMPLETE'],
  ['', 'INCOMPLETE'],
  ['36410 B', 'AMBIGUOUS', ['kst-36410-B', 'dossier/36410-B']],
  ['36600 V', 'AMBIGUOUS', ['kst-36600-V', 'dossier/36600-V']],
  ['35341, nrs. 12 en 13', 'AMBIGUOUS', ['kst-35341-12', 'kst-35341-13']],
  ['35341, nr. 12 en 13', 'AMBIGUOUS', ['kst-35341-12', 'kst-35341-13']],
  ['Kamerstuk 35341, nr. 16 en Kamerstuk 32175, nr. 3', 'AMBIGUOUS', ['kst-35341-16', 'kst-32175-3']],
  ['55341, nr. 3', 'OUT_OF_RANGE'],
  ['05341, nr. 3', 'OUT_OF_RANGE'],
  ['35341, nr. 17123', 'OUT_OF_RANGE'], // perhaps a footnote mark
  ['35341, nr. 0', 'OUT_OF_RANGE'],
  ['kst-50000-3', 'OUT_OF_RANGE'],
  ['ah-tk-20232025-1', 'OUT_OF_RANGE'], // years that do not follow each other
  ['stb-1500-1', 'OUT_OF_RANGE'],
  ['1999D12345', 'OUT_OF_RANGE'],
  ['2024D1', 'OUT_OF_RANGE'],
  ['BWBR123', 'OUT_OF_RANGE'],
  ['ECLI:NL:RVS', 'OUT_OF_RANGE'],
  ['https://www.nrc.nl/artikel/1', 'UNKNOWN_SITE'],
  ['https://www.rijksoverheid.nl/documenten/kamerstukken', 'UNKNOWN_SITE'],
  ['https://www.tweedekamer.nl/kamerstukken', 'UNKNOWN_PAGE'],
  ['https://zoek.officielebekendmakingen.nl/resultaten?q=kst', 'UNKNOWN_PAGE'],
  ['https://www.eerstekamer.nl/behandeling/20221003/memorie_van_toelichting_2/info', 'UNKNOWN_PAGE'],
  ['https://wetten.overheid.nl/%E0%A4%A', 'UNKNOWN_PAGE'],
  ['€ 35 341', 'NOT_A_REFERENCE'],
  ['35 341 euro', 'NOT_A_REFERENCE'],
  ['2,5 miljoen', 'NOT_A_REFERENCE'],
  ['52%', 'NOT_A_REFERENCE'],
  ['2022', 'NOT_A_REFERENCE'],
  ['2022-2025', 'NOT_A_REFERENCE'],
  ['2022-2023', 'NOT_A_REFERENCE'],
  ['vergaderjaar 2022-2023', 'NOT_A_REFERENCE'],
  ['4 november 2022', 'NOT_A_REFERENCE'],
  ['04-11-2022', 'NOT_A_REFERENCE'],
  ['070-3424344', 'NOT_A_REFERENCE'],
  ['+31 70 342 43 44', 'NOT_A_REFERENCE'],
  ['2500 EA', 'NOT_A_REFERENCE'],
  ['ISBN 978-90-12-34567-8', 'NOT_A_REFERENCE'],
  ['9789012345678', 'NOT_A_REFERENCE'],
  ['ISSN 0921 - 7398', 'NOT_A_REFERENCE'],
  ['NL91ABNA0417164300', 'NOT_A_REFERENCE'],
  ['artikel 6', 'NOT_A_REFERENCE'],
  ['art. 68 Grondwet', 'NOT_A_REFERENCE'],
  ['126867', 'NOT_A_REFERENCE'], // six digits are no dossier
  ['1268678', 'NOT_A_REFERENCE'],
  ['12', 'NOT_A_REFERENCE'],
  ['14.5', 'NOT_A_REFERENCE'],
  ['20xx-20xx, xx xxx, nr. x', 'NOT_A_REFERENCE'], // a place that was never filled in
  ['Participatiewet', 'NOT_A_REFERENCE'],
  ['x'.repeat(1_001), 'NOT_A_REFERENCE'],
];

const idOf = (written: string) => {
  const outcome = resolveReference(written);
  return 'reference' in outcome ? outcome.reference.id : outcome.refusal.reason;
};

describe.each(Object.entries(known))('the notation of %s', (_, rows) => {
  it.each(rows)('%s is %s', (written, id) => {
    expect(idOf(written)).toBe(id);
  });
});

describe('what is no reference', () => {
  it.each(refused)('%s is refused as %s', (written, reason, readings = []) => {
    const outcome = resolveReference(written);
    if (!('refusal' in outcome)) throw new Error(`${written} resolves to ${outcome.reference.id}.`);
    expect([outcome.refusal.reason, outcome.refusal.readings.map(({ id }) => id)]).toEqual([reason, readings]);
    for (const text of Object.values(outcome.refusal.explanation)) expect(text).toMatch(/^[A-Z"].*\.$/s);
  });
  it('is told what was found, what was expected and what to do', () => {
    const told = (written: string) => {
      const outcome = resolveReference(written);
      return 'refusal' in outcome ? outcome.refusal.explanation : undefined;
    };
    expect(told('35 341')).toEqual({
      en: '"35 341": the number of the paper is missing. Expected one behind the dossier, as in "35341, nr. 17"; for the dossier as a whole write "dossier 35341".',
      nl: '"35 341": het nummer van het stuk ontbreekt. Verwacht werd er een achter het dossier, zoals in „35341, nr. 17”; schrijf „dossier 35341” voor het hele dossier.',
    });
    expect(told('36410 B')?.en).toBe(
      '"36410 B" may be kst-36410-B, dossier/36410-B. Expected one reference; write out which is meant.',
    );
    expect(told('€ 5')?.en).toBe(
      '"€ 5": it is an amount of money. Expected a reference such as "Kamerstukken II 2022/23, 35341, nr. 17".',
    );
    expect(told('https://a.example/x')?.en).toContain('The addresses of a.example are not read. Expected one of zoek.');
  });
});

describe('a reference', () => {
  const partsOf = (written: string) => {
    const outcome = resolveReference(written);
    return 'reference' in outcome ? outcome.reference : undefined;
  };
  const said: readonly (readonly [string, object])[] = [
    [
      'Kamerstukken II, vergaderjaar 2021-2022, 35 341, 32 175, nr. 16',
      { dossier: '35341', also: ['32175'], number: '16', chamber: 'HOUSE', sessionYear: '2021-2022', suffix: null },
    ],
    ['35925 XV nr 32', { dossier: '35925', suffix: 'XV', number: '32', chamber: 'HOUSE', sessionYear: null }],
    ['33328 AI', { dossier: '33328', suffix: null, number: 'AI', chamber: 'SENATE' }],
    ['Kamerstukken I 2008/09, 31700 VI, D, p. 4', { suffix: 'VI', number: 'D', page: '4', sessionYear: '2008-2009' }],
    ['Kamerstukken II 1996/97, 25 600, A', { number: 'A', chamber: 'HOUSE' }],
    ['21501-02, nr. 3174', { dossier: '21501', suffix: '02', number: '3174' }],
    ['kst-1268678', { kind: 'PARLIAMENTARY_PAPER', dossier: null, number: '1268678', chamber: null }],
    ['34 158 (R2048), nr. 3', { dossier: '34158', suffix: 'R2048' }],
    ['35341, nr. 17, vergaderjaar 2022-2023', { sessionYear: '2022-2023' }],
    ['35341, nr. 17 (2022/23)', { sessionYear: '2022-2023' }],
    ['Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13', { page: '12-13' }],
    ['Aanhangsel Handelingen II 2023/24, nr. 1481', { kind: 'WRITTEN_QUESTIONS', number: '1481', chamber: 'HOUSE' }],
    ['Handelingen II 2022/23, nr. 12, item 5, p. 2-3', { kind: 'PROCEEDINGS', number: '12-5', page: '2-3' }],
    ['https://wetten.overheid.nl/BWBR0018451/2024-01-01', { kind: 'LEGISLATION', on: '2024-01-01' }],
    ['jci1.3:c:BWBR0015703&artikel=36&z=2026-07-01', { number: 'BWBR0015703', on: '2026-07-01' }],
    [
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z12345&did=2024D40329',
      { kind: 'HOUSE_DOCUMENT', also: ['2024Z12345'] },
    ],
  ];
  it.each(said)('%s says what stands in it', (written, parts) => {
    expect(partsOf(written)).toMatchObject(parts);
  });
});

describe('the table', () => {
  it('has more than two hundred notations, each once', () => {
    const written = [...Object.values(known).flat(), ...refused].map(([notation]) => notation);
    expect(written.length).toBeGreaterThan(200);
    expect(new Set(written).size).toBe(written.length);
  });
});
