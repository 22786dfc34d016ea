/** Why `npm start` goes no further: one sentence for whoever started it, who sees no stack. */
export class StartProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartProblem';
  }
}
