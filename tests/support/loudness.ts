/** Second-order filter in direct form; `a` without its leading 1. */
const biquad = (b: readonly [number, number, number], a: readonly [number, number]) => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x: number): number => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
};

/** K-weighting of ITU-R BS.1770-5 annex 1 for any sample rate (its 48 kHz coefficients as analogue prototypes). */
const kWeighting = (rate: number): ((x: number) => number) => {
  const shelf = (): ReturnType<typeof biquad> => {
    const k = Math.tan((Math.PI * 1681.974450955533) / rate);
    const q = 0.7071752369554196;
    const high = 10 ** (3.999843853973347 / 20);
    const band = high ** 0.4996667741545416;
    const a0 = 1 + k / q + k * k;
    return biquad(
      [(high + (band * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (band * k) / q + k * k) / a0],
      [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
    );
  };
  const highPass = (): ReturnType<typeof biquad> => {
    const k = Math.tan((Math.PI * 38.13547087602444) / rate);
    const q = 0.5003270373238773;
    const a0 = 1 + k / q + k * k;
    return biquad([1, -2, 1], [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]);
  };
  const [first, second] = [shelf(), highPass()];
  return (x) => second(first(x));
};

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Integrated loudness in LUFS of one channel (BS.1770-5: blocks of 400 ms, gates at -70 LUFS and -10 LU). */
export const loudnessOf = (samples: Float32Array, rate: number): number => {
  const weigh = kWeighting(rate);
  const squares = Float64Array.from(samples, (sample) => weigh(sample) ** 2);
  const [length, step] = [Math.round(rate * 0.4), Math.round(rate * 0.1)];
  const blocks: number[] = [];
  for (let at = 0; at + length <= squares.length; at += step) blocks.push(mean([...squares.subarray(at, at + length)]));
  const loud = blocks.filter((power) => toLufs(power) > -70);
  const gate = toLufs(mean(loud)) - 10;
  return toLufs(mean(loud.filter((power) => toLufs(power) > gate)));
};

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** The pitch of a voice in Hz, by autocorrelation over its loud stretches; the median of what is found. */
export const pitchOf = (samples: Float32Array, rate: number): number => {
  const length = Math.round(rate * 0.04);
  const found: number[] = [];
  for (let at = 0; at + 2 * length < samples.length; at += length) {
    const power = samples.subarray(at, at + length).reduce((sum, sample) => sum + sample * sample, 0);
    if (power / length < 0.002) continue;
    let best = { lag: 0, value: 0 };
    for (let lag = Math.round(rate / 400); lag < Math.round(rate / 60); lag += 1) {
      let value = 0;
      for (let i = 0; i < length; i += 1) value += (samples[at + i] ?? 0) * (samples[at + i + lag] ?? 0);
      if (value > best.value) best = { lag, value };
    }
    if (best.value > power * 0.5) found.push(rate / best.lag);
  }
  return found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? Number.NaN;
};

/** The tones of a signal one after the other, in Hz to the nearest ten: by how often each 15 ms of it cross the middle upwards. */
export const tonesOf = (samples: Float32Array, rate: number): number[] => {
  const length = Math.round(rate * 0.015);
  const found: number[] = [];
  for (let at = 0; at + length < samples.length; at += length) {
    const part = samples.subarray(at, at + length);
    if (peakOf(part) < peakOf(samples) / 2) continue;
    const crossings: number[] = [];
    part.forEach((sample, index) => {
      const before = part[index - 1] ?? 1;
      if (before < 0 && sample >= 0) crossings.push(index - sample / (sample - before));
    });
    const [first = 0, last = 0] = [crossings[0], crossings.at(-1)];
    const tone = Math.round(((crossings.length - 1) * rate) / (last - first) / 10) * 10;
    if (Number.isFinite(tone) && found.at(-1) !== tone) found.push(tone);
  }
  return found;
};
