import { useRef } from 'react';
import type { Examples } from '../../../examples/example.ts';
import { MoreBelow } from './MoreBelow.tsx';

export const examples: Examples = {
  long: function Long({ words }) {
    const box = useRef<HTMLDivElement>(null);
    return (
      <div style={{ display: 'grid', maxWidth: '20rem' }}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable */}
        <section ref={box} tabIndex={0} aria-label={words.service} style={{ height: '4rem', overflowY: 'auto' }}>
          {[words.noticeMore, words.lead, words.endBody].map((each) => (
            <p key={each}>{each}</p>
          ))}
        </section>
        <MoreBelow of={box} />
      </div>
    );
  },
};
