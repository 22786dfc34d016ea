import { expect, test } from 'vitest';
import type { Scope } from '../../../../protocol/index.ts';
import { watchedBy } from '../../../../renderer/kiosk/assist/core/watched.ts';
import { mayTell } from '../../../../renderer/kiosk/assist/outline/may-tell.ts';
import type { ActiveSession } from '../../../../renderer/kiosk/assist/session.ts';

const seen: ActiveSession = {
  ...{ state: 'active', sessionId: 's', helper: { name: 'Kim', kind: 'family' }, allowed: ['see'], version: 1 },
  ...{ scopes: new Set<Scope>(['see']), link: 'up', sharing: 'on', captureFailed: null, paused: null },
  ...{ privateStep: false, alone: false, narrow: false, microphone: 'muted', helperMicrophone: 'muted' },
  ...{ messages: [], helperWrites: '', warned: [], flags: 0, wasShown: true },
};

test.each<[string, Partial<ActiveSession>, 'picture' | 'words' | null]>([
  ['the picture', {}, 'picture'],
  ['a weak line', { link: 'unsteady' }, 'picture'],
  ['a line without room for the picture', { narrow: true }, 'words'],
  ['a machine without pictures', { sharing: 'failed', captureFailed: 'unavailable' }, 'words'],
  ['a browser in which she said No', { sharing: 'failed', captureFailed: 'refused' }, null],
  ['a browser in which she chose another window', { sharing: 'failed', captureFailed: 'wrong-surface' }, null],
  ['a browser that still has to ask her', { sharing: 'failed', captureFailed: 'needs-press' }, null],
  ['a browser that must ask her once more', { sharing: 'failed', captureFailed: 'press-again' }, 'words'],
  ['a browser that asks her just now', { sharing: 'asking' }, null],
  ['what she stopped', { sharing: 'paused', paused: 'show-me' }, null],
  ['a private step', { sharing: 'paused', paused: 'private-step', privateStep: true }, null],
  ['what she took back', { sharing: 'off', scopes: new Set() }, null],
  ['nobody there yet', { link: 'connecting' }, null],
])('how the screen is watched: %s', (_, change, by) => {
  const session = { ...seen, ...change };
  expect(watchedBy(session)).toBe(by);
  if (by === null && session.link !== 'connecting') expect(mayTell(session)).toBe(false);
});
