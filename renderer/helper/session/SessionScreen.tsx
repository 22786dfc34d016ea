import { useState } from 'react';
import { usePhraseBook } from '../console.ts';
import type { Session } from '../desk/session-state.ts';
import { useFontsOf } from '../look.ts';
import { LiveView } from './LiveView.tsx';
import { OutlineTree } from './OutlineTree.tsx';
import { Phrases } from './Phrases.tsx';
import { Proposals } from './Proposals.tsx';
import { Talk } from './Talk.tsx';
import { Texts } from './Texts.tsx';
import { Now, WhereYouAre } from './WhereYouAre.tsx';

/**
 * Three columns: where you are and what you may do; the live view and the same screen in words; what is said and written.
 */
export const SessionScreen = ({ session }: { session: Session }) => {
  useFontsOf(session.language);
  const book = usePhraseBook();
  const [chosen, setLine] = useState<string | null>(null);
  const line = (chosen !== null && session.outline?.nodes.get(chosen)) || null;
  return (
    <div className="session">
      <Now session={session} />
      <LiveView session={session}>
        <OutlineTree session={session} onChoose={setLine} />
      </LiveView>
      <WhereYouAre session={session} />
      <div className="side">
        <Talk session={session} />
        <Proposals session={session} line={line} />
        <Phrases session={session} line={line} book={book} />
        <Texts session={session} book={book} />
      </div>
    </div>
  );
};
