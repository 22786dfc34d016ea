import type { Page } from '@playwright/test';

/**
 * Everything in the page's heap, garbage first collected, as one text. No planted string may pass through `evaluate` or a
 * locator before: Playwright's own world is in the heap too.
 */
export const heapOf = async (page: Page): Promise<string> => {
  const client = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await client.detach();
  return chunks.join('');
};

/** What a page keeps beyond its own life, as text: all of it empty after a visit. The clipboard needs its permission. */
export const keptBy = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    clipboard: await navigator.clipboard.readText(),
    cookies: document.cookie,
    history: history.state as unknown,
    fields: [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  }));

export const nothing = {
  local: '{}',
  session: '{}',
  databases: [],
  caches: [],
  clipboard: '',
  cookies: '',
  history: null,
  fields: [],
} as const;
