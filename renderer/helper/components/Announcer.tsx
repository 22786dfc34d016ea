import { useDesk, useWords } from '../console.ts';
import { saidWords } from '../words/said-words.ts';

/** The one polite live region: each announcement is a new line, so that two at once are both read. */
export const Announcer = () => {
  const { said } = useDesk();
  const { t, language } = useWords();
  return (
    <div className="hidden-text" role="log" aria-live="polite" aria-relevant="additions">
      {said.map(({ n, what }) => {
        const { words, quote, after } = saidWords(t, what, language);
        return (
          <p key={n}>
            {words} {quote && <bdi lang={quote.language}>{quote.text}</bdi>} {after}
          </p>
        );
      })}
    </div>
  );
};
