'use strict';
// The main of a package that is made from the old test runtime: a packaged Electron takes no -r.
require('./compat.cjs');
require('../dist/electron/main.cjs');
