import { useState } from 'react';
import type { Session } from '../desk/session-state.ts';
import { useFontsOf } from '../look.ts';
import { LiveView } from './LiveView.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { Proposals } from './Proposals.tsx';
import { Talk } from './Talk.tsx';
import { Texts } from './Texts.tsx';
import { Now, WhereYouAre } from './WhereYouAre.tsx';

/**
 * Three columns: where you are and what you may do; the live view and the same screen in words; what is said and written.
 */
export const SessionScreen = ({ session }: { session: Session }) => {
  useFontsOf(session.language);
  const [line, setLine] = useState<string | null>(null);
  return (
    <div className="session">
      <Now session={session} />
      <LiveView session={session}>
        <OutlineTree session={session} onChoose={setLine} />
      </LiveView>
      <WhereYouAre session={session} />
      <div className="side">
        <Talk session={session} />
        <Proposals session={session} line={(line !== null && session.outline?.nodes.get(line)) || null} />
        <Texts session={session} />
      </div>
    </div>
  );
};
