import { demoConnectors } from '../../../connectors/demo.ts';
import { Catalogue, IdentityResult, KioskConfig, routes, SubmitResult } from '../../../protocol/index.ts';
import type { Bridge, Capabilities } from './bridge.ts';
import { createStore } from '../../shared/store.ts';
import { watchHeadset } from './headset.ts';
import { forgetPage } from './forget-page.ts';
import { isThere } from './is-there.ts';
import { keepIn, keptIn } from './kept-help.ts';
import { captureOwnTab } from './own-view.ts';

const get = async (path: string): Promise<unknown> => {
  const response = await fetch(path, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
};

const capabilities = (): Capabilities => ({
  host: 'browser',
  capture:
    window.isSecureContext && 'mediaDevices' in navigator && 'getDisplayMedia' in navigator.mediaDevices
      ? 'picker'
      : 'none',
  hostVoice: false,
});

/** The host that is a plain browser: what it knows comes from the assist server, what it sends stays in this page. */
export const browserBridge = async (): Promise<Bridge> => {
  const [config, catalogue] = await Promise.all([get(routes.kiosk), get(routes.services)]);
  const connectors = demoConnectors();
  const parsed = KioskConfig.parse(config);
  return {
    capabilities: capabilities(),
    config: parsed,
    catalogue: Catalogue.parse(catalogue),
    serverUrl: location.origin,
    captureView: captureOwnTab,
    verifyIdentity: async (claim) => IdentityResult.parse(await connectors.identity.verify(claim)),
    submit: async (submission) => SubmitResult.parse(await connectors.office.submit(submission)),
    say: () => Promise.resolve(false),
    // Its dialog would lie over the kiosk, and no key of ours reaches it.
    print: null,
    tellVoices: (voices) => {
      const engines = Object.fromEntries(voices.map(({ language, engine }) => [language, engine]));
      // oxlint-disable-next-line no-console -- where whoever sets up a browser looks
      console.info('voices:', engines);
    },
    keptHelp: { first: keptIn(sessionStorage, 'first'), beside: keptIn(sessionStorage, 'beside') },
    keepHelp: (seat, kept) => keepIn(sessionStorage, seat, kept),
    // No browser tells a page what else reads it.
    screenReader: createStore<boolean, never>((known) => known, false),
    headset: watchHeadset(navigator.mediaDevices, parsed.headset),
    wipe: async () => {
      connectors.wipe();
      await forgetPage();
    },
    canReload: () => isThere(),
  };
};
