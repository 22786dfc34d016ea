import type { ChildProcess } from 'node:child_process';
import say from 'say';
import type { Language } from '../../protocol/terms.ts';
import { speakCommand, type SpeakCommand } from './command.ts';

/** The operating system's own voice, for what must be spoken while the page cannot. */
export type OsVoice = {
  /** Whether this system has a voice that main may use. */
  available: boolean;
  /** Speaks; a text that is still being spoken is cut off. True once it was spoken to its end. Never rejects. */
  say(text: string, language: Language): Promise<boolean>;
};

/** The parts of a `say` platform that are used; its own command line is replaced, its process handling kept. */
type SayPlatform = {
  child: ChildProcess | null;
  buildSpeakCommand: () => SpeakCommand;
  speak(text: string, voice: null, speed: null, done: (error: Error | null) => void): void;
  stop(): void;
};

/** The types of `say` 0.16 know its default instance only; `new Say(platform)` gives the object of that platform. */
const { Say } = say as unknown as { Say: new (platform: NodeJS.Platform) => SayPlatform };

const none: OsVoice = { available: false, say: async () => false };

/** One utterance, by the command of ours. `say` has no listener for a program that is missing: that would end main. */
const speakBy = (engine: SayPlatform, command: SpeakCommand): Promise<boolean> =>
  new Promise((resolve) => {
    engine.buildSpeakCommand = () => command;
    engine.speak('text', null, null, (error) => resolve(error === null));
    engine.child?.on('error', () => {
      engine.child = null;
      resolve(false);
    });
    engine.child?.stdin?.on('error', () => resolve(false));
    if (command.pipedData === '') engine.child?.stdin?.end();
  });

export const createOsVoice = (platform: NodeJS.Platform = process.platform): OsVoice => {
  if (platform !== 'win32' && platform !== 'darwin') return none;
  const engine = new Say(platform);
  return {
    available: true,
    say: async (text, language) => {
      const command = speakCommand(platform, text, language);
      if (!command) return false;
      if (engine.child) engine.stop();
      return speakBy(engine, command);
    },
  };
};
