import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { notice } from '../message.ts';
import { messageId, share } from './common.ts';

export const strokeDrawn = notice('draw:stroke', {
  about:
    'Helper -> kiosk: a part of a stroke, for what is no thing that could be pointed at. Parts of one stroke have one id and are joined in their order; `last` ends it. Drawn over the page except over private and covered places, gone after some seconds, with a scroll or with the screen. Needs `point` and `see`, and a picture. Not answered; `refused` where it may not.',
  data: z.strictObject({
    id: messageId,
    points: z
      .array(z.strictObject({ x: share, y: share }))
      .check(z.minLength(1), z.maxLength(limits.strokePointsAtOnce)),
    last: z.boolean(),
  }),
  example: {
    id: 'c3Ryb2tlLTE',
    points: [
      { x: 0.7, y: 0.2 },
      { x: 0.72, y: 0.22 },
    ],
    last: true,
  },
});
