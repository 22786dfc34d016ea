import type { Waiting } from '../../../protocol/index.ts';
import { useConsole, useDesk, useNow, useWords } from '../console.ts';
import { partsOf, type Passed } from '../desk/waiting-list.ts';
import { languageName, minutesText, ownName, refusalText } from '../words/words.ts';
import { ActionButton } from './ActionButton.tsx';

/** Waiting times are whole minutes: a tick every five seconds is never visibly late. */
const TICK_MS = 5_000;

/** `first`: has waited longest. */
const Person = ({ waiting, first = false, now }: { waiting: Waiting; first?: boolean; now: number }) => {
  const { desk } = useConsole();
  const { work } = useDesk();
  const { t, language } = useWords();
  const busy = work.at === 'entry' ? work.busy : null;
  const mine = busy?.part === 'queue' && busy.ticket === waiting.ticket;
  const minutes = minutesText(now - waiting.since, language);
  const helped = waiting.from === undefined ? 'desk.waited' : 'desk.helped';
  const waited = minutes ? t(helped, { time: minutes }) : t('desk.now');
  return (
    <li className="person">
      <div className="who">
        <p className="language">
          <strong lang={waiting.language}>{ownName(waiting.language)}</strong>
          {waiting.language !== language && <span>{languageName(waiting.language, language)}</span>}
        </p>
        <p className="detail">
          {waiting.skills.length > 0 && (
            <span>{waiting.skills.map((skill) => t(`desk.skill.${skill}`)).join(' · ')}</span>
          )}
          {waiting.from !== undefined && (
            <span className="mark">
              <bdi>{t('desk.from', { name: waiting.from })}</bdi>
            </span>
          )}
          {waiting.beside && <span className="mark">{t(`desk.beside.${waiting.beside}`)}</span>}
          <span className="waited">{waited}</span>
          {first && <span className="mark">{t('desk.longest')}</span>}
        </p>
      </div>
      <ActionButton
        kind={first ? 'main' : 'plain'}
        busy={busy !== null}
        onPress={() => void desk.take(waiting.ticket, waiting.language)}
        {...(first && { letter: 'N' as const })}
      >
        {mine ? t('desk.taking') : t(waiting.from === undefined ? 'desk.take' : 'desk.takeOver')}
        {/* So that a list of all buttons tells them apart. */}
        <span className="hidden-text">{`: ${languageName(waiting.language, language)}, ${waited}`}</span>
      </ActionButton>
    </li>
  );
};

/** Before the line, and apart from it: whoever is handed over holds nobody up, and is not who has waited longest. */
const HandedOver = ({ passed, now }: { passed: readonly Passed[]; now: number }) => {
  const { t } = useWords();
  if (passed.length === 0) return null;
  return (
    <>
      <h2>{t('desk.passed')}</h2>
      <ol className="people">
        {passed.map((one) => (
          <Person key={one.ticket} waiting={one} now={now} />
        ))}
      </ol>
    </>
  );
};

const Duty = ({ duty }: { duty: 'off' | 'changing' | 'on' }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  return (
    <div className={`duty ${duty}`}>
      <output className="state">{t(`desk.${duty}`)}</output>
      <ActionButton
        letter="O"
        kind={duty === 'off' ? 'main' : 'plain'}
        busy={duty === 'changing'}
        onPress={() => void desk.setDuty(duty !== 'on')}
      >
        {duty === 'on' ? t('desk.goOff') : t('desk.goOn')}
      </ActionButton>
    </div>
  );
};

/** The desk of a signed-in helper: on or off duty, what colleagues hand over, and everybody who waits, longest first. */
export const Queue = () => {
  const { seat, work } = useDesk();
  const { t } = useWords();
  const now = useNow(TICK_MS);
  if (seat.kind !== 'staff') return null;
  const trouble = work.at === 'entry' && work.trouble?.part === 'queue' ? work.trouble.code : null;
  const { passed, alone } = partsOf(seat.waiting);
  return (
    <section className="card queue" aria-labelledby="queue-heading">
      <Duty duty={seat.duty} />
      {trouble && (
        <p className="error" role="alert">
          {refusalText(t, trouble)}
        </p>
      )}
      <HandedOver passed={passed} now={now} />
      <h2 id="queue-heading">
        {t('desk.queue')} {alone.length > 0 && <span className="digits">{alone.length}</span>}
      </h2>
      {seat.duty !== 'on' && <p className="empty">{t('desk.offLead')}</p>}
      {seat.duty === 'on' && alone.length === 0 && <p className="empty">{t('desk.none')}</p>}
      {alone.length > 0 && (
        <ol className="people">
          {alone.map((waiting, index) => (
            <Person key={waiting.ticket} waiting={waiting} first={index === 0} now={now} />
          ))}
        </ol>
      )}
    </section>
  );
};
