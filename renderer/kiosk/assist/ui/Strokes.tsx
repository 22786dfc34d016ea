import { useReadable } from '../../../shared/store.ts';
import { useKiosk } from '../../kiosk.ts';
import type { Stroke } from '../session.ts';

const pathOf = ({ lines }: Stroke): string =>
  lines
    // A single place is drawn as a dot.
    .map((line) => (line.length === 1 ? [...line, ...line] : line))
    .map((line) => `M${line.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`)
    .join('');

/** What the helper draws: each line in two tones, as the ring is. A stroke that grows begins to fade anew. */
export const Strokes = () => {
  const { strokes } = useReadable(useKiosk().assist.pointing);
  return (
    <svg className="assist-strokes">
      {strokes.map((stroke) => (
        <g key={`${stroke.id}.${stroke.points}`}>
          <path className="assist-stroke-edge" d={pathOf(stroke)} />
          <path className="assist-stroke" d={pathOf(stroke)} />
        </g>
      ))}
    </svg>
  );
};
