import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';

type Film = { recorder: MediaRecorder; chunks: Blob[] };
type Filmed = { film?: Film };

/** Begins to record what the console's video shows, in the page itself. */
export const startFilm = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const video = document.querySelector('video');
    if (!(video?.srcObject instanceof MediaStream)) throw new Error('The console shows no picture to film');
    const recorder = new MediaRecorder(video.srcObject, {
      mimeType: 'video/webm;codecs=vp8',
      videoBitsPerSecond: 1_500_000,
    });
    const chunks: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    recorder.start(500);
    (globalThis as Filmed).film = { recorder, chunks };
  });

/** Ends the recording and writes it; the number of bytes. */
export const saveFilm = async (page: Page, file: string): Promise<number> => {
  const base64 = await page.evaluate(async () => {
    const { film } = globalThis as Filmed;
    if (!film) return '';
    if (film.recorder.state !== 'inactive') {
      const stopped = new Promise((resolve) => film.recorder.addEventListener('stop', resolve, { once: true }));
      film.recorder.stop();
      await stopped;
    }
    const reader = new FileReader();
    reader.readAsDataURL(new Blob(film.chunks));
    await new Promise((resolve) => reader.addEventListener('load', resolve, { once: true }));
    return typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '';
  });
  const film = Buffer.from(base64, 'base64');
  writeFileSync(file, film);
  return film.length;
};
