import type { Submission } from '../protocol/index.ts';
import type { Connectors } from './office.ts';

/**
 * Stand-ins that keep what was sent in the host's memory until the end of the session. Every answer says `demo: true`,
 * and the screen says so too: no office is reached.
 */
export const demoConnectors = (): Connectors => {
  let sent: Submission[] = [];
  return {
    identity: { verify: async () => ({ verified: true, demo: true }) },
    office: {
      submit: async (submission) => {
        sent.push(submission);
        return { receipt: receiptNumber(sent.length), demo: true };
      },
    },
    wipe: () => {
      sent = [];
    },
  };
};

/** Four groups of four, so that it is read, copied and spoken like a document number. */
const receiptNumber = (count: number): string => `0000-0000-0000-${String(count).padStart(4, '0')}`;
