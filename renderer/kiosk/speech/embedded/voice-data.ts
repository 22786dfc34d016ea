const MAGIC = 'GDMVOICE';

/**
 * The engine's package of data at its full size, with zeros where the build left out languages that are not ours (see
 * build/espeak-data.ts for the format). A package that was not made smaller is returned as it is.
 */
export const unpackVoiceData = (data: ArrayBuffer): ArrayBuffer => {
  const magic = String.fromCharCode(...new Uint8Array(data, 0, Math.min(MAGIC.length, data.byteLength)));
  if (magic !== MAGIC) return data;
  const view = new DataView(data);
  const whole = new Uint8Array(view.getUint32(8, true));
  const count = view.getUint32(12, true);
  let from = 16 + count * 8;
  for (let index = 0; index < count; index += 1) {
    const [start, length] = [view.getUint32(16 + index * 8, true), view.getUint32(20 + index * 8, true)];
    whole.set(new Uint8Array(data, from, length), start);
    from += length;
  }
  return whole.buffer;
};
