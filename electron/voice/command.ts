import { join } from 'node:path';
import type { Language } from '../../protocol/terms.ts';

/** A program, its arguments as they are (no shell between), and what is piped into it, ASCII. */
export type SpeakCommand = { command: string; args: string[]; pipedData: string; options: object };

/** The voice that macOS ships for a language. One that is not there ends in an error, never in another language. */
const MAC_VOICES: Record<Language, string> = {
  ...{ ko: 'Yuna', en: 'Samantha', ja: 'Kyoko', zh: 'Tingting', th: 'Kanya', vi: 'Linh' },
};

/** One line, without controls: nothing in it can end a line or an argument. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();

/** `[[` opens a command of the speech engine: it may not come from a text. `--` ends the options. */
const forMac = (text: string, language: Language): SpeakCommand => ({
  command: '/usr/bin/say',
  args: ['-v', MAC_VOICES[language], '--', plain(text).replaceAll(/\[(?=\[)/g, '[ ')],
  pipedData: '',
  options: { shell: false },
});

/**
 * The text travels as base64 of UTF-8, since the pipe is ASCII and a command line is parsed; the script itself as
 * base64 of UTF-16, as PowerShell's -EncodedCommand wants it. Only a voice of the language speaks; without one, exit 3.
 */
const script = (language: Language): string =>
  [
    'Add-Type -AssemblyName System.Speech',
    '$s = New-Object System.Speech.Synthesis.SpeechSynthesizer',
    `$v = $s.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '${language}' } | Select-Object -First 1`,
    'if (-not $v) { exit 3 }',
    '$s.SelectVoice($v.VoiceInfo.Name)',
    '$s.Speak([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String([Console]::In.ReadToEnd().Trim())))',
  ].join('\n');

const forWindows = (text: string, language: Language, env: NodeJS.ProcessEnv): SpeakCommand => ({
  // By its full path: a program of that name in another folder is not ours.
  command: join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe'),
  args: [
    ...['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass'],
    ...['-EncodedCommand', Buffer.from(script(language), 'utf16le').toString('base64')],
  ],
  pipedData: `${Buffer.from(plain(text), 'utf8').toString('base64')}\n`,
  options: { shell: false, windowsHide: true },
});

/** How this system speaks a text, or null where it must not: on Linux `say` would run text as Festival's Scheme. */
export const speakCommand = (
  platform: NodeJS.Platform,
  text: string,
  language: Language,
  env: NodeJS.ProcessEnv = process.env,
): SpeakCommand | null => {
  if (plain(text) === '') return null;
  if (platform === 'darwin') return forMac(text, language);
  return platform === 'win32' ? forWindows(text, language, env) : null;
};
