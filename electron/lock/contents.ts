import { app } from 'electron';
import { isStartPage } from '../origin.ts';

/** For every page that comes to be, whoever makes it: it stays where it is and opens nothing. */
export const lockContents = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, address) => {
      if (!isStartPage(address)) event.preventDefault();
    });
    contents.on('will-redirect', (event, address) => {
      if (!isStartPage(address)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
};
