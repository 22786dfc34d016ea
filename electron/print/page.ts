import type { Printed } from '../../protocol/ipc.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? '');

/**
 * A page that holds the text and nothing else: no script, nothing fetched. In 18 pt, which is large print by
 * the American Printing House's guidelines, black on white, as wide as whatever paper the printer has.
 */
export const pageOf = ({ title, lines, language }: Printed): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  `<style>body{font:18pt/1.5 sans-serif;color:#000;margin:0}h1{font-size:1.25em}p{margin:0 0 .6em;overflow-wrap:anywhere}</style>` +
  `<h1>${escaped(title)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</html>`;
