import { expect, test } from 'vitest';
import { negotiate, type Negotiable } from '../../../../renderer/shared/rtc/negotiation.ts';
import { Signal } from '../../../../protocol/index.ts';
import { settle } from '../../../support/hand-clock.ts';

/**
 * A peer connection with the signalling states of W3C WebRTC and nothing else: descriptions are names, and what crosses is
 * refused as a browser refuses it.
 */
const createConnection = (label: string) => {
  const target = new EventTarget();
  const candidates: unknown[] = [];
  let made = 0;
  let remote: string | null = null;
  const self = {
    signalingState: 'stable' as RTCSignalingState,
    localDescription: null as RTCSessionDescription | null,
    setLocalDescription: async () => {
      await Promise.resolve();
      const type = self.signalingState === 'have-remote-offer' ? 'answer' : 'offer';
      self.localDescription = { type, sdp: `${label}${++made}` } as RTCSessionDescription;
      self.signalingState = type === 'answer' ? 'stable' : 'have-local-offer';
    },
    setRemoteDescription: async (description: RTCSessionDescriptionInit) => {
      await Promise.resolve();
      if (description.type === 'answer' && self.signalingState !== 'have-local-offer') throw new Error('InvalidState');
      // An offer upon an own offer: the implicit rollback.
      self.signalingState = description.type === 'offer' ? 'have-remote-offer' : 'stable';
      remote = description.sdp ?? '';
    },
    addIceCandidate: async (candidate?: RTCIceCandidateInit | null) => {
      if (candidate?.candidate === 'broken') throw new Error('OperationError');
      candidates.push(candidate);
    },
    addEventListener: (type: string, heard: (event: never) => void) =>
      target.addEventListener(type, heard as () => void),
  };
  return {
    connection: self as unknown as Negotiable,
    need: () => void target.dispatchEvent(new Event('negotiationneeded')),
    gather: (candidate: unknown) => void target.dispatchEvent(Object.assign(new Event('icecandidate'), { candidate })),
    candidates,
    remote: () => remote,
    state: () => self.signalingState,
  };
};

const createPair = () => {
  const kiosk = createConnection('k');
  const helper = createConnection('h');
  let failures = 0;
  const wire: { to: 'kiosk' | 'helper'; signal: Signal }[] = [];
  const receive = {
    kiosk: negotiate({
      connection: kiosk.connection,
      polite: true,
      send: (signal) => void wire.push({ to: 'helper', signal }),
      failed: () => (failures += 1),
    }),
    helper: negotiate({
      connection: helper.connection,
      polite: false,
      send: (signal) => void wire.push({ to: 'kiosk', signal }),
      failed: () => (failures += 1),
    }),
  };
  /** Delivers what is under way, in order, until nothing is. */
  const flush = async (): Promise<void> => {
    await settle();
    for (let next = wire.shift(); next; next = wire.shift()) {
      Signal.parse(next.signal);
      await receive[next.to](next.signal);
      await settle();
    }
  };
  return { kiosk, helper, flush, receive, failures: () => failures, wire };
};

test('an offer is answered and both ends are stable', async () => {
  const { kiosk, helper, flush } = createPair();
  kiosk.need();
  await flush();
  expect([kiosk.state(), helper.state(), helper.remote(), kiosk.remote()]).toEqual(['stable', 'stable', 'k1', 'h1']);
});

test('offers that cross: the kiosk gives way, and nothing fails', async () => {
  const { kiosk, helper, flush, failures } = createPair();
  kiosk.need();
  helper.need();
  await flush();
  expect([kiosk.state(), helper.state()]).toEqual(['stable', 'stable']);
  // The helper's offer won: the kiosk answered it.
  expect(kiosk.remote()).toBe('h1');
  expect(helper.remote()).toBe('k2');
  expect(failures()).toBe(0);
});

test('candidates go as the contract has them, and a broken one costs nothing', async () => {
  const { kiosk, helper, flush, receive, failures } = createPair();
  kiosk.gather({
    candidate: 'c',
    sdpMid: '0',
    sdpMLineIndex: 0,
    usernameFragment: 'u',
    relayProtocol: 'x',
    toJSON: () => ({}),
  });
  kiosk.gather(null);
  await flush();
  expect(helper.candidates).toEqual([{ candidate: 'c', sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'u' }, null]);
  await receive.helper({ kind: 'candidate', candidate: { candidate: 'broken', sdpMid: null, sdpMLineIndex: null } });
  expect(failures()).toBe(0);
});

test('an answer that nobody asked for fails the link instead of throwing', async () => {
  const { receive, failures } = createPair();
  await receive.helper({ kind: 'description', type: 'answer', sdp: 'x' });
  expect(failures()).toBe(1);
});
