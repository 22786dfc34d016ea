// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { languages } from '../../../../protocol/index.ts';
import { Caption } from '../../../../renderer/kiosk/components/Caption/Caption.tsx';
import { Choices } from '../../../../renderer/kiosk/components/Choices/Choices.tsx';
import { SummaryList } from '../../../../renderer/kiosk/components/SummaryList/SummaryList.tsx';
import { TextField } from '../../../../renderer/kiosk/components/TextField/TextField.tsx';
import { privateSelector } from '../../../../renderer/kiosk/privacy/marks.ts';
import { show } from '../../../support/dom.tsx';

afterEach(cleanup);
const nothing = (): void => {};
const covered = (element: Element | null): boolean => Boolean(element?.closest(privateSelector));

/** The marks of every node at the moment it enters the page. */
const marksAtBirth = async (draw: () => void): Promise<(string | null)[]> => {
  const born: (string | null)[] = [];
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes, attributeName } of changes) {
      if (attributeName === 'data-sensitivity') born.push('added later');
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const each of [node, ...node.querySelectorAll('.private')])
            if (each.matches('.private')) born.push(each.getAttribute('data-sensitivity'));
    }
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  draw();
  await Promise.resolve();
  watch.disconnect();
  return born;
};

test('the mark is born with the node, never added later', async () => {
  const born = await marksAtBirth(() => {
    show(<TextField node="q" label="Number" keyboard="digits" sensitivity="secret" value="1" onChange={nothing} />);
  });
  expect(new Set(born)).toEqual(new Set(['secret']));
});

test('line, keys and error lie under the mark; label and help do not', () => {
  show(
    <TextField
      node="q"
      label="Number"
      help="13 digits"
      error="One is wrong"
      keyboard="digits"
      sensitivity="personal"
      value="900101"
      onChange={nothing}
    />,
  );
  expect(covered(document.querySelector('input'))).toBe(true);
  expect(covered(document.querySelector('.key'))).toBe(true);
  expect(covered(document.querySelector('.field-error'))).toBe(true);
  expect(covered(document.querySelector('label'))).toBe(false);
  expect(covered(document.querySelector('.field-help'))).toBe(false);
});

test('which of a few was chosen is private, too', () => {
  const options = [{ value: 'a', label: 'A' }];
  show(<Choices node="q" label="Q" options={options} value="a" sensitivity="personal" onChoose={nothing} />);
  expect(covered(document.querySelector('[role=radio]'))).toBe(true);
});

test('an answer in the summary is covered, its label and its button are not', () => {
  show(<SummaryList rows={[{ node: 'c', label: 'Name', value: 'Lan', sensitivity: 'personal', onChange: nothing }]} />);
  expect(covered(document.querySelector('.summary-value > *'))).toBe(true);
  expect(covered(document.querySelector('dt'))).toBe(false);
  expect(covered(document.querySelector('button'))).toBe(false);
});

test('a caption of private words is private', () => {
  show(<Caption caption={{ text: '900101', language: 'ko', word: null, sensitivity: 'secret' }} />);
  expect(covered(document.querySelector('[data-node=caption]'))).toBe(true);
});

test.each(languages)('the block says in %s what it is', (language) => {
  show(<Caption caption={{ text: '', language, word: null, sensitivity: 'personal' }} />, language);
  expect(document.querySelector('.private')?.getAttribute('data-mask')).toMatch(/\S{2}/);
});
