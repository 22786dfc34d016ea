import { configureGlobal } from 'fast-check';

/**
 * `npm test` asks the same questions on every machine: what fails for one fails for all. `npm run test:all` (SEED=random, or
 * a number to see a failure again) asks new ones each time.
 */
const FIXED = 20_261_125;
const asked = process.env['SEED'];
if (asked !== 'random') configureGlobal({ seed: asked === undefined ? FIXED : Number(asked) });
