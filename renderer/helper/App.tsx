import { useEffect, useState } from 'react';
import { Announcer } from './components/Announcer.tsx';
import { Asking } from './components/Asking.tsx';
import { Bar } from './components/Bar.tsx';
import { Entry } from './components/Entry.tsx';
import { KeyList } from './components/KeyList.tsx';
import { Outcome } from './components/Outcome.tsx';
import { useConsole, useDesk, useWords } from './console.ts';
import { SessionScreen } from './session/SessionScreen.tsx';
import { declinedText, endedText } from './words/words.ts';

/** At the very first screen the browser's own focus stays where it is; after that every screen takes it. */
const useIsFirst = (at: string): boolean => {
  const [firstAt] = useState(at);
  const [left, setLeft] = useState(false);
  if (!left && at !== firstAt) setLeft(true);
  return !left;
};

const Screen = () => {
  const { work } = useDesk();
  const { t } = useWords();
  const first = useIsFirst(work.at);
  switch (work.at) {
    case 'entry':
      return <Entry focus={!first} />;
    case 'asking':
      return <Asking via={work.via} helper={work.helper} />;
    case 'declined':
      return <Outcome {...declinedText(t, work.why)} />;
    case 'session':
      return <SessionScreen session={work.session} />;
    case 'ended':
      return <Outcome {...endedText(t, work.why)} lastedMs={work.lastedMs} />;
  }
};

export const App = () => {
  const { keys } = useConsole();
  const [showsKeys, setShowsKeys] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (keys.pressed(event)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [keys]);
  return (
    <>
      <Bar showKeys={() => setShowsKeys(true)} />
      <main>
        <Screen />
      </main>
      <KeyList open={showsKeys} close={() => setShowsKeys(false)} />
      <Announcer />
    </>
  );
};
