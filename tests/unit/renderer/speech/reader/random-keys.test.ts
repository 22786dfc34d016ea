// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyAction } from '../../../../../protocol/index.ts';
import { focusHandler } from '../../../../../renderer/kiosk/input/focus-handler.ts';
import { grains } from '../../../../../renderer/kiosk/speech/reader/browse/grains.ts';
import { createReader } from '../../../../../renderer/kiosk/speech/reader/reader.ts';
import { createSpeaker } from '../../../../../renderer/kiosk/speech/speaker.ts';
import type { Speaker, Utterance } from '../../../../../renderer/kiosk/speech/speech.ts';
import { createFakeEngine } from '../../../../support/fake-engine.ts';
import { createHandClock } from '../../../../support/hand-clock.ts';
import { readerTexts } from '../../../../support/reader-texts.ts';
import { fetchParts } from '../../../../../renderer/shared/later.tsx';

// What comes in idle time is there.
await fetchParts();

const page = `
  <main><h1 tabindex="-1">Alpha</h1>
    <p>Bravo sentence. Charlie sentence.</p>
    <ul><li>Delta</li><li><button id="toggle" aria-pressed="false">Echo</button></li></ul>
    <table><tr><th>Foxtrot</th><th>Golf</th></tr><tr><td>Hotel</td><td></td></tr></table>
    <label>India <input id="field" value="Juliet"></label>
    <button id="open">Kilo</button><p id="going">Lima</p><button id="goes">Mike</button>
    <p role="status"></p></main>
  <nav><button>November</button></nav><div id="dialogs"></div>`;

/** A page that answers: a toggle, a dialog that opens and closes, things that vanish while they have the focus. */
const enliven = (): void => {
  const find = (id: string): HTMLElement | null => document.querySelector(`#${id}`);
  const toggle = find('toggle');
  toggle?.addEventListener('click', () =>
    toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true')),
  );
  find('goes')?.addEventListener('click', () => {
    find('going')?.remove();
    find('goes')?.remove();
  });
  find('open')?.addEventListener('click', () => {
    const dialogs = find('dialogs');
    if (dialogs)
      dialogs.innerHTML =
        '<dialog open><h1 id="d" tabindex="-1">Oscar</h1><p>Papa text.</p><button id="close">Quebec</button></dialog>';
    find('d')?.focus();
    find('close')?.addEventListener('click', () => {
      if (dialogs) dialogs.innerHTML = '';
      find('open')?.focus();
    });
  });
};

type Step =
  | { do: 'key'; key: KeyAction }
  | { do: 'browse'; grain: (typeof grains)[number] }
  | { do: 'read' | 'on' | 'here' | 'news' | 'start' | 'end' };

const keys: readonly KeyAction[] = ['up', 'down', 'left', 'right', 'ok', 'back', 'repeat'];
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...keys).map((key): Step => ({ do: 'key', key })) },
    { weight: 3, arbitrary: fc.constantFrom(...grains).map((grain): Step => ({ do: 'browse', grain })) },
    {
      weight: 12,
      arbitrary: fc
        .constantFrom(
          'read' as const,
          'on' as const,
          'here' as const,
          'news' as const,
          'start' as const,
          'end' as const,
        )
        .map((what): Step => ({ do: what })),
    },
  ),
  { minLength: 100, maxLength: 100 },
);

/** Where the words of an utterance stand; what has none is not about a place ("no next heading"). */
const isAbout = ({ text, sources = [] }: Utterance, element: Element): boolean => {
  // An empty cell has no words of its own: its headers, and that it is blank.
  if (element.matches('td:empty')) return sources.length === 0 || text.endsWith('blank cell');
  const own = [element, ...('labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [])];
  return sources.length === 0 || sources.some(({ node }) => own.some((each) => each.contains(node)));
};

const open = async () => {
  document.body.innerHTML = page;
  enliven();
  const clock = createHandClock();
  const engine = createFakeEngine('only', ['en']);
  const inner = createSpeaker({
    ...{ engines: [engine], clock },
    settings: { voice: true, language: 'en', rate: 1, pitch: 1, volume: 1 },
  });
  const begun: Utterance[] = [];
  const speaker: Speaker = {
    ...inner,
    say: (utterance) => {
      const saying = inner.say(utterance);
      if (inner.state.get().caption?.text === utterance.text) begun.push(utterance);
      return saying;
    },
  };
  const reader = createReader({ speaker, texts: await readerTexts('en'), root: document.body, clock });
  const arrows = focusHandler(document, (moved) => moved === 'edge' && reader.edge('bottom'));
  const speaking = () => engine.given.filter((spoken) => spoken.open);
  const news = document.querySelector('[role="status"]');
  let count = 0;

  const act = (step: Step): void => {
    if (step.do === 'browse') return reader.browse(step.grain);
    if (step.do === 'read') return reader.readPage();
    if (step.do === 'on') return reader.readOn();
    if (step.do === 'here') return reader.here();
    if (step.do === 'news') return void (news && (news.textContent = `News ${(count += 1)}.`));
    if (step.do !== 'key') return speaking()[0]?.[step.do]();
    // As the kiosk does at any key.
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: step.key, bubbles: true }));
    speaker.stop();
    expect(speaking()).toHaveLength(0);
    if (step.key === 'repeat') return reader.repeat();
    if (!reader.keys(step.key)) arrows(step.key);
  };
  document.querySelector('h1')?.focus();
  return { act, begun, clock, reader, speaking };
};

test('in 10,000 random presses focus and speech never disagree, two voices never speak, nothing is said twice', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { act, begun, clock, reader, speaking } = await open();
      const checkEach = async (step: Step): Promise<void> => {
        const before = begun.length;
        act(step);
        expect(speaking().length).toBeLessThanOrEqual(1);
        await clock.pass(1);
        expect(speaking().length).toBeLessThanOrEqual(1);
        const said = begun.slice(before);
        const { activeElement } = document;
        const last = said.at(-1);
        if (
          step.do === 'key' &&
          step.key !== 'repeat' &&
          last &&
          last.rank === 'focus' &&
          activeElement !== document.body
        )
          expect({ said: last.text, agrees: activeElement && isAbout(last, activeElement) }).toMatchObject({
            agrees: true,
          });
        // One press, one answer: what is said anew takes the place of nothing that was the same.
        const texts = said.map(({ text }) => text);
        expect(texts).toEqual([...new Set(texts)]);
        for (const text of texts) expect(text).not.toMatch(/\b([A-Z]\w{3,})[.,] \1\b/);
      };
      try {
        for (const step of all) await checkEach(step);
      } finally {
        reader.close();
      }
    }),
    { numRuns: 100 },
  );
}, 600_000);
