import type { ComponentType } from 'react';
import type { Language } from '../../protocol/index.ts';
import type { ExampleProps } from './example.ts';
import { wordsIn } from './words.ts';

type Entry = { id: string; Example: ComponentType<ExampleProps> };

const linkTo = (asked: URLSearchParams, id: string): string => {
  const query = new URLSearchParams(asked);
  query.set('example', id);
  return `?${query.toString()}`;
};

export const ExamplePage = (props: { all: readonly Entry[]; asked: URLSearchParams; language: Language }) => {
  const { all, asked, language } = props;
  const one = all.find(({ id }) => id === asked.get('example'));
  if (one) {
    const given = { words: wordsIn(language), language };
    return one.id.startsWith('pages/') || asked.has('bare') ? (
      <one.Example {...given} />
    ) : (
      <main style={{ padding: 'var(--room)' }}>
        <h1 className="hidden-text">{one.id}</h1>
        <one.Example {...given} />
      </main>
    );
  }
  return (
    <main lang="en" style={{ padding: 'var(--room)' }}>
      <h1>Components</h1>
      <ul>
        {all.map(({ id }) => (
          <li key={id}>
            <a href={linkTo(asked, id)}>{id}</a>
          </li>
        ))}
      </ul>
    </main>
  );
};
