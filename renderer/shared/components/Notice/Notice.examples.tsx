import type { Examples } from '../../../examples/example.ts';
import { Notice } from './Notice.tsx';

export const examples: Examples = {
  kinds: ({ words }) => (
    <div style={{ display: 'grid', gap: 'var(--gap)' }}>
      <Notice kind="info" heading={words.notice}>
        <p>{words.noticeMore}</p>
      </Notice>
      <Notice kind="warn" heading={words.familyHelp} />
      <Notice kind="success" heading={words.notice} />
      <Notice kind="error" heading={words.numberError} />
    </div>
  ),
};
