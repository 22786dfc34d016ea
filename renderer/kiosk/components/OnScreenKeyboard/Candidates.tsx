import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../conversion/convert.ts';

/** Columns of the row, less those of the key for more. */
const [ROW, MORE] = [20, 4];
const MOST = 9;

/** A number and the word itself, at the size that keys have on the narrowest screen with rows. */
const spanOf = ({ text }: Candidate): number => Math.min(ROW - MORE, Math.max(3, Math.ceil(text.length * 0.9) + 2));

/** As many as stand in one row, nine at most: the keys below never move under a finger. */
export const pagesOf = (candidates: readonly Candidate[]): Candidate[][] => {
  const pages: Candidate[][] = [];
  let room = 0;
  for (const candidate of candidates) {
    const page = pages.at(-1);
    if (page && page.length < MOST && spanOf(candidate) <= room) page.push(candidate);
    else {
      pages.push([candidate]);
      room = ROW - MORE;
    }
    room -= spanOf(candidate);
  }
  return pages;
};

export type CandidatesProps = {
  node: string;
  /** Of the words. */
  lang: 'ja' | 'zh';
  pages: readonly (readonly Candidate[])[];
  page: number;
  onChoose: (candidate: Candidate) => void;
  onMore: () => void;
};

/**
 * Words to choose from, above the keys and part of their grid: each is called by words that tell it from others that sound
 * alike. Its `data-node` is a number, for what is written may be private.
 */
export const Candidates = ({ node, lang, pages, page, onChoose, onMore }: CandidatesProps) => {
  const { t } = useTranslation('common');
  const words = pages[page] ?? [];
  if (words.length === 0) return <p className="candidates candidates-none">{t('keyboard.wordsHere')}</p>;
  return (
    <div className="candidates">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above: these are buttons in the grid of keys */}
      <div className="candidates-words" role="listbox" aria-label={t('keyboard.words')}>
        {words.map((candidate, index) => (
          <button
            key={candidate.text}
            type="button"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native option takes no focus of its own
            role="option"
            aria-selected={false}
            className="key candidate"
            style={{ '--span': spanOf(candidate) } as React.CSSProperties}
            data-node={`${node}.word.${index + 1}`}
            aria-label={candidate.said}
            lang={lang}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(candidate)}
          >
            {/* Its number is drawn by the sheet: what is seen as words is what it is called (WCAG 2.5.3). */}
            <span data-number={index + 1}>{candidate.text}</span>
          </button>
        ))}
      </div>
      {pages.length > 1 && (
        <button
          type="button"
          className="key candidate-more"
          data-tool
          data-node={`${node}.word.more`}
          aria-label={t('keyboard.morePages', { page: page + 1, pages: pages.length })}
          onPointerDown={(event) => event.preventDefault()}
          onClick={onMore}
        >
          {t('keyboard.more')}
        </button>
      )}
    </div>
  );
};
