import type { Session } from '../desk/session-state.ts';
import { useFontsOf } from '../look.ts';
import { LiveView } from './LiveView.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { Talk } from './Talk.tsx';
import { Texts } from './Texts.tsx';
import { Now, WhereYouAre } from './WhereYouAre.tsx';

/**
 * Three columns: where you are and what you may do; the live view and the same screen in words; what is said and written.
 */
export const SessionScreen = ({ session }: { session: Session }) => {
  useFontsOf(session.language);
  return (
    <div className="session">
      <Now session={session} />
      <LiveView session={session}>
        <OutlineTree session={session} />
      </LiveView>
      <WhereYouAre session={session} />
      <div className="side">
        <Talk session={session} />
        <Texts session={session} />
      </div>
    </div>
  );
};
