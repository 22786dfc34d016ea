import type { Signal } from '../../../protocol/index.ts';

/** What perfect negotiation needs of an RTCPeerConnection. */
export type Negotiable = Pick<
  RTCPeerConnection,
  'signalingState' | 'localDescription' | 'setLocalDescription' | 'setRemoteDescription' | 'addIceCandidate'
> & {
  addEventListener(type: 'negotiationneeded', heard: () => void): void;
  addEventListener(type: 'icecandidate', heard: (event: RTCPeerConnectionIceEvent) => void): void;
};

const descriptionOf = (connection: Negotiable): Signal | null => {
  const local = connection.localDescription;
  if (!local || local.type === 'pranswer') return null;
  return { kind: 'description', type: local.type, sdp: local.sdp };
};

/** Exactly the contract's fields: browsers and adapters put more into toJSON(). */
const candidateOf = (candidate: RTCIceCandidate | null): Signal => ({
  kind: 'candidate',
  candidate: candidate && {
    candidate: candidate.candidate,
    sdpMid: candidate.sdpMid,
    sdpMLineIndex: candidate.sdpMLineIndex,
    usernameFragment: candidate.usernameFragment,
  },
});

const initOf = (candidate: Extract<Signal, { kind: 'candidate' }>['candidate']): RTCIceCandidateInit | null =>
  candidate && { ...candidate, usernameFragment: candidate.usernameFragment ?? null };

/**
 * Perfect negotiation (W3C WebRTC 1.0, 10.7): either end may offer at any time; where two offers cross, the polite end
 * (the kiosk) takes back its own and the impolite one (the helper) ignores the other's. Returns what takes the other
 * end's signals. `failed` hears of a description that the browser would not take: the link can't come up any more.
 */
export const negotiate = (options: {
  connection: Negotiable;
  polite: boolean;
  send: (signal: Signal) => void;
  failed: () => void;
}): ((signal: Signal) => Promise<void>) => {
  const { connection, polite, send, failed } = options;
  let makingOffer = false;
  let ignoreOffer = false;
  let takingAnswer = false;

  const describe = async (): Promise<void> => {
    await connection.setLocalDescription();
    const description = descriptionOf(connection);
    if (description) send(description);
  };

  connection.addEventListener('icecandidate', ({ candidate }) => send(candidateOf(candidate)));
  const offer = async (): Promise<void> => {
    makingOffer = true;
    await describe().catch(failed);
    makingOffer = false;
  };
  connection.addEventListener('negotiationneeded', () => void offer());

  const takeDescription = async (description: Extract<Signal, { kind: 'description' }>): Promise<void> => {
    const readyForOffer = !makingOffer && (connection.signalingState === 'stable' || takingAnswer);
    ignoreOffer = !polite && description.type === 'offer' && !readyForOffer;
    if (ignoreOffer) return;
    takingAnswer = description.type === 'answer';
    try {
      await connection.setRemoteDescription(description);
    } finally {
      takingAnswer = false;
    }
    if (description.type === 'offer') await describe();
  };

  return async (signal) => {
    if (signal.kind === 'description') return takeDescription(signal).catch(failed);
    // A candidate of an ignored offer, or one malformed by a peer, costs a path and never the session.
    await connection.addIceCandidate(initOf(signal.candidate)).catch(() => {});
  };
};
