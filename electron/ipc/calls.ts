import type { Connectors } from '../../connectors/office.ts';
import type { KioskConfig } from '../../protocol/config.ts';
import {
  hostInfo,
  hostServices,
  speakFromHost,
  submitService,
  tellVoices,
  verifyIdentity,
  wipeHost,
} from '../../protocol/ipc.ts';
import type { Catalogue } from '../../protocol/service.ts';
import type { Log } from '../log.ts';
import type { OsVoice } from '../voice/os-voice.ts';
import type { Handle } from './handle.ts';

export type HostParts = {
  config: KioskConfig;
  catalogue: Catalogue;
  connectors: Connectors;
  voice: OsVoice;
  wipe: () => Promise<void>;
  log: Log;
};

/** Every call of protocol/ipc.ts, joined to the part that answers it. */
export const addCalls = (handle: Handle, { config, catalogue, connectors, voice, wipe, log }: HostParts): void => {
  handle(hostInfo, () => ({ config, osVoice: voice.available }));
  handle(hostServices, () => catalogue);
  handle(verifyIdentity, (claim) => connectors.identity.verify(claim));
  handle(submitService, (submission) => connectors.office.submit(submission));
  handle(speakFromHost, async ({ text, language }) => ({ spoken: await voice.say(text, language) }));
  handle(tellVoices, ({ voices }) => {
    log(`voices: ${voices.map(({ language, engine }) => `${language} ${engine ?? 'none'}`).join(', ')}`);
    return {};
  });
  handle(wipeHost, async () => {
    await wipe();
    return {};
  });
};
