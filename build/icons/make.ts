import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Draws icon.png (1024 px, from which electron-builder makes the formats of each system) out of icon.svg. The picture is
 * kept in the repository: run this only after a change of the drawing. CHROMIUM_PATH names a browser.
 */
const at = (name: string): URL => new URL(name, import.meta.url);
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch(executablePath ? { executablePath, chromiumSandbox: false } : {});
const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } });
await page.setContent(
  `<style>body{margin:0;background:none}svg{display:block}</style>${readFileSync(at('icon.svg'), 'utf8')}`,
);
writeFileSync(at('icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
