import type { Session } from '../desk/session-state.ts';
import { useFontsOf } from '../look.ts';
import { LiveView } from './LiveView.tsx';
import { Talk } from './Talk.tsx';
import { Texts } from './Texts.tsx';
import { Now, WhereYouAre } from './WhereYouAre.tsx';

/**
 * Three columns: where you are and what you may do; the live view; what is said and written. An outline of the screen will stand under the
 * view, phrases and proposals above the text.
 */
export const SessionScreen = ({ session }: { session: Session }) => {
  useFontsOf(session.language);
  return (
    <div className="session">
      <Now session={session} />
      <LiveView session={session} />
      <WhereYouAre session={session} />
      <div className="side">
        <Talk session={session} />
        <Texts session={session} />
      </div>
    </div>
  );
};
