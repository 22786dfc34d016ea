import { expect, test } from 'vitest';
import { filesOf, packData } from '../../../../../build/espeak-data.ts';
import { unpackVoiceData } from '../../../../../renderer/kiosk/speech/embedded/voice-data.ts';

const bytes = (data: ArrayBuffer): string => String.fromCharCode(...new Uint8Array(data)).replaceAll('\0', '.');
const exact = (buffer: Buffer): ArrayBuffer => Uint8Array.from(buffer).buffer;

test('what is needed lies where it lay, the rest is zeros', () => {
  const files = [
    { filename: '/usr/share/espeak-ng-data/af_dict', start: 0, end: 3 },
    { filename: '/usr/share/espeak-ng-data/ko_dict', start: 3, end: 6 },
    { filename: '/usr/share/espeak-ng-data/lang/ko', start: 6, end: 8 },
    { filename: '/usr/share/espeak-ng-data/ru_dict', start: 8, end: 12 },
    { filename: '/usr/share/espeak-ng-data/phondata', start: 12, end: 14 },
  ];
  const packed = packData(Buffer.from('AFAKO!lkRUSSPH'), files);
  expect(bytes(unpackVoiceData(exact(packed)))).toBe('...KO!lk....PH');
});

test('a package as it comes is left as it is', () => {
  expect(bytes(unpackVoiceData(exact(Buffer.from('AFAKO!'))))).toBe('AFAKO!');
  expect(unpackVoiceData(new ArrayBuffer(0)).byteLength).toBe(0);
});

test('the table of files is read off the script, and its absence is told', () => {
  expect(filesOf('x({files:[{filename:"/a/ko_dict",start:0,end:5}]})')).toEqual([
    { filename: '/a/ko_dict', start: 0, end: 5 },
  ]);
  expect(() => filesOf('nothing')).toThrow('no table');
});
