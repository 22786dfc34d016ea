import { useState, type FormEvent } from 'react';
import { languages, limits, type OutlineNode, type ProposedAction } from '../../../protocol/index.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { useConsole, useTranslate, useWords, type T } from '../console.ts';
import { canBringIn, canPropose, type Session } from '../desk/session-state.ts';
import { lineWords } from '../words/outline-words.ts';
import { ownName } from '../words/words.ts';

/** What became of the last suggestion, in words; and the way to take it back while the person is asked. */
const Became = ({ session: { proposed } }: { session: Session }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  if (!proposed) return null;
  return (
    <div className="row">
      <p className={`proposed ${proposed.state}`}>{t(`propose.state.${proposed.state}`)}</p>
      {proposed.state === 'asking' && (
        <ActionButton onPress={() => desk.withdrawProposal(proposed.id)}>{t('propose.withdraw')}</ActionButton>
      )}
    </div>
  );
};

/** The sentence on the button is the one that the person will be asked, as near as this language comes to it. */
const TypeInto = ({ node, propose }: { node: string; propose: (action: ProposedAction) => void }) => {
  const { t } = useWords();
  const [text, setText] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') propose({ do: 'type', node, text: text.trim() });
  };
  return (
    <form className="suggest-type" onSubmit={send}>
      <label htmlFor="suggest-text">{t('propose.text')}</label>
      <div className="row">
        <input
          id="suggest-text"
          dir="auto"
          maxLength={limits.proposedTextLength}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button plain">
          {t('propose.type')}
        </button>
      </div>
    </form>
  );
};

const OnLine = ({ node, propose }: { node: OutlineNode; propose: (action: ProposedAction) => void }) => {
  const { t } = useWords();
  const act = node.propose;
  return (
    <div className="suggest-line">
      {(act === 'press' || act === 'choose') && (
        <ActionButton letter="S" onPress={() => propose({ do: act, node: node.id })}>
          {t(`propose.${act}`)}
        </ActionButton>
      )}
      <ActionButton onPress={() => propose({ do: 'go', node: node.id })}>{t('propose.go')}</ActionButton>
      {act === 'type' && <TypeInto node={node.id} propose={propose} />}
    </div>
  );
};

type Choice = { value: string; label: string; action: ProposedAction };

const choices = (t: T): Choice[] => [
  { value: 'again', label: t('propose.say-again'), action: { do: 'say-again' } },
  { value: 'slower', label: t('propose.slower'), action: { do: 'slower' } },
  { value: 'faster', label: t('propose.faster'), action: { do: 'faster' } },
  ...(['100', '150', '200', '300', '400'] as const).map((size): Choice => ({
    value: size,
    label: t('propose.size', { size }),
    action: { do: 'text-size', size },
  })),
  ...(['light', 'dark', 'yellow'] as const).map((theme): Choice => ({
    value: theme,
    label: t('propose.theme', { theme: t(`bar.themes.${theme}`) }),
    action: { do: 'theme', theme },
  })),
  ...languages.map((language): Choice => ({
    value: language,
    label: t('propose.language', { language: ownName(language) }),
    action: { do: 'language', language },
  })),
];

/** How the person sees and hears. */
const Ease = ({ propose }: { propose: (action: ProposedAction) => void }) => {
  const { t } = useWords();
  const all = choices(t);
  const [value, setValue] = useState('again');
  const chosen = all.find((choice) => choice.value === value);
  return (
    <div className="suggest-ease">
      <label htmlFor="suggest-ease">{t('propose.ease')}</label>
      <div className="row">
        <select id="suggest-ease" value={value} onChange={(event) => setValue(event.target.value)}>
          {all.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ActionButton onPress={() => chosen && propose(chosen.action)}>{t('propose.suggest')}</ActionButton>
      </div>
    </div>
  );
};

/** Suggestions: the person hears each one and answers it; nothing is done by the helper. `line`: chosen in the outline. */
export const Proposals = ({ session, line }: { session: Session; line: OutlineNode | null }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  const translate = useTranslate(session.language);
  const suggests = session.scopes.includes('propose');
  if (!suggests && !canBringIn(session)) return null;
  const words = line && lineWords(t, line, translate);
  const ready = canPropose(session);
  const propose = (action: ProposedAction): void => {
    if (ready) desk.propose(action);
  };
  return (
    <section className="proposals" aria-labelledby="proposals-heading">
      <h2 id="proposals-heading">{t('propose.heading')}</h2>
      <Became session={session} />
      {suggests && !ready && <p className="soft">{t('propose.notNow')}</p>}
      {ready && (
        <>
          <p className="suggest-what">
            {words ? (
              <>
                <bdi lang={session.language}>{words.name}</bdi> {words.own !== null && <span>{words.own}</span>}
              </>
            ) : (
              <span className="soft">{t('propose.chooseLine')}</span>
            )}
          </p>
          {line && line.role !== 'private' && <OnLine node={line} propose={propose} />}
          <Ease propose={propose} />
        </>
      )}
      {canBringIn(session) && (
        <ActionButton onPress={() => desk.propose({ do: 'bring-in' })}>{t('propose.bring-in')}</ActionButton>
      )}
    </section>
  );
};
