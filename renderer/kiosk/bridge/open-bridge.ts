import type { Bridge } from './bridge.ts';

/** The bridge of the host that this page is in. */
export const openBridge = async (): Promise<Bridge> => {
  const host = window.gildongmu;
  if (host) return (await import('./electron.ts')).electronBridge(host);
  return (await import('./browser.ts')).browserBridge();
};
