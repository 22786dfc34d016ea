// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { BarButton } from '../../../../renderer/kiosk/components/Frame/BarButton.tsx';
import { Frame } from '../../../../renderer/kiosk/components/Frame/Frame.tsx';
import { Panel } from '../../../../renderer/kiosk/components/Panel/Panel.tsx';
import { focusables } from '../../../../renderer/kiosk/input/focus.ts';
import { show } from '../../../support/dom.tsx';

afterEach(cleanup);

const nothing = (): void => {};
const sample = (screenName: string, extra: { why?: string; busy?: boolean; children?: ReactNode } = {}) => (
  <Frame
    screen={screenName}
    place="Transcript, question 2 of 5"
    heading={`Heading of ${screenName}`}
    back={{ label: 'Back', onPress: nothing }}
    next={{ label: 'Continue', onPress: pressed, ...extra }}
    onHelp={nothing}
    bar={{ end: <BarButton label="End" icon={null} node="bar.end" onPress={nothing} /> }}
    caption={<p>said</p>}
    low={false}
  >
    <button type="button">Answer</button>
    {extra.children}
  </Frame>
);
const pressed = vi.fn<() => void>();

test('a screen is read and walked in one order: bar, question, back, help, next', () => {
  show(sample('one'));
  const names = focusables(document).map((each) => each.textContent);
  expect(names).toEqual(['End', 'Answer', 'Back', 'Help', 'Continue']);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('main')).toBeTruthy();
});

test('a new screen begins at its heading; the same one lets the focus be', () => {
  const { rerender } = show(sample('one'));
  expect(document.activeElement?.textContent).toBe('Heading of one');
  screen.getByRole('button', { name: 'Answer' }).focus();
  rerender(sample('one'));
  expect(document.activeElement?.textContent).toBe('Answer');
  rerender(sample('two'));
  expect(document.activeElement?.textContent).toBe('Heading of two');
});

test('a step that cannot be taken yet keeps its place, says why, and does nothing', () => {
  show(sample('one', { why: 'Choose one first' }));
  const next = screen.getByRole('button', { name: /Continue/ });
  expect(next.textContent).toContain('Choose one first');
  expect(focusables(document)).toContain(next);
  next.click();
  expect(pressed).not.toHaveBeenCalled();
});

test('a step under way is not taken twice', () => {
  show(sample('one', { busy: true }));
  screen.getByRole('button', { name: 'Continue' }).click();
  expect(pressed).not.toHaveBeenCalled();
});

test('a panel takes the focus, keeps the keys, and gives the focus back', () => {
  const { rerender } = show(sample('one'));
  const answer = screen.getByRole('button', { name: 'Answer' });
  answer.focus();
  const panel = (
    <Panel heading="End?" onClose={nothing} actions={<button type="button">Stay</button>}>
      <p>All is deleted.</p>
    </Panel>
  );
  rerender(sample('one', { children: panel }));
  expect(document.activeElement?.textContent).toBe('End?');
  expect(focusables(document).map((each) => each.textContent)).toEqual(['Stay']);
  rerender(sample('one'));
  expect(document.activeElement).toBe(answer);
});

test('a panel that must not be answered by accident focuses none of its buttons', () => {
  show(<Panel heading="Allow?" focus="none" onClose={nothing} actions={<button type="button">Allow</button>} />);
  expect(document.activeElement?.tagName).toBe('DIALOG');
});
