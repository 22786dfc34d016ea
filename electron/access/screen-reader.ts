/** Whether another screen reader runs on this machine, for a page that waits to be told. */
export type ScreenReaderNews = {
  /** The system says so now. */
  tell(running: boolean): void;
  /** Settles once it is not what is known. A newer question has the one before answered as it stands. */
  differsFrom(known: boolean): Promise<boolean>;
};

export const createScreenReaderNews = (): ScreenReaderNews => {
  let running = false;
  let asked: { known: boolean; answer: (running: boolean) => void } | null = null;
  const answer = (): void => {
    const { answer: settle } = asked ?? { answer: () => {} };
    asked = null;
    settle(running);
  };
  return {
    tell: (now) => {
      running = now;
      if (asked && asked.known !== running) answer();
    },
    differsFrom: (known) => {
      // The page that asked before is no more.
      answer();
      return new Promise((resolve) => {
        asked = { known, answer: resolve };
        if (known !== running) answer();
      });
    },
  };
};
