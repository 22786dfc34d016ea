import { wideLine, type Width } from './width.ts';

/**
 * What the picture may cost. Text must stay sharp: the frame rate falls first (to about 5 a second), the resolution never.
 * 720p at 15 frames and 1.5 Mb/s carries a screen of text.
 */
export const pictureLimits = {
  pixels: 1280 * 720,
  framesPerSecond: 15,
  fewFramesPerSecond: 5,
  bitsPerSecond: 1_500_000,
} as const;

export const pictureEncoding: RTCRtpEncodingParameters = {
  maxBitrate: pictureLimits.bitsPerSecond,
  maxFramerate: pictureLimits.framesPerSecond,
  priority: 'low',
  networkPriority: 'low',
};

/** The voice comes first where the line is narrow. */
export const voiceEncoding: RTCRtpEncodingParameters = { priority: 'high', networkPriority: 'high' };

/** How much smaller to send a view of this size, upright ones included; 1 where it fits or nobody knows. */
export const scaleDown = ({ width, height }: MediaTrackSettings): number =>
  width && height ? Math.max(1, Math.sqrt((width * height) / pictureLimits.pixels)) : 1;

/** The same for the end that answers: its section is the other end's, so that it can only be set afterwards. */
export const tuneVoice = async (sender: RTCRtpSender): Promise<void> => {
  const parameters = sender.getParameters();
  for (const encoding of parameters.encodings) Object.assign(encoding, voiceEncoding);
  await sender.setParameters(parameters).catch(() => {});
};

/** How much of the picture this line carries. */
const encodingFor = (width: Width): RTCRtpEncodingParameters => ({
  ...pictureEncoding,
  active: width.state !== 'narrow',
  maxFramerate:
    width.state === 'wide' && width.frames === 'full'
      ? pictureLimits.framesPerSecond
      : pictureLimits.fewFramesPerSecond,
});

/** Prepares a track of the view, and its sender, for text. A browser that knows no such wish sends as it likes. */
export const tunePicture = async (
  sender: RTCRtpSender,
  track: MediaStreamTrack,
  width: Width = wideLine,
): Promise<void> => {
  const parameters = sender.getParameters();
  parameters.degradationPreference = 'maintain-resolution';
  for (const encoding of parameters.encodings) {
    Object.assign(encoding, encodingFor(width), { scaleResolutionDownBy: scaleDown(track.getSettings()) });
  }
  await sender.setParameters(parameters).catch(() => {});
};
