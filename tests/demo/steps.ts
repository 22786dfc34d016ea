import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';

/** Prints each step with its time, and keeps a numbered picture of both sides after it. */
export const createSteps = (folder: string, pages: Record<string, Page>) => {
  mkdirSync(folder, { recursive: true });
  const begun = Date.now();
  let number = 0;
  return async (what: string, act: () => Promise<unknown>): Promise<void> => {
    const from = Date.now();
    await act();
    number += 1;
    console.log(
      `${String(number).padStart(2)}. ${what}  (${((Date.now() - from) / 1000).toFixed(1)} s, at ${((Date.now() - begun) / 1000).toFixed(1)} s)`,
    );
    for (const [side, page] of Object.entries(pages)) {
      await page.screenshot({ path: `${folder}/${String(number).padStart(2, '0')}-${side}.png` });
    }
  };
};
