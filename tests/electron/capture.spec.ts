import type { Page } from '@playwright/test';
import { expect, sharedTest as test } from './fixtures.ts';

/** Captures, and gives the colour in the middle of a frame that shows the whole page in that colour. Runs in the page. */
const seeOwnColour = (page: Page, colour: string) =>
  page.evaluate(async (wanted) => {
    const sheet = document.createElement('div');
    sheet.style.cssText = `position:fixed;inset:0;z-index:9999;background:${wanted}`;
    document.body.append(sheet);
    const stream = await navigator.mediaDevices.getDisplayMedia({ video: true, audio: true });
    const [track] = stream.getVideoTracks();
    const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true });
    await video.play();
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const look = (): number[] => {
      pen?.drawImage(video, video.videoWidth / 2, video.videoHeight / 2, 1, 1, 0, 0, 1, 1);
      return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
    };
    const frames: number[][] = [];
    for (let frame = 0; frame < 60; frame += 1) {
      await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
      frames.push(look());
      const [red = 0, green = 255] = look();
      if (red > 200 && green < 60) break;
      sheet.style.opacity = frame % 2 === 0 ? '0.999' : '1';
    }
    const facts = { state: track?.readyState, sound: stream.getAudioTracks().length, colour: frames.at(-1) };
    track?.stop();
    sheet.remove();
    return facts;
  }, colour);

test('the page gets its own view, live, without a picker and without sound', async ({ host }) => {
  const { state, sound, colour = [] } = await seeOwnColour(host.page, 'rgb(255, 0, 0)');
  expect({ state, sound }).toEqual({ state: 'live', sound: 0 });
  const [red = 0, green = 255, blue = 255] = colour;
  expect(red).toBeGreaterThan(200);
  expect(Math.max(green, blue)).toBeLessThan(60);
});

test('it can share again after it has stopped', async ({ host }) => {
  for (let round = 0; round < 3; round += 1) {
    const state = await host.page.evaluate(async () => {
      const [track] = (await navigator.mediaDevices.getDisplayMedia({ video: true })).getVideoTracks();
      const before = track?.readyState;
      track?.stop();
      return before;
    });
    expect(state).toBe('live');
  }
});

test('a frame inside the page gets nothing', async ({ host }) => {
  const answer = await host.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = '<p>inside</p>';
    document.body.append(frame);
    await loaded;
    try {
      await frame.contentWindow?.navigator.mediaDevices.getDisplayMedia({ video: true });
      return 'captured';
    } catch {
      return 'refused';
    }
  });
  expect(answer).toBe('refused');
});

test('the microphone is given, a camera never', async ({ host }) => {
  const ask = (wanted: MediaStreamConstraints) =>
    host.page.evaluate(
      (constraints) =>
        navigator.mediaDevices.getUserMedia(constraints).then(
          (stream) => stream.getTracks().map(({ kind }) => kind),
          ({ name }: Error) => name,
        ),
      wanted,
    );
  expect(await ask({ audio: true })).toEqual(['audio']);
  expect(await ask({ video: true })).toBe('NotAllowedError');
  expect(await ask({ audio: true, video: true })).toBe('NotAllowedError');
});
