import type { EndReason, HelperCard, PauseReason, RefusalCode, Scope, Skill } from '../../../protocol/index.ts';
import type { Readable } from '../../shared/store.ts';

export type Message = { id: string; from: 'person' | 'helper'; text: string };

/** The helper's pointer and the ring on what was pointed at, in CSS pixels of the viewport. */
export type Pointing = {
  pointer: { x: number; y: number } | null;
  /** `node` is the DOM element's `data-node`; the ring follows the element while it lives. */
  ring: { element: Element; name: string } | null;
};

/** An assistance session as the kiosk sees it. A state carries only what that state has. */
export type AssistSession =
  | { state: 'idle' }
  | { state: 'asking' }
  | { state: 'waiting'; for: 'code'; code: string; expiresAt: number }
  | { state: 'waiting'; for: 'desk'; ticket: string; position: number; waitSeconds: number | null }
  | { state: 'offered'; offerId: string; helper: HelperCard; asks: readonly Scope[] }
  | {
      state: 'active';
      sessionId: string;
      helper: HelperCard;
      scopes: ReadonlySet<Scope>;
      version: number;
      link: 'connecting' | 'up';
      sharing: 'off' | 'asking' | 'on' | 'paused' | 'failed';
      paused: PauseReason | null;
      microphone: 'on' | 'muted' | 'unavailable';
      messages: readonly Message[];
    }
  | { state: 'ended'; why: EndReason; helper: HelperCard | null }
  | { state: 'refused'; code: RefusalCode };

/** The kiosk's side of assistance. Its heavy part (socket, WebRTC) is loaded when help is first asked for. */
export type Assist = {
  session: Readable<AssistSession>;
  pointing: Readable<Pointing>;
  deskStatus(): Promise<{ open: boolean; hours: string; phone: string } | null>;
  askByCode(): void;
  askDesk(skills: readonly Skill[]): void;
  cancel(): void;
  answer(answer: { scopes: readonly Scope[]; why: 'allowed' | 'refused' | 'no-answer' }): void;
  setScopes(scopes: readonly Scope[]): void;
  /** Stops or restarts the shared picture; the talk goes on. */
  pause(why: PauseReason | null): void;
  setMicrophone(on: boolean): void;
  /** Linear gain of the helper's voice, 0..1. */
  setHelperVolume(volume: number): void;
  sendText(text: string): void;
  /** Back to idle after `ended` or `refused` was read. */
  dismiss(): void;
  end(): void;
};
