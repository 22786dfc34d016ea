import type { HelperCard, Scope } from '../../../../protocol/index.ts';
import type { Question } from './question.ts';

/** The question whether to let a helper in, as it stands now. */
export type Consent = Question & {
  helper: HelperCard;
  asks: readonly Scope[];
  /** Who helps now and would be replaced. */
  instead: HelperCard | null;
  /** Who helps now and stays: this one would join beside her. */
  stays: HelperCard | null;
  /** The browser will ask as well, after the Yes. */
  asksBrowser: boolean;
};
