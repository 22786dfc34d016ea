import type { HelperCard, Scope } from '../../../../protocol/index.ts';
import type { Question } from './question.ts';

/** The question whether to let a helper in, as it stands now. */
export type Consent = Question & {
  helper: HelperCard;
  asks: readonly Scope[];
  /** Who helps now and would be replaced. */
  instead: HelperCard | null;
};
