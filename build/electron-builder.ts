import type { Configuration } from 'electron-builder';

/**
 * Packages of the desktop kiosk. `npm run package` makes the Linux folder; the other targets fetch their helpers:
 * `npx electron-builder --config build/electron-builder.ts --linux AppImage deb` (or `--win`, `--mac`) after a build.
 */
const config: Configuration = {
  appId: 'kr.gildongmu.kiosk',
  productName: 'Gildongmu',
  copyright: 'GPL-3.0-or-later',
  // Beside what is packed: an output inside it would change the archive while it is written.
  directories: { output: 'release', buildResources: 'build/icons' },
  // Everything is bundled: no node_modules, no sources.
  files: ['dist/web/**', 'dist/electron/**', 'services/**', 'locales/**', 'LICENSE', '!node_modules', '!**/*.map'],
  asar: true,
  npmRebuild: false,
  nodeGypRebuild: false,
  publish: null,
  // What a packaged Electron no longer does, whoever starts it and with whatever arguments or environment.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  // Chromium's own words (error pages, context menus) in our six languages and no other.
  electronLanguages: ['ko', 'en-US', 'ja', 'zh-CN', 'th', 'vi'],
  linux: {
    target: ['dir', 'AppImage', 'deb'],
    category: 'Utility',
    executableName: 'gildongmu',
    icon: 'build/icons/icon.png',
    maintainer: 'Gildongmu <gildongmu@localhost>',
    synopsis: 'Accessible kiosk with remote guidance',
  },
  win: { target: 'nsis', icon: 'build/icons/icon.png' },
  // A kiosk is set up by whoever looks after it, for everybody who comes.
  nsis: { oneClick: false, perMachine: true, allowToChangeInstallationDirectory: true },
  mac: {
    target: 'dmg',
    icon: 'build/icons/icon.png',
    category: 'public.app-category.utilities',
    hardenedRuntime: true,
    extendInfo: { NSMicrophoneUsageDescription: 'To talk with the helper whom you let in.' },
  },
};

export default config;
