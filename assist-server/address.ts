import { isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

/**
 * Where a request comes from. Behind a proxy (`trustProxy`) it is the last entry of X-Forwarded-For, the one that our
 * proxy wrote; what stands before it anybody can invent.
 */
export const addressOf = (request: IncomingMessage, trustProxy: boolean): string => {
  const direct = request.socket.remoteAddress ?? 'unknown';
  const forwarded = request.headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return trustProxy && last ? last : direct;
};

const groupsOf = (part: string): string[] => part.split(':').filter(Boolean);

/**
 * What is limited as one: an IPv4 address, or the /64 of an IPv6 address, since one household has all of it.
 * IPv4 in IPv6 clothes (`::ffff:192.0.2.1`) is IPv4.
 */
export const limitKey = (address: string): string => {
  const plain = (address.split('%')[0] ?? '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [left, right] = [groupsOf(head), groupsOf(tail)];
  const gap = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  const network = [...left, ...gap, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
};
