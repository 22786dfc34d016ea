import { contextBridge, ipcRenderer } from 'electron';
import type { Answer } from '../protocol/errors.ts';
import type { HostDoor } from '../protocol/ipc.ts';

/** The names of protocol/ipc.ts, put in by the bundler: the schemas behind them stay in main. */
declare const HOST_CALLS: readonly string[];

/** An IPC that breaks (main has gone, an argument that can't be cloned) is an answer too: the page never sees a stack. */
const invoke = async (name: string, args: unknown): Promise<Answer<unknown>> => {
  try {
    return (await ipcRenderer.invoke(name, args)) as Answer<unknown>;
  } catch {
    return { ok: false, refusal: 'internal' };
  }
};

const door: HostDoor = Object.freeze({
  call: async (name: string, args: unknown): Promise<Answer<unknown>> =>
    HOST_CALLS.includes(name) ? invoke(name, args) : { ok: false, refusal: 'unknown-message' },
});

contextBridge.exposeInMainWorld('gildongmu', door);
