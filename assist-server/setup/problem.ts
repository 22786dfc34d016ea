/** Why the server does not start: one sentence for whoever started it, who sees no stack. */
export class StartProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartProblem';
  }
}

/** The code of an error of the operating system, such as `EADDRINUSE`. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
