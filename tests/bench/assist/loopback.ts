import type { Browser, Page } from 'playwright';
import { paintClock, readClock, type Glass } from './block-clock.ts';

/**
 * The floor: the same browser, a page that captures itself and a bare peer connection to another page, with nothing around
 * it. `draw`: what the page that is captured shows. `voices`: a microphone goes each way too, and is played.
 */
export const openLoopback = async (
  browser: Browser,
  url: string,
  draw: (sender: Page) => Promise<void>,
  { voices = false } = {},
): Promise<{ sender: Page; receiver: Page; firstFrameMs: number; close(): Promise<void> }> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    permissions: voices ? ['microphone'] : [],
  });
  const [sender, receiver] = [await context.newPage(), await context.newPage()];
  for (const page of [sender, receiver]) {
    await page.route('**/loopback', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
    );
    await page.goto(`${url}/loopback`);
  }
  await sender.bringToFront();
  await draw(sender);
  const begun = Date.now();
  await connect(sender, receiver, voices);
  return { sender, receiver, firstFrameMs: Date.now() - begun, close: () => context.close() };
};

/** What the product adds is measured against this in the same run. */
export const measureLoopback = async (
  browser: Browser,
  url: string,
  ms: number,
): Promise<Glass & { firstFrameMs: number }> => {
  const { receiver, firstFrameMs, close } = await openLoopback(browser, url, paintClock);
  const glass = await readClock(receiver, ms, 720);
  await close();
  return { ...glass, firstFrameMs };
};

/** Runs in the page: the tracks that it sends, and an element for each that arrives. */
const giveEnd = async ({ view, voices }: { view: boolean; voices: boolean }): Promise<void> => {
  const connection = new RTCPeerConnection();
  Object.assign(globalThis, { connection });
  connection.addEventListener('track', ({ track, receiver }) => {
    if (track.kind === 'video') receiver.jitterBufferTarget = 0;
    const element = document.createElement(track.kind) as HTMLMediaElement;
    element.muted = track.kind === 'video';
    element.autoplay = true;
    element.style.width = '100vw';
    document.body.append(element);
    element.srcObject = new MediaStream([track]);
  });
  const streams: MediaStream[] = [];
  if (view) {
    const options = { video: { frameRate: 30 }, preferCurrentTab: true } as DisplayMediaStreamOptions;
    streams.push(await navigator.mediaDevices.getDisplayMedia(options));
  }
  if (voices) {
    const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
    streams.push(await navigator.mediaDevices.getUserMedia({ audio }));
  }
  for (const stream of streams) for (const track of stream.getTracks()) connection.addTrack(track, stream);
};

/** Runs in the page: takes what the other end says, and says its own once all its candidates are known. */
const describe = async (remote: RTCSessionDescriptionInit | null): Promise<RTCSessionDescriptionInit> => {
  const { connection } = globalThis as unknown as { connection: RTCPeerConnection };
  if (remote) await connection.setRemoteDescription(remote);
  await connection.setLocalDescription();
  await new Promise((resolve) => {
    connection.addEventListener('icecandidate', ({ candidate }) => candidate ?? resolve(null));
  });
  const { type, sdp } = connection.localDescription as RTCSessionDescription;
  return { type, sdp };
};

const connect = async (sender: Page, receiver: Page, voices: boolean): Promise<void> => {
  await sender.evaluate(giveEnd, { view: true, voices });
  await receiver.evaluate(giveEnd, { view: false, voices });
  const answer = await receiver.evaluate(describe, await sender.evaluate(describe, null));
  await sender.evaluate(async (remote) => {
    await (globalThis as unknown as { connection: RTCPeerConnection }).connection.setRemoteDescription(remote);
  }, answer);
  await receiver.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
};
