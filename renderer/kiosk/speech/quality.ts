import type { Language } from '../../../protocol/index.ts';
import { speaks } from '../../../voice/index.ts';

/** How well the front end and the embedded voice together speak a language; `none` is never asked to. */
export type Quality = 'well' | 'plainly' | 'none';

/** A language that voice/ can't prepare would come out as garbage: it counts as none until it can. */
export const embeddedQuality = (language: Language): Quality => (speaks(language) === 'yes' ? 'plainly' : 'none');
