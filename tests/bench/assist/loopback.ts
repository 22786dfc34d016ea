import type { Browser, Page } from 'playwright';
import { paintClock, readClock, type Glass } from './block-clock.ts';

/**
 * The floor: the same browser, a page that captures itself and a bare peer connection to another page, with nothing around
 * it. `draw`: what the page that is captured shows.
 */
export const openLoopback = async (
  browser: Browser,
  url: string,
  draw: (sender: Page) => Promise<void>,
): Promise<{ sender: Page; receiver: Page; firstFrameMs: number; close(): Promise<void> }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
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
  await connect(sender, receiver);
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

const connect = async (sender: Page, receiver: Page): Promise<void> => {
  const offer = await sender.evaluate(async () => {
    const stream = await navigator.mediaDevices.getDisplayMedia({
      video: { frameRate: 30 },
      preferCurrentTab: true,
    } as DisplayMediaStreamOptions);
    const connection = new RTCPeerConnection();
    Object.assign(globalThis, { connection });
    for (const track of stream.getTracks()) connection.addTrack(track, stream);
    await connection.setLocalDescription();
    await new Promise((resolve) => {
      connection.addEventListener('icecandidate', ({ candidate }) => candidate ?? resolve(null));
    });
    return connection.localDescription?.sdp ?? '';
  });
  const answer = await receiver.evaluate(async (sdp) => {
    const connection = new RTCPeerConnection();
    const video = document.createElement('video');
    video.autoplay = true;
    video.muted = true;
    video.style.width = '100vw';
    document.body.append(video);
    connection.addEventListener('track', ({ track, receiver: from }) => {
      from.jitterBufferTarget = 0;
      video.srcObject = new MediaStream([track]);
    });
    Object.assign(globalThis, { connection });
    await connection.setRemoteDescription({ type: 'offer', sdp });
    await connection.setLocalDescription();
    await new Promise((resolve) => {
      connection.addEventListener('icecandidate', ({ candidate }) => candidate ?? resolve(null));
    });
    return connection.localDescription?.sdp ?? '';
  }, offer);
  await sender.evaluate(async (sdp) => {
    await (globalThis as unknown as { connection: RTCPeerConnection }).connection.setRemoteDescription({
      type: 'answer',
      sdp,
    });
  }, answer);
  await receiver.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
};
