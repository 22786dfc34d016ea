import { defineConfig } from '@playwright/test';
import { chromiumFlags, findBrowser, mediaFlags } from './support/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // Two cores: one browser pair at a time, or the media pipeline starves. `access` has neither sound nor connections.
  workers: 2,
  // A shared, noisy machine loses a moment now and then; what fails three times is broken.
  retries: process.env['CI'] ? 2 : 0,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : 'line',
  use: {
    ...(executablePath ? { launchOptions: { executablePath, args: [...chromiumFlags, ...mediaFlags] } } : {}),
    actionTimeout: 15_000,
    permissions: ['microphone'],
    viewport: { width: 1280, height: 720 },
    locale: 'ko-KR',
  },
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', workers: 1 },
    { name: 'access', testMatch: 'access/**/*.spec.ts', workers: 2, fullyParallel: true },
    { name: 'electron', testMatch: 'electron/**/*.spec.ts', workers: 1 },
    { name: 'all', testMatch: 'all/**/*.spec.ts', workers: 1 },
  ],
});
