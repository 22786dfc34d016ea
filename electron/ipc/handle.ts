import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Log } from '../log.ts';
import { APP_ORIGIN } from '../origin.ts';
import { answerCall, type AnyCall, type Run } from './answer.ts';

/** Whether a call comes from the kiosk's own page: its window, the top frame of it, and our origin in that frame. */
const isTrusted = (event: IpcMainInvokeEvent, kiosk: () => WebContents | null): boolean => {
  const frame = event.senderFrame;
  return event.sender === kiosk() && frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
};

export type Handle = <C extends AnyCall>(def: C, run: Run<C>) => void;

/** The only way into main from a page: one channel a call, parsed both ways. Raw ipcMain is used nowhere else. */
export const createHandle =
  (kiosk: () => WebContents | null, log: Log): Handle =>
  (def, run) =>
    ipcMain.handle(def.name, (event, input: unknown) =>
      answerCall(def, run, { trusted: isTrusted(event, kiosk), input, log }),
    );
