import { pino, type DestinationStream, type Logger } from 'pino';
import type { ServerConfig } from '../protocol/index.ts';

/** Ids and counts: no code, no name, no text of a person. Whoever logs passes nothing else in. */
export type Log = Logger;

/** One JSON object a line, to stderr unless a test listens; what people are meant to read goes to stdout. */
export const createLog = (level: ServerConfig['logLevel'], to?: DestinationStream): Log =>
  pino({ level, base: null }, to ?? pino.destination({ dest: 2, sync: true }));

/** What may be logged of an unexpected error: its kind and where. Its message could quote what a person wrote. */
export const traceOf = (error: unknown): { kind: string; at: string[] } => {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, at: frames.slice(0, 6).map((line) => line.trim()) };
};
