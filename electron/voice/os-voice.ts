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

/**
 * One utterance, by the command of ours. Of `say` neither the verdict is taken (it calls every exit code a success, and
 * any word on stderr a failure) nor its silence where the program is missing: that would end main.
 */
const speakBy = (engine: SayPlatform, command: SpeakCommand): Promise<boolean> =>
  new Promise((resolve) => {
    engine.buildSpeakCommand = () => command;
    engine.speak('text', null, null, () => {});
    const { child } = engine;
    child?.once('exit', (code) => resolve(code === 0));
    child?.once('error', () => {
      engine.child = null;
      resolve(false);
    });
    child?.stdin?.on('error', () => resolve(false));
    if (command.pipedData === '') child?.stdin?.end();
  });

export const createOsVoice = (platform: NodeJS.Platform = process.platform): OsVoice => {
  if (platform !== 'win32' && platform !== 'darwin') return none;
  let speaking: SayPlatform | null = null;
  return {
    available: true,
    say: async (text, language) => {
      const command = speakCommand(platform, text, language);
      if (!command) return false;
      if (speaking?.child) speaking.stop();
      // A new one each time: the end of the last utterance would otherwise be taken for the end of this one.
      speaking = new Say(platform);
      return speakBy(speaking, command);
    },
  };
};
