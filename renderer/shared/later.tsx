import { Component, lazy, useState, type ComponentType, type ReactNode } from 'react';
import { createStore, type Readable } from './store.ts';

/** A part of the page whose code comes after the first screen. */
export type Later<Part> = {
  /** The part, if it is there. */
  now(): Part | null;
  /** Fetches it, where that has not been done. Rejects where it can't be had; asking again tries again. */
  load(): Promise<Part>;
};

/** Every part that comes later, in the order in which its module was met. */
const parts: Later<unknown>[] = [];

/** A style that could not be had stands in the page all the same, and would not be fetched again with its part. */
const dropDeadStyles = (): void => {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!link.sheet) link.replaceWith(link.cloneNode());
};

/** Code that the first screen can do without: it comes when it is asked for, or before that in idle time. */
export const later = <Part,>(load: () => Promise<Part>): Later<Part> => {
  let there: Part | null = null;
  const part: Later<Part> = { now: () => there, load: async () => (there ??= await load()) };
  parts.push(part);
  return part;
};

type Again = () => void;
const waiting = createStore<readonly Again[], readonly Again[]>((_, next) => next, []);

/** What the person asked for and could not be had: each tries again. Whoever shows it says so (app/PartMissing.tsx). */
export const missingParts: Readable<readonly Again[]> = waiting;

/** Adds one; returns what takes it away. */
export const isMissing = (again: Again): (() => void) => {
  waiting.dispatch([...waiting.get(), again]);
  return () => waiting.dispatch(waiting.get().filter((other) => other !== again));
};

/** Asks for everything that is missing again. */
export const askAgain = (): void => {
  dropDeadStyles();
  for (const again of waiting.get()) again();
};

class NotThere extends Error {}

type WhereProps = { again: Again; children: ReactNode };

/** Holds the place of a part that could not be had: the rest of the page stays as it is. Any other error passes through. */
class Where extends Component<WhereProps, { error: unknown }> {
  override state = { error: null as unknown };
  private found = (): void => {};
  static getDerivedStateFromError = (error: unknown) => ({ error });
  override componentDidCatch(error: unknown): void {
    if (error instanceof NotThere) this.found = isMissing(this.again);
  }
  override componentWillUnmount(): void {
    this.found();
  }
  private again = (): void => {
    this.found();
    this.props.again();
    this.setState({ error: null });
  };
  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof NotThere) return null;
    throw error;
  }
}

/**
 * A component that comes later. Once it is there it is drawn in the same turn, so that nothing flashes; asked for earlier
 * it suspends. What was chosen stays for as long as it is mounted: with a change its state would be lost. Where it can't be
 * had nothing is drawn, and it is among `missingParts`.
 */
export const laterComponent = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const part = later(load);
  const had = (): Promise<ComponentType<Props>> =>
    part.load().catch((cause: unknown) => {
      throw new NotThere('A part of the page could not be had', { cause });
    });
  // React keeps a failure: asking again is another one.
  const awaited = () => lazy(async () => ({ default: await had() })) as unknown as ComponentType<Props>;
  let Awaited = awaited();
  return function LaterComponent(props: Props) {
    const [Shown, setShown] = useState(() => part.now() ?? Awaited);
    const again = (): void => {
      Awaited = awaited();
      setShown(() => Awaited);
    };
    return (
      <Where again={again}>
        <Shown {...props} />
      </Where>
    );
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
