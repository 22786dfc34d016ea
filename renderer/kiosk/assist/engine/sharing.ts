import { CaptureFailed, type Bridge } from '../../bridge/bridge.ts';
import { isOwnStep, pausesSharing } from '../../privacy/marks.ts';
import type { AssistEvent } from '../core/events.ts';
import type { Masks } from './masks.ts';
import type { OwnView } from './own-view.ts';

export type SharingDeps = {
  bridge: Pick<Bridge, 'capabilities'>;
  view: OwnView;
  document: Document;
  masks: Masks;
  /** Sends this track to the helper, or nothing. */
  showView: (track: MediaStreamTrack | null) => Promise<void>;
  dispatch: (event: AssistEvent) => void;
  /** Whether the browser still counts a key or touch of the person: its picker opens only then. */
  mayAsk?: () => boolean;
};

export type Sharing = { start(byItself?: boolean): void; stop(): void; close(): void };

const userIsActing = (): boolean => navigator.userActivation?.isActive ?? true;

/**
 * The shared picture. Masks are painted before anything is captured, a pause stops the track itself, and going on captures
 * anew: a track that is only disabled leaks frames of what lies between. A secret field or a private step that
 * comes onto the page stops the track in the same turn, before it is painted for the first time.
 */
export const createSharing = (deps: SharingDeps): Sharing => {
  const { bridge, view, document, masks, showView, dispatch, mayAsk = userIsActing } = deps;
  const hasPicker = bridge.capabilities.capture === 'picker';
  let track: MediaStreamTrack | null = null;
  let attempt = 0;
  let isPrivate = false;
  let isAlone = false;

  const look = (): void => {
    const [on, alone] = [pausesSharing(document), isOwnStep(document)];
    if (on === isPrivate && alone === isAlone) return;
    [isPrivate, isAlone] = [on, alone];
    dispatch({ type: 'private-step', on, resume: !hasPicker, alone });
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-sensitivity', 'data-private-step'],
  });
  // Also where nothing will be shared: a helper who only talks may have come while she was there.
  look();

  const stop = (): void => {
    attempt += 1;
    track?.stop();
    track = null;
    const mine = attempt;
    // A start that comes meanwhile takes the masks over: they must not fall between its check and its capture.
    const wanted = (): boolean => mine === attempt;
    void showView(null)
      .catch(() => {})
      .then(() => masks.lower(wanted));
  };

  const fail = (why: 'refused' | 'wrong-surface' | 'unavailable' | 'needs-press'): void => {
    stop();
    dispatch({ type: 'sharing-failed', why });
  };

  const adopt = async (captured: MediaStreamTrack): Promise<void> => {
    track = captured;
    captured.addEventListener('ended', () => {
      if (track === captured) dispatch({ type: 'sharing-stopped-outside' });
    });
    await showView(captured);
    if (track === captured) dispatch({ type: 'sharing-started' });
  };

  const start = async (byItself: boolean): Promise<void> => {
    const mine = ++attempt;
    look();
    if (mine !== attempt || isPrivate) return;
    if (bridge.capabilities.capture === 'none') return fail('unavailable');
    if (hasPicker && !view.isThere() && (byItself || !mayAsk())) return fail('needs-press');
    const covered = await masks.raise();
    if (mine !== attempt) return;
    if (!covered) return fail('unavailable');
    const captured = await view
      .take()
      .catch((error: unknown) => (error instanceof CaptureFailed ? error.why : 'unavailable'));
    if (mine !== attempt) return void (typeof captured === 'string' || captured.stop());
    if (typeof captured === 'string') return fail(captured);
    await adopt(captured);
  };

  return {
    start: (byItself = false) => void start(byItself),
    stop,
    close: () => {
      watcher.disconnect();
      stop();
    },
  };
};
