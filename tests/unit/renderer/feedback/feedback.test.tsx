// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { stepHere } from '../../../../renderer/kiosk/feedback/step.ts';
import { openKioskPage } from '../../../support/kiosk-page.tsx';

const atAbout = async () => {
  const page = await openKioskPage();
  const { kiosk } = page;
  const told = vi.fn();
  kiosk.assist.tellFelt = told;
  act(() => {
    kiosk.state.dispatch({ type: 'go', place: { at: 'language' } });
    kiosk.state.dispatch({ type: 'go', place: { at: 'home', search: '' } });
    kiosk.state.dispatch({ type: 'run', run: { step: 'about', service: 'entry-exit', answers: {} } });
  });
  return { ...page, told };
};

test('nothing is asked outside of a service, while sending and once sent', () => {
  const at = (run: object) => stepHere({ place: { at: 'service', run } as never });
  expect(stepHere({ place: { at: 'home', search: '' } })).toBeNull();
  expect(at({ step: 'sending', service: 'a', answers: {} })).toBeNull();
  expect(at({ step: 'sent', service: 'a', receipt: '1', demo: true })).toBeNull();
  expect(at({ step: 'question', service: 'a', field: 'copies' })).toEqual({ service: 'a', step: 'copies' });
  expect(at({ step: 'check', service: 'a' })).toEqual({ service: 'a', step: 'check' });
});

test('"This was hard" is told once, by its ids alone, and thanked for aloud', async () => {
  const { told, speaker } = await atAbout();
  const press = await screen.findByRole('button', { name: 'This was hard' });
  fireEvent.click(press);
  fireEvent.click(press);
  expect(told.mock.calls).toEqual([[{ service: 'entry-exit', step: 'about', felt: 'hard' }]]);
  expect(press.textContent).toBe('Thank you for telling us.');
  expect(speaker.said.map(({ text }) => text)).toContain('Thank you for telling us.');
});
