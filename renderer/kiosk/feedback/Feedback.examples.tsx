import { createStore } from '../../shared/store.ts';
import type { Examples } from '../../examples/example.ts';
import { nothing, SampleFrame } from '../../examples/pages/sample-frame.tsx';
import { KioskProvider, type Kiosk } from '../kiosk.ts';
import { initialKioskState } from '../state/kiosk-state.ts';
import { defaultSettings } from '../state/settings.ts';
import { Faces } from './Faces.tsx';
import { ThisWasHard } from './ThisWasHard.tsx';

const still = <S,>(value: S) => createStore<S, S>((_, next) => next, value);

/** What these two use of a kiosk, and nothing more: at a question of a service. */
const kiosk = {
  state: still({
    ...initialKioskState,
    place: { at: 'service', run: { service: 'entry-exit', step: 'question', field: 'holder' } },
  }),
  settings: still(defaultSettings),
  assist: { tellFelt: nothing },
  speaker: { say: async () => 'silent' },
} as unknown as Kiosk;

export const wholeScreen = true;

export const examples: Examples = {
  faces: (props) => (
    <KioskProvider value={kiosk}>
      <SampleFrame {...props} heading={props.words.service}>
        <Faces service="entry-exit" />
      </SampleFrame>
    </KioskProvider>
  ),
  'this was hard': (props) => (
    <KioskProvider value={kiosk}>
      <SampleFrame {...props} heading={props.words.question}>
        <p>{props.words.lead}</p>
        <ThisWasHard />
      </SampleFrame>
    </KioskProvider>
  ),
};
