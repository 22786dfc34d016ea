import type { TFunction } from 'i18next';
import type { Waiting } from '../session.ts';
import { codeShown } from '../words.ts';

/** One more helper is waited for, beside the one who is there. */
export const waitingWords = (t: TFunction<'assist'>, waiting: Waiting): string =>
  waiting.for === 'code'
    ? t('beside.code', { code: codeShown(waiting.code) })
    : t('beside.desk', { position: waiting.position });
