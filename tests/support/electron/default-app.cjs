'use strict';
// Stand-in for the default app that the official Electron zip carries: `electron [-r module]... PATH [args]`.
const { app } = require('electron');
const Module = require('module');
const path = require('path');
const fs = require('fs');

const readCommandLine = (words) => {
  const required = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '-r' || words[at] === '--require') required.push(words[(at += 1)]);
    else if (!words[at].startsWith('-')) return { required, target: words[at] };
  }
  return { required, target: null };
};

const applyManifest = (folder) => {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.setName(manifest.productName || manifest.name || 'Electron');
  app.setPath('userData', path.join(app.getPath('appData'), app.name));
  app.setAppPath(folder);
  return path.join(folder, manifest.main || 'index.js');
};

const { required, target } = readCommandLine(process.argv.slice(1));
if (!target) {
  console.error('usage: electron [-r module] PATH');
  process.exit(2);
}
for (const id of required) Module._load(id.startsWith('.') ? path.resolve(id) : id, module, false);
process.defaultApp = true;
const entry = path.resolve(target);
if (fs.statSync(entry).isDirectory()) Module._load(applyManifest(entry), module, true);
else {
  app.setAppPath(path.dirname(entry));
  Module._load(entry, module, true);
}
