/** Entities and passages by number, each with its score, in two arrays. */
export class Scores {
  readonly docs: Uint32Array;
  readonly scores: Float64Array;
  count = 0;
  constructor(most: number) {
    this.docs = new Uint32Array(most);
    this.scores = new Float64Array(most);
  }
  add(doc: number, score: number): void {
    this.docs[this.count] = doc;
    this.scores[this.count] = score;
    this.count += 1;
  }
}
