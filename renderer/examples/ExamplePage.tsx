import { useEffect, useSyncExternalStore, type ComponentType } from 'react';
import type { Language } from '../../protocol/index.ts';
import type { ExampleProps } from './example.ts';
import { wordsIn } from './words.ts';

type Entry = { id: string; wholeScreen: boolean; Example: ComponentType<ExampleProps> };

const onHash = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const hash = (): string => decodeURIComponent(location.hash.slice(1));

/** The example that the address names, without loading the page again, or the list of all. */
export const ExamplePage = ({ all, language }: { all: readonly Entry[]; language: Language }) => {
  const asked = useSyncExternalStore(onHash, hash);
  useEffect(() => {
    document.documentElement.dataset['example'] = asked;
  }, [asked]);
  const one = all.find(({ id }) => id === asked);
  if (!one) return <List all={all} />;
  const given = { words: wordsIn(language), language };
  if (one.wholeScreen) return <one.Example key={one.id} {...given} />;
  return (
    <main style={{ padding: 'var(--room)' }}>
      <h1 className="hidden-text">{one.id}</h1>
      <one.Example key={one.id} {...given} />
    </main>
  );
};

const List = ({ all }: { all: readonly Entry[] }) => (
  <main lang="en" style={{ padding: 'var(--room)' }}>
    <h1>Components</h1>
    <ul>
      {all.map(({ id }) => (
        <li key={id}>
          <a href={`#${id}`} style={{ color: 'var(--action-text)' }}>
            {id}
          </a>
        </li>
      ))}
    </ul>
  </main>
);
