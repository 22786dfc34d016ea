import {
  limits,
  viewState,
  type channelToHelper,
  type channelToKiosk,
  type DataOf,
} from '../../../../protocol/index.ts';
import type { Channel } from '../../../shared/rtc/channel.ts';
import type { Readable } from '../../../shared/store.ts';
import type { AssistSession } from '../session.ts';

type Sharing = DataOf<typeof viewState>['sharing'];

const sharingOf = (session: AssistSession): Sharing => {
  if (session.state !== 'active') return 'unavailable';
  if (session.sharing === 'on') return session.narrow ? 'too-slow' : 'on';
  const { captureFailed } = session;
  if (session.sharing === 'failed' && (captureFailed === 'needs-press' || captureFailed === 'press-again'))
    return 'needs-press';
  return session.sharing === 'paused' || session.sharing === 'asking' ? 'paused' : 'unavailable';
};

/**
 * Tells the helper what the picture shows, now and whenever that changes. The place is the page's title, which by the
 * kiosk's rule holds nothing of a person.
 */
export const tellView = (
  channel: Channel<typeof channelToHelper, typeof channelToKiosk>,
  session: Readable<AssistSession>,
): (() => void) => {
  let last = '';
  const tell = (): void => {
    const state = {
      width: Math.max(1, Math.round(window.innerWidth)),
      height: Math.max(1, Math.round(window.innerHeight)),
      sharing: sharingOf(session.get()),
      place: document.title.slice(0, limits.elementNameLength),
    };
    const now = JSON.stringify(state);
    if (now !== last && channel.send(viewState, state)) last = now;
  };
  const title = new MutationObserver(tell);
  title.observe(document.head, { subtree: true, childList: true, characterData: true });
  window.addEventListener('resize', tell);
  const stops = [channel.state.subscribe(tell), session.subscribe(tell)];
  return () => {
    title.disconnect();
    window.removeEventListener('resize', tell);
    for (const stop of stops) stop();
  };
};
