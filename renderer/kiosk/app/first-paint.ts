/** What a hidden page waits for at most: it has no first paint. Milliseconds. */
const HIDDEN = 1_000;

/** When the first screen stands before the person, or can't. */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, HIDDEN);
  });

/** When the page has nothing better to do, within a second. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1_000 });
  });
