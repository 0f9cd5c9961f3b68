import type { Language } from './languages.ts';

const nl = {
  embed: {
    fact: 'Feit',
    amount: 'Bedrag',
    said: 'Woorden in het document',
    noAmount: 'niet genoemd',
    source: 'Bron:',
    by: 'Via',
    asOf: 'stand van',
    version: 'versie',
    open: 'Bekijk alles op de bladzijde',
    left: (n: number) => `En ${n.toLocaleString('nl-NL')} meer op de bladzijde.`,
    noId: 'In het adres ontbreekt waar het over gaat.',
  },
  share: {
    title: 'Delen of insluiten',
    lead: 'Voor een artikel of een eigen bladzijde. Onder elke versie staat waar de gegevens vandaan komen.',
    preview: 'Voorbeeld',
    which: 'Welke feiten',
    all: 'alle',
    live: 'Levend',
    liveText: 'Een frame dat meegaat met de graaf: verandert daar iets, dan verandert het hier ook.',
    code: 'De code van het frame',
    copy: 'Kopieer de code',
    frozen: 'Bevroren',
    frozenText:
      'Een bestand dat blijft zoals het nu is, met datum en versie. Het heeft geen internet en geen script nodig.',
    download: 'Download als HTML',
    failed: 'Het bestand kon niet worden gemaakt.',
    frozenOn: (day: string) => `Zo stond het in de graaf op ${day}.`,
  },
};

/** The texts of embeds and of the control that hands them out; apart, since the first page needs none of them. */
export const sharing: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    embed: {
      fact: 'Fact',
      amount: 'Amount',
      said: 'Words in the document',
      noAmount: 'not named',
      source: 'Source:',
      by: 'By way of',
      asOf: 'as of',
      version: 'version',
      open: 'See everything on its page',
      left: (n: number) => `And ${n.toLocaleString('en-GB')} more on the page.`,
      noId: 'The address does not say what it is about.',
    },
    share: {
      title: 'Share or embed',
      lead: 'For an article or a page of your own. Below each version it says where the data comes from.',
      preview: 'Preview',
      which: 'Which facts',
      all: 'all',
      live: 'Live',
      liveText: 'A frame that follows the graph: when something changes there, it changes here too.',
      code: 'The code of the frame',
      copy: 'Copy the code',
      frozen: 'Frozen',
      frozenText: 'A file that stays as it is now, with date and version. It needs no internet and no script.',
      download: 'Download as HTML',
      failed: 'The file could not be made.',
      frozenOn: (day: string) => `This is how the graph had it on ${day}.`,
    },
  },
};
