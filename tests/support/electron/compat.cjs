'use strict';
// What the old test runtime (Electron 22: Chromium 108, Node 16.17) lacks of what the product uses. Loaded by tests
// only, with -r.
const path = require('path');
const { app, clipboard, protocol } = require('electron');
const addLanguage = require('./language.cjs');

/** @param {string} name @param {object} on @param {unknown} value */
const give = (name, on, value) => {
  if (!(name in on)) Object.defineProperty(on, name, { value, writable: true, configurable: true });
};

addLanguage(globalThis);

// Web: the Response that a protocol handler answers with.
function OldResponse(body, { status = 200, headers = {} } = {}) {
  Object.assign(this, { body: Buffer.from(body ?? ''), status, headers });
}
give('Response', globalThis, OldResponse);

// protocol.handle (Electron 25), of each session.
const handleBy = (on) => (scheme, answer) =>
  on.registerBufferProtocol(scheme, async ({ url, method, headers }, respond) => {
    try {
      const { body, status, headers: own } = await answer({ url, method, headers });
      respond({ data: body, statusCode: status, headers: own, mimeType: (own['content-type'] ?? '').split(';')[0] });
    } catch {
      respond({ error: -2 });
    }
  });
give('handle', protocol, (...args) => handleBy(protocol)(...args));

// The selection became an object (Electron 45).
give('selection', clipboard, { clear: () => clipboard.clear('selection') });

app.on('session-created', (session) => {
  give('handle', session.protocol, handleBy(session.protocol));
  session.setPreloads([path.join(__dirname, 'language.cjs')]);
});
