import type { ReactNode } from 'react';
import { ActionButton } from '../components/ActionButton.tsx';
import { Heading } from '../components/Heading.tsx';
import { useConsole, useDesk, useNow, useWords } from '../console.ts';
import { partsOf } from '../desk/waiting-list.ts';
import type { Session } from '../desk/session-state.ts';
import { Connection } from './Connection.tsx';
import { HandOver } from './HandOver.tsx';
import { Scopes } from './Scopes.tsx';
import { Transcript } from './Transcript.tsx';
import { useScrollStop } from './useScrollStop.ts';
import { languageName, minutesText, ownName } from '../words/words.ts';

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who else helps this person, and who of the two does what. */
const Company = ({ company: { other, beside } }: Pick<Session, 'company'>) => {
  const { t } = useWords();
  if (!other) return beside ? <Fact term={t('company.also')}>{t('company.nobody')}</Fact> : null;
  return (
    <Fact term={t('company.also')}>
      <strong>
        <bdi>{t(other.kind === 'desk' ? 'asking.desk' : 'asking.family', { name: other.name })}</bdi>
      </strong>
      <span className="soft">{t(beside ? 'company.theyPoint' : 'company.youPoint')}</span>
    </Fact>
  );
};

/** In minutes: seconds that run would take the eye off the person's screen, and draw the page anew each time. */
const Watch = ({ since }: { since: number }) => {
  const { t, language } = useWords();
  return <span className="digits">{minutesText(useNow(5_000) - since, language) ?? t('session.begun')}</span>;
};

/** Who else waits, in short: one can't be taken now, but knowing it is part of the work. */
const Others = () => {
  const { seat } = useDesk();
  const { t, language } = useWords();
  const now = useNow(5_000);
  if (seat.kind !== 'staff' || seat.duty !== 'on') return null;
  const { alone } = partsOf(seat.waiting);
  return (
    <section className="others" aria-labelledby="others-heading">
      <h2 id="others-heading">{t('session.others')}</h2>
      {alone.length === 0 && <p className="empty">{t('session.nobodyElse')}</p>}
      <ol>
        {alone.map(({ ticket, language: theirs, since }) => (
          <li key={ticket}>
            <span lang={theirs}>{ownName(theirs)}</span>
            <span className="digits">{minutesText(now - since, language) ?? t('desk.now')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** First in the left column, and above the picture where there is one column: the way out, which nothing can move. */
export const Now = ({ session }: { session: Session }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  return (
    <div className="now">
      <Heading>{t('session.heading')}</Heading>
      <p>
        <span className="hidden-text">{t('session.time')} </span>
        <Watch since={session.startedAt} />
      </p>
      <ActionButton letter="X" kind="stop" onPress={desk.end}>
        {t('session.end')}
      </ActionButton>
    </div>
  );
};

/** The rest of the left column: whom one helps, where they are, how good the connection is, what they allowed and what they hear. */
export const WhereYouAre = ({ session }: { session: Session }) => {
  const { t, language } = useWords();
  const { helper, view } = session;
  const { box, stop } = useScrollStop();
  return (
    <section ref={box} className="where" aria-label={t('session.where')} {...stop}>
      <dl className="facts">
        <Fact term={t('session.speaks')}>
          <strong lang={session.language}>{ownName(session.language)}</strong>
          {session.language !== language && <span className="soft">{languageName(session.language, language)}</span>}
        </Fact>
        <Fact term={t('session.place')}>
          {view?.place ? <bdi lang={session.language}>{view.place}</bdi> : t('session.placeUnknown')}
        </Fact>
        <Fact term={t('session.heardAs')}>
          <bdi>{t(helper.kind === 'desk' ? 'asking.desk' : 'asking.family', { name: helper.name })}</bdi>
        </Fact>
        <Company company={session.company} />
      </dl>
      <Connection session={session} />
      <Scopes session={session} />
      <Transcript session={session} />
      <HandOver session={session} />
      <Others />
    </section>
  );
};
