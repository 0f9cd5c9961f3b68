const figures = (n: number) => `${n} ${n === 1 ? 'cijfer' : 'cijfers'}`;

/** The texts of the pages of figures, in Dutch; figures-en.ts has the same in English. */
export const figuresNl = {
  kind: 'Cijfers',
  all: 'Alle reeksen',
  allTitle: (series: number, count: number, span: string | null) =>
    `${series.toLocaleString('nl-NL')} reeksen met ${figures(count)}${span ? `, ${span}` : ''}`,
  allLead:
    'Wat documenten tellen, schatten of verwachten. Elke reeks heeft een eigen bladzijde met beeld, tabel en vindplaatsen.',
  span: (from: string, to: string) => (from === to ? `over ${from}` : `van ${from} tot en met ${to}`),
  counter: 'geteld door',
  noCounter: 'Niet genoemd wie telt',
  head: { series: 'Reeks', count: 'Cijfers', time: 'Tijd', last: 'Laatste cijfer', picture: 'Beeld' },
  figures,
  /** How exact a figure is, in front of it. */
  exact: {
    ABOUT: (text: string) => `ongeveer ${text}`,
    AT_LEAST: (text: string) => `ten minste ${text}`,
    AT_MOST: (text: string) => `ten hoogste ${text}`,
    ESTIMATE: (text: string) => `naar schatting ${text}`,
    EXPECTED: (text: string) => `naar verwachting ${text}`,
  } as Readonly<Record<string, (text: string) => string>>,
  between: (low: string, high: string) => `tussen ${low} en ${high}`,
  /** The same, as short as a picture needs. */
  signs: { ABOUT: 'ca. ', AT_LEAST: '≥ ', AT_MOST: '≤ ', ESTIMATE: 'ca. ', EXPECTED: '' } as Readonly<
    Record<string, string>
  >,
  fromTo: (first: string, firstTime: string, last: string, lastTime: string) =>
    `van ${first} in ${firstTime} naar ${last} in ${lastTime}`,
  inTime: (said: string, time: string) => `${said} in ${time}`,
  onDay: (said: string, day: string) => `${said} op ${day}`,
  overTime: (said: string, time: string) => `${said} over ${time}`,
  undated: 'zonder tijd',
  noFigures: 'geen cijfer met een getal',
  strip: { last: 'Laatste', change: 'Verandering', unit: 'Eenheid', counter: 'Geteld door', count: 'Cijfers' },
  computed: 'berekend',
  notComparable: 'niet te berekenen',
  notComparableWhy: 'geen twee even lange perioden na elkaar',
  against: (time: string) => `tegenover ${time}`,
  picture: 'Het beeld',
  under: (unit: string, span: string | null) => `In ${unit}${span ? `, ${span}` : ''}`,
  as: 'Teken als',
  bars: 'staven',
  line: 'lijn',
  looks: {
    count: 'geteld',
    part: 'andere lengte van periode',
    loose: 'grens, schatting of verwachting',
    range: 'tussen twee grenzen',
  },
  gap: 'geen cijfer',
  partNote: (time: string) =>
    `${time} is een kortere of langere periode dan de andere, en daar niet mee te vergelijken.`,
  table: 'De cijfers',
  tableNote: 'Wat niet berekend heet, staat zo in het document',
  columns: {
    time: 'Tijd',
    figure: 'Cijfer',
    exact: 'Hoe precies',
    change: 'Verschil',
    growth: 'Groei',
    place: 'Waar het staat',
  },
  beside: 'Naast elkaar',
  besideNote: {
    shared: 'Zelfde teller en eenheid, op dezelfde schaal',
    own: 'Zelfde teller en eenheid, elk op een eigen schaal',
    single: 'Zelfde teller en eenheid, op dezelfde schaal vanaf nul',
  },
  related: 'Over hetzelfde, anders geteld',
  relatedNote: 'Deze cijfers mogen niet bij elkaar worden opgeteld',
  relatedBy: (unit: string) => `in ${unit}`,
  about: 'over',
  csv: 'Bewaar de cijfers als CSV',
  gone: (id: string) => `In de graaf staat geen reeks met het adres ${id}.`,
  more: (n: number) => `Toon de andere ${n}`,
};

export type FigureTexts = typeof figuresNl;
