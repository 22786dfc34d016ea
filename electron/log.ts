/**
 * One line to stderr, where a service manager keeps it. Codes, file names and counts only: nothing that a person typed.
 */
export type Log = (line: string) => void;
export const stderrLog: Log = (line) => void process.stderr.write(`${line}\n`);

/** What may be logged of an unexpected error: its kind and where. Its message could quote what a person wrote. */
export const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 4).map((line) => line.trim())].join(' ');
};
