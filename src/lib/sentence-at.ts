const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The sentence, or the run of sentences, that holds the characters from start to end. */
export function sentenceAt(text: string, start: number, end: number): string {
  const within = [...segmenter.segment(text)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  return within
    .map(({ segment }) => segment)
    .join('')
    .trim();
}
