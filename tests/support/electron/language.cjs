'use strict';
// JavaScript since Chromium 108, as far as the product uses it. Main requires it; in a page it is one more preload, which
// sends the function as text into the page's own world, before the page's scripts: so nothing outside it may be used.
const addLanguage = (world) => {
  const give = (name, on, value) => {
    if (!(name in on)) Object.defineProperty(on, name, { value, writable: true, configurable: true });
  };
  give('toSorted', world.Array.prototype, function toSorted(compare) {
    return [...this].sort(compare);
  });
  give('toReversed', world.Array.prototype, function toReversed() {
    return Array.from(this, (_, at) => this[this.length - 1 - at]);
  });
  give('with', world.Array.prototype, function replaced(at, value) {
    return Object.assign([...this], { [at < 0 ? this.length + at : at]: value });
  });
  give('withResolvers', world.Promise, function withResolvers() {
    const parts = {};
    parts.promise = new this((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
  });
  give('groupBy', world.Object, (items, keyOf) => {
    const groups = {};
    for (const item of items) (groups[keyOf(item)] ??= []).push(item);
    return groups;
  });
};

if (process.type === 'renderer')
  void require('electron').webFrame.executeJavaScript(`(${addLanguage.toString()})(globalThis)`);
else module.exports = addLanguage;
