// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { KioskConfig, type Answer } from '../../../../protocol/index.ts';
import { electronBridge } from '../../../../renderer/kiosk/bridge/electron.ts';
import { settle } from '../../../support/hand-clock.ts';
import { readService } from '../../../support/services.ts';

const config = KioskConfig.parse({ place: 'Community centre', server: 'https://help.example.org' });
const catalogue = { services: [readService('stay-change')] };
type Answers = Record<string, unknown>;
const good: Answers = {
  'host:info': { ok: true, result: { config, osVoice: true } },
  'host:services': { ok: true, result: catalogue },
  'identity:verify': { ok: true, result: { verified: true, demo: true } },
  'office:submit': { ok: true, result: { receipt: '0000-0001', demo: true } },
  'host:voices': { ok: true, result: {} },
  'host:say': { ok: true, result: { spoken: true } },
};
const never = (): Promise<unknown> => new Promise(() => {});
const bridgeWith = async (answers: Answers, screenReader: (args: unknown) => Promise<unknown> = never) => {
  const calls: [string, unknown][] = [];
  // What a host answers is not to be trusted to be an answer: that is what is tested.
  const call = async (name: string, args: unknown): Promise<Answer<unknown>> => {
    if (name === 'host:screen-reader') return (await screenReader(args)) as Answer<unknown>;
    calls.push([name, args]);
    return { ...good, ...answers }[name] as Answer<unknown>;
  };
  return { bridge: await electronBridge({ call }), calls };
};

describe('the bridge to an Electron host', () => {
  test('knows the place, its services and what the host can do', async () => {
    const { bridge } = await bridgeWith({});
    expect(bridge).toMatchObject({
      config: { place: 'Community centre' },
      serverUrl: 'https://help.example.org',
      capabilities: { host: 'electron', capture: 'own-view', hostVoice: true },
      catalogue: { services: [{ service: { id: 'stay-change' } }] },
    });
  });

  test('asks by the names of the contract', async () => {
    const { bridge, calls } = await bridgeWith({});
    await bridge.submit({ service: 'stay-change', answers: { mobile: '010-0000-0000' } });
    await bridge.say('Please wait.', 'en');
    bridge.tellVoices([{ language: 'ko', engine: 'embedded' }]);
    expect(calls.slice(-3)).toEqual([
      ['office:submit', { service: 'stay-change', answers: { mobile: '010-0000-0000' } }],
      ['host:say', { text: 'Please wait.', language: 'en' }],
      ['host:voices', { voices: [{ language: 'ko', engine: 'embedded' }] }],
    ]);
  });

  test('prints where the operator named a printer, and else offers nothing', async () => {
    expect((await bridgeWith({})).bridge.print).toBeNull();
    const info = { ok: true, result: { config: { ...config, printer: 'Receipts' }, osVoice: true } };
    const page = { title: 'What was done', lines: ['Nothing was typed for you.'], language: 'en' } as const;
    const taken = { ok: true, result: { printed: true } };
    const { bridge, calls } = await bridgeWith({ 'host:info': info, 'host:print': taken });
    expect(await bridge.print?.({ ...page, lines: [...page.lines] })).toBe(true);
    expect(calls.at(-1)).toEqual(['host:print', page]);
  });

  test('believes nothing that the contract does not know', async () => {
    for (const odd of [undefined, null, 'yes', { ok: true }, { ok: true, result: { verified: 'yes' } }]) {
      const { bridge } = await bridgeWith({ 'identity:verify': odd });
      await expect(bridge.verifyIdentity({ method: 'demo' })).rejects.toMatchObject({ code: 'internal' });
    }
    await expect(bridgeWith({ 'host:info': { ok: true, result: { config: { place: 1 } } } })).rejects.toThrow();
  });

  test('is told of another screen reader by asking again whenever it has been', async () => {
    const answers: ((running: boolean) => void)[] = [];
    const asked: unknown[] = [];
    const { bridge } = await bridgeWith({}, (args) => {
      asked.push(args);
      return new Promise((resolve) => answers.push((running) => resolve({ ok: true, result: { running } })));
    });
    expect(bridge.screenReader.get()).toBe(false);
    answers[0]?.(true);
    await settle();
    expect([bridge.screenReader.get(), asked]).toEqual([true, [{ known: false }, { known: true }]]);
    answers[1]?.(false);
    await settle();
    expect(bridge.screenReader.get()).toBe(false);
    // Answered without news: another page has asked, this one asks no more.
    answers[2]?.(false);
    await settle();
    expect(asked).toHaveLength(3);
  });

  test('knows of none where the host does not tell', async () => {
    const { bridge } = await bridgeWith({}, () => Promise.resolve({ ok: false, refusal: 'unknown-message' }));
    await settle();
    expect(bridge.screenReader.get()).toBe(false);
  });

  test('a refusal keeps its code', async () => {
    const { bridge } = await bridgeWith({ 'office:submit': { ok: false, refusal: 'too-many-requests' } });
    await expect(bridge.submit({ service: 'x', answers: {} })).rejects.toMatchObject({ code: 'too-many-requests' });
  });
});
