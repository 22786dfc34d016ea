import { readFileSync } from 'node:fs';
import * as z from 'zod';
import * as protocol from '../../protocol/index.ts';
import { typeOf, type Json } from './type-of.ts';

const shape = (schema: unknown): string =>
  ['```', typeOf(z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Json), '```'].join(
    '\n',
  );

const example = (value: unknown): string => ['```json', JSON.stringify(value), '```'].join('\n');

const callPart = (call: protocol.Call): string =>
  [
    `#### \`${call.name}\``,
    call.about,
    `Arguments:\n${shape(call.args)}`,
    `Result:\n${shape(call.result)}`,
    call.refusals.length > 0 ? `Refusals: ${call.refusals.map((code) => `\`${code}\``).join(', ')}` : '',
    `Example:\n${example(call.example.args)}\n${example({ ok: true, result: call.example.result })}`,
  ]
    .filter(Boolean)
    .join('\n\n');

const noticePart = (notice: protocol.Notice): string =>
  [`#### \`${notice.name}\``, notice.about, shape(notice.data), `Example:\n${example(notice.example)}`].join('\n\n');

const parts = (title: string, messages: Record<string, protocol.Call | protocol.Notice>): string =>
  [
    `### ${title}`,
    ...Object.values(messages).map((message) => (message.kind === 'call' ? callPart(message) : noticePart(message))),
  ].join('\n\n');

const bodies = (): string =>
  [
    '### HTTP bodies',
    ...Object.entries({
      SignIn: protocol.SignIn,
      Me: protocol.Me,
      Refused: protocol.Refused,
      Health: protocol.Health,
    }).map(([name, schema]) => `#### ${name}\n\n${shape(schema)}`),
    `Paths:\n${example(protocol.routes)}`,
  ].join('\n\n');

/** What each limit means, as its comment in the source says: a figure without its unit is a guess. */
const meanings = (): Map<string, string> => {
  const source = readFileSync(new URL('../../protocol/limits.ts', import.meta.url), 'utf8');
  return new Map([...source.matchAll(/\/\*\* (.+) \*\/\n  (\w+):/g)].map(([, about = '', name = '']) => [name, about]));
};

const bounds = (): string => {
  const about = meanings();
  const row = ([name, value]: [string, number]): string => {
    const meaning = about.get(name);
    if (!meaning) throw new Error(`protocol/limits.ts: ${name} needs a comment of one line of its own`);
    return `| ${name} | ${value} | ${meaning} |`;
  };
  const rows = Object.entries(protocol.limits).map(row);
  return ['### Limits\n', '| name | value | meaning |', '|---|---|---|', ...rows].join('\n');
};

/** The reference part of docs/PROTOCOL.md, in Markdown. */
export const reference = (): string =>
  [
    `Protocol version **${protocol.PROTOCOL_VERSION}**.`,
    `### Handshake\n\n${shape(protocol.Handshake)}\n\nRefusals: ${protocol.handshakeRefusals.map((code) => `\`${code}\``).join(', ')}`,
    parts('Kiosk -> server (namespace /kiosk)', protocol.kioskCalls),
    parts('Server -> kiosk', protocol.kioskNotices),
    parts('Helper -> server (namespace /helper)', protocol.helperCalls),
    parts('Server -> helper', protocol.helperNotices),
    parts('Data channel: to the kiosk', protocol.channelToKiosk),
    parts('Data channel: to the helper', protocol.channelToHelper),
    bodies(),
    bounds(),
    `### Refusal codes\n\nEvery call can meet ${protocol.everyCallRefusals.map((code) => `\`${code}\``).join(', ')}. All codes: ${protocol.refusalCodes.map((code) => `\`${code}\``).join(', ')}.`,
  ].join('\n\n');
