import { chromium } from 'playwright';
import { run } from '../../build/run.ts';
import { chromiumFlags, ensureBrowser, mediaFlags } from '../support/browser.ts';
import { openWorld } from '../support/world.ts';
import { measures } from './assist/measures.ts';
import type { Figure } from './figures.ts';

/** A subject that could not be measured costs the minutes of no other one; it is told, and the bench fails. */
const orNothing = async (name: string, figures: Promise<Figure[]>): Promise<Figure[]> => {
  try {
    return await figures;
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
    return [];
  }
};

/**
 * Over real WebRTC: every subject of measures.ts, or one by its name.
 * @throws Error where there is none of that name
 */
export const measureAssist = async (only?: string): Promise<Figure[]> => {
  const wanted = Object.entries(measures).filter(([name]) => only === undefined || name === only);
  if (wanted.length === 0) throw new Error(`assist has these parts: ${Object.keys(measures).join(', ')}`);
  const executablePath = ensureBrowser();
  const built = await run('node', ['build/build.ts'], { show: false });
  if (built.code !== 0) throw new Error('The build failed: npm run build');
  const world = await openWorld({ logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...mediaFlags] });
  const figures: Figure[] = [];
  for (const [name, measure] of wanted) figures.push(...(await orNothing(name, measure({ browser, url: world.url }))));
  await browser.close();
  await world.close();
  return figures;
};
