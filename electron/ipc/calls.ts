import type { Connectors } from '../../connectors/office.ts';
import type { KioskConfig } from '../../protocol/config.ts';
import {
  hostInfo,
  hostServices,
  keepHelp,
  keptHelp,
  printPage,
  screenReader,
  speakFromHost,
  submitService,
  tellVoices,
  verifyIdentity,
  wipeHost,
  type KeptHelp,
} from '../../protocol/ipc.ts';
import type { Catalogue } from '../../protocol/service.ts';
import type { Seat } from '../../protocol/terms.ts';
import type { Log } from '../log.ts';
import type { ScreenReaderNews } from '../access/screen-reader.ts';
import type { Printer } from '../print/printer.ts';
import type { OsVoice } from '../voice/os-voice.ts';
import type { Handle } from './handle.ts';

export type HostParts = {
  config: KioskConfig;
  catalogue: Catalogue;
  connectors: Connectors;
  voice: OsVoice;
  printer: Printer;
  screenReaders: ScreenReaderNews;
  wipe: () => Promise<void>;
  log: Log;
};

/** Every call of protocol/ipc.ts, joined to the part that answers it. */
export const addCalls = (handle: Handle, parts: HostParts): void => {
  const { config, catalogue, connectors, voice, printer, screenReaders, wipe, log } = parts;
  let logged = '';
  /** Outlives the page, and neither her end nor this process. */
  let kept: Record<Seat, KeptHelp | null> = { first: null, beside: null };
  handle(hostInfo, () => ({ config, osVoice: voice.available }));
  handle(hostServices, () => catalogue);
  handle(verifyIdentity, (claim) => connectors.identity.verify(claim));
  handle(submitService, (submission) => connectors.office.submit(submission));
  handle(speakFromHost, async ({ text, language }) => ({ spoken: await voice.say(text, language) }));
  handle(tellVoices, ({ voices }) => {
    const found = voices.map(({ language, engine }) => `${language} ${engine ?? 'none'}`).join(', ');
    // The page is made anew after each person and tells it each time: the log has it where it is another.
    if (found !== logged) log(`voices: ${found}`);
    logged = found;
    return {};
  });
  handle(screenReader, async ({ known }) => ({ running: await screenReaders.differsFrom(known) }));
  handle(printPage, async (page) => ({ printed: await printer.print(page) }));
  handle(keepHelp, (now) => {
    kept = { ...kept, [now.seat]: now.kept };
    return {};
  });
  handle(keptHelp, () => kept);
  handle(wipeHost, async () => {
    kept = { first: null, beside: null };
    await wipe();
    return {};
  });
};
