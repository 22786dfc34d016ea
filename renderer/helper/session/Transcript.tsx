import type { Ease, Language, ProposedAction } from '../../../protocol/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { useConsole, useTranslate, useWords, type T } from '../console.ts';
import type { HeardLine } from '../desk/heard.ts';
import { canPropose, type Session } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useKey } from '../keys/useKey.ts';
import { lineWords } from '../words/outline-words.ts';
import type { Translate } from '../words/catalogue.ts';
import { languageName } from '../words/words.ts';
import { useNewestInSight } from './useNewestInSight.ts';

/** The utterance with the word that is spoken now marked: by weight and a line, not by colour alone. */
const Words = ({ text, word }: { text: string; word: HeardLine['word'] }) =>
  word ? (
    <>
      {text.slice(0, word.start)}
      <mark>{text.slice(word.start, word.end)}</mark>
      {text.slice(word.end)}
    </>
  ) : (
    <>{text}</>
  );

const One = ({ line, now, translate }: { line: HeardLine; now: boolean; translate: Translate }) => {
  const { t } = useWords();
  if (line.text === null) return <li className="soft">{t('heard.private')}</li>;
  const own = translate(line.text);
  return (
    <li className={now ? 'now' : undefined}>
      <bdi lang={line.language}>
        <Words text={line.text} word={now ? line.word : null} />
      </bdi>
      {own !== null && <span className="own">{own}</span>}
      {line.over !== null && line.over !== 'ended' && <span className="over">{t(`heard.over.${line.over}`)}</span>}
    </li>
  );
};

/** Where the person is, and a way to that line of the outline. */
const Here = ({ session }: { session: Session }) => {
  const { t } = useWords();
  const translate = useTranslate(session.language);
  const here = [...(session.outline?.nodes.values() ?? [])].find(({ states }) => states.includes('focused'));
  if (!here) return <p className="soft">{t('heard.nowhere')}</p>;
  const { name, own, details } = lineWords(t, { ...here, states: [] }, translate);
  const go = (): void => document.querySelector<HTMLElement>(`[data-line="${CSS.escape(here.id)}"]`)?.focus();
  return (
    <p>
      {t('heard.here')}{' '}
      <button type="button" className="button plain link" onClick={go}>
        <span>
          <bdi lang={session.language}>{name}</bdi> {own} <span className="soft">{details}</span>
        </span>
      </button>
    </p>
  );
};

const easeWords = (t: T, ease: Ease, language: Language): string[] => [
  languageName(ease.language, language),
  t('propose.size', { size: ease.size }),
  t('propose.theme', { theme: t(`bar.themes.${ease.theme}`) }),
  ease.voice ? t('heard.rate', { percent: Math.round(ease.rate * 100) }) : t('heard.voiceOff'),
  ...(ease.headset ? [t('heard.headset')] : []),
  ...(ease.dark ? [t('heard.dark')] : []),
  ...(ease.low ? [t('heard.low')] : []),
];

/** What most helps whoever did not catch it: asked of the person like every suggestion. */
const Again = ({ session }: { session: Session }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  if (!canPropose(session)) return null;
  const suggest = (action: ProposedAction) => () => desk.propose(action);
  return (
    <div className="row">
      <ActionButton onPress={suggest({ do: 'say-again' })}>{t('heard.again')}</ActionButton>
      <ActionButton onPress={suggest({ do: 'slower' })}>{t('heard.slower')}</ActionButton>
    </div>
  );
};

/**
 * What the kiosk's voice says, as it says it, where the person is and how they see and hear. No live region: to a helper who
 * works by ear a second voice under their own would be noise; it is read when wanted.
 */
export const Transcript = ({ session }: { session: Session }) => {
  const { t, language } = useWords();
  const translate = useTranslate(session.language);
  const { lines, ease } = session.heard;
  const { list, onScroll } = useNewestInSight(`${lines.at(-1)?.n ?? ''} ${lines.length}`);
  useKey('H', () => list.current?.focus());
  if (!session.scopes.includes('see')) return null;
  const told = session.paused === null && session.quality !== 'lost';
  return (
    <section className="transcript" aria-labelledby="heard-heading">
      <h2 id="heard-heading">
        {t('heard.heading')} <KeyCap letter="H" />
      </h2>
      {told && <Here session={session} />}
      {ease && <p className="soft">{easeWords(t, ease, language).join(' · ')}</p>}
      <div
        ref={list}
        className="scroll"
        role="log"
        aria-live="off"
        aria-labelledby="heard-heading"
        aria-keyshortcuts="Alt+H"
        // A scrolling box must be in reach of the keyboard, too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={onScroll}
      >
        {lines.length === 0 && <p className="soft">{t('heard.none')}</p>}
        <ol>
          {lines.map((line, index) => (
            <One
              key={line.n}
              line={line}
              now={told && line.over === null && index === lines.length - 1}
              translate={line.language === session.language ? translate : () => null}
            />
          ))}
        </ol>
      </div>
      <Again session={session} />
    </section>
  );
};
