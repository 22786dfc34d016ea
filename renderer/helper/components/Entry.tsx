import { useDesk, useWords } from '../console.ts';
import { Heading } from './Heading.tsx';
import { Join } from './Join.tsx';
import { Queue } from './Queue.tsx';
import { SignIn } from './SignIn.tsx';

/** Where everybody begins: staff at their queue, everybody else at the code. */
export const Entry = ({ focus }: { focus: boolean }) => {
  const { seat } = useDesk();
  const { t } = useWords();
  if (seat.kind === 'looking') return <p className="looking">{t('entry.looking')}</p>;
  const staff = seat.kind === 'staff';
  return (
    <div className={staff ? 'entry staff' : 'entry'}>
      {/* Signing in makes this another screen: the key lets the new heading take the focus. */}
      <Heading key={seat.kind} focus={focus || staff}>
        {staff ? t('desk.heading') : t('entry.heading')}
      </Heading>
      {staff && <Queue />}
      <Join />
      {!staff && <SignIn />}
    </div>
  );
};
