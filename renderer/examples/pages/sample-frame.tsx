import CircleStop from 'lucide-react/icons/circle-stop';
import Globe from 'lucide-react/icons/globe';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import X from 'lucide-react/icons/x';
import type { ReactNode } from 'react';
import { Caption } from '../../kiosk/components/Caption/Caption.tsx';
import { BarButton } from '../../kiosk/components/Frame/BarButton.tsx';
import { Frame, type FrameProps } from '../../kiosk/components/Frame/Frame.tsx';
import { TimeLeft } from '../../kiosk/components/TimeLeft/TimeLeft.tsx';
import { Button } from '../../shared/components/Button/Button.tsx';
import type { ExampleProps } from '../example.ts';

export const nothing = (): void => {};
const asked = new URLSearchParams(location.search);

/** A frame as the kiosk fills it; `&low` and `&watched` in the address turn those on. */
export const SampleFrame = (props: ExampleProps & Partial<FrameProps> & { heading: string; children?: ReactNode }) => {
  const { words, language, heading } = props;
  const caption = { text: heading, language, word: { start: 0, end: 2 }, sensitivity: 'public' } as const;
  return (
    <Frame
      screen="sample"
      place={words.place}
      timeLeft={<TimeLeft seconds={95} />}
      back={{ label: words.back, onPress: nothing }}
      next={{ label: words.next, onPress: nothing }}
      onHelp={nothing}
      bar={{
        language: (
          <BarButton
            icon={<Globe aria-hidden />}
            label={words.language}
            lang={language === 'ko' ? 'en' : 'ko'}
            node="bar.language"
            onPress={nothing}
          />
        ),
        ease: (
          <BarButton icon={<SlidersHorizontal aria-hidden />} label={words.ease} node="bar.ease" onPress={nothing} />
        ),
        end: <BarButton icon={<X aria-hidden />} label={words.end} node="bar.end" onPress={nothing} />,
      }}
      caption={<Caption caption={caption} />}
      watched={asked.has('watched') ? <SampleWatched words={words} /> : undefined}
      low={asked.has('low')}
      {...props}
    />
  );
};

/** Stands for the bar of assistance (assist/ui), which has its own examples. */
const SampleWatched = ({ words }: { words: ExampleProps['words'] }) => (
  <section
    aria-label={words.stop}
    style={{ padding: 'var(--gap)', background: 'var(--watch)', color: 'var(--on-watch)' }}
  >
    <p>{words.watching}</p>
    <Button icon={<CircleStop aria-hidden />} onPress={nothing}>
      {words.stop}
    </Button>
  </section>
);
