import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button/Button.tsx';
import { MoreBelow } from '../MoreBelow/MoreBelow.tsx';
import { useFoot } from './useFoot.ts';
import { useTextStop } from './useTextStop.ts';
import './Frame.css';

/** A way on or back. */
export type Step = {
  label: string;
  onPress: () => void;
  node?: string;
  busy?: boolean;
  /** Why it cannot be pressed now; it stays where it is and says so. */
  why?: string;
  /** A helper may propose it. */
  proposable?: boolean;
};

export type FrameProps = {
  /** Identity of the screen: when it changes, the heading takes the focus and the page begins at its top. */
  screen: string;
  /** Where one is: "Resident registration transcript, question 2 of 5". */
  place: string;
  /** What to do now, in one sentence. */
  heading: string;
  lead?: ReactNode;
  timeLeft?: ReactNode;
  back: Step | null;
  next: Step | null;
  onHelp: () => void;
  /** Buttons of the bar (`BarButton`); End comes last. */
  bar?: { language?: ReactNode; ease?: ReactNode; end?: ReactNode };
  caption: ReactNode;
  /** The bar that says who watches; a thick frame appears with it. */
  watched?: ReactNode;
  /** Controls in the lower half; off above 200%. */
  low: boolean;
  children?: ReactNode;
};

/** One screen, the same places on all of them: bar, what to do, what is said, the question, and the steps. */
export const Frame = (props: FrameProps) => {
  const { screen, watched, low } = props;
  return (
    <div className="frame" data-low={low || undefined} data-watched={watched ? '' : undefined}>
      <div className="frame-sheet">
        {watched && <Watched>{watched}</Watched>}
        <Bar {...props} />
        <Question key={screen} {...props} />
        <Steps {...props} />
      </div>
    </div>
  );
};

const Watched = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('common');
  return (
    <aside aria-label={t('help')} data-no-point>
      {children}
    </aside>
  );
};

const Bar = ({ place, timeLeft, bar }: FrameProps) => (
  <header className="frame-bar">
    <p className="frame-place" data-node="place">
      {place}
    </p>
    {timeLeft}
    <div className="frame-tools">
      {bar?.language}
      {bar?.ease}
      {bar?.end}
    </div>
  </header>
);

/** A screen's own part: made anew with each screen, so that it begins at its top. */
const Question = ({ heading, caption, lead, children }: FrameProps) => {
  const body = useRef<HTMLDivElement>(null);
  const stop = useTextStop(body) && ({ tabIndex: 0, role: 'region', 'aria-labelledby': 'heading' } as const);
  return (
    <main className="frame-main">
      <div className="frame-head">
        <Heading>{heading}</Heading>
        {caption}
      </div>
      <div className="frame-body" ref={body} {...stop}>
        {lead !== undefined && <div className="frame-lead">{lead}</div>}
        {children}
      </div>
      <MoreBelow of={body} />
    </main>
  );
};

/** A new screen begins here: the heading takes the focus. */
const Heading = ({ children }: { children: string }) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.scrollingElement?.scrollTo?.({ top: 0 });
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 id="heading" ref={title} tabIndex={-1} data-node="heading">
      {children}
    </h1>
  );
};

const Steps = ({ back, next, onHelp }: Pick<FrameProps, 'back' | 'next' | 'onHelp'>) => {
  const { t } = useTranslation('common');
  const foot = useRef<HTMLElement>(null);
  useFoot(foot);
  return (
    <nav ref={foot} className="frame-steps" aria-label={t('steps')}>
      {back && (
        <Button
          className="frame-back"
          icon={<ArrowLeft aria-hidden />}
          node={back.node ?? 'action.back'}
          busy={back.busy}
          why={back.why}
          proposable={back.proposable}
          onPress={back.onPress}
        >
          {back.label}
        </Button>
      )}
      <Button className="frame-help" kind="help" icon={<LifeBuoy aria-hidden />} node="action.help" onPress={onHelp}>
        {t('help')}
      </Button>
      {next && (
        <Button
          className="frame-next"
          kind="primary"
          after={<ArrowRight aria-hidden />}
          node={next.node ?? 'action.next'}
          busy={next.busy}
          why={next.why}
          proposable={next.proposable}
          onPress={next.onPress}
        >
          {next.label}
        </Button>
      )}
    </nav>
  );
};
