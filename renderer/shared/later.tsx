import { lazy, useState, type ComponentType } from 'react';

/** A part of the page whose code comes after the first screen. */
export type Later<Part> = {
  /** The part, if it is there. */
  now(): Part | null;
  /** Fetches it, where that has not been done. Rejects where it can't be had; asking again tries again. */
  load(): Promise<Part>;
};

/** Every part that comes later, in the order in which its module was met. */
const parts: Later<unknown>[] = [];

/** Code that the first screen can do without: it comes when it is asked for, or before that in idle time. */
export const later = <Part,>(load: () => Promise<Part>): Later<Part> => {
  let there: Part | null = null;
  const part: Later<Part> = { now: () => there, load: async () => (there ??= await load()) };
  parts.push(part);
  return part;
};

/**
 * A component that comes later. Once it is there it is drawn in the same turn, so that nothing flashes; asked for earlier
 * it suspends. What was chosen stays for as long as it is mounted: with a change its state would be lost.
 */
export const laterComponent = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const part = later(load);
  const Awaited = lazy(async () => ({ default: await part.load() })) as unknown as ComponentType<Props>;
  return function LaterComponent(props: Props) {
    const [Shown] = useState(() => part.now() ?? Awaited);
    return <Shown {...props} />;
  };
};

/**
 * Fetches whatever comes later, one part after the other, each when `idle` says so. What can't be had now is asked for
 * again when it is needed.
 */
export const fetchParts = async (idle: () => Promise<void> = async () => {}): Promise<void> => {
  for (const part of parts) {
    await idle();
    await part.load().catch(() => {});
  }
};
