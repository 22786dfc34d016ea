import { commonSteps, Refusal, WHOLE_SERVICE, type Catalogue, type Felt, type Language } from '../../protocol/index.ts';
import type { Database } from '../data/database.ts';

type Told = { service: string; step: string; language: Language; felt: Felt };

/** One line of the operator's table. */
export type FeltRow = { service: string; step: string; language: string } & Record<Felt, number>;

/** How services are for people: a count for each service, step and language; never who, when or what was answered. */
export type FeltCounts = {
  /** @throws Refusal `malformed`: no such service or step here, so that the table cannot grow by made-up names */
  count(told: Told): Promise<void>;
  /** Where it was hard most often first. */
  table(): Promise<FeltRow[]>;
};

const empty = { good: 0, middling: 0, hard: 0 };

export const createFelt = (db: Database, { services }: Pick<Catalogue, 'services'>): FeltCounts => {
  const steps = new Map(
    services.map(({ service }) => [
      service.id,
      new Set([...commonSteps, WHOLE_SERVICE, ...service.fields.map((field) => field.name)]),
    ]),
  );
  return {
    count: async (told) => {
      if (!steps.get(told.service)?.has(told.step)) throw new Refusal('malformed');
      await db
        .insertInto('felt')
        .values({ ...told, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['service', 'step', 'language', 'felt'])
            .doUpdateSet((eb) => ({ count: eb('felt.count', '+', 1) })),
        )
        .execute();
    },
    table: async () => {
      const rows = await db
        .selectFrom('felt')
        .selectAll()
        .orderBy('service')
        .orderBy('step')
        .orderBy('language')
        .execute();
      const lines = new Map<string, FeltRow>();
      for (const { service, step, language, felt, count } of rows) {
        const key = [service, step, language].join(' ');
        lines.set(key, { ...(lines.get(key) ?? { service, step, language, ...empty }), [felt]: count });
      }
      return [...lines.values()].toSorted((a, b) => b.hard - a.hard);
    },
  };
};

/** As the operator reads it: `npm run helper -- hard`. */
export const feltWords = (rows: readonly FeltRow[]): string => {
  if (rows.length === 0) return 'Nobody has said yet how it was.';
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, at) => (at < 3 ? String(cell).padEnd([28, 16, 9][at] ?? 0) : String(cell).padStart(9))).join('');
  return [
    line(['service', 'step', 'language', 'hard', 'middling', 'good']),
    ...rows.map((row) => line([row.service, row.step, row.language, row.hard, row.middling, row.good])),
  ].join('\n');
};
