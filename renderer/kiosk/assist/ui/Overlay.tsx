import { useEffect, useRef, type RefObject } from 'react';
import { useKiosk } from '../../kiosk.ts';
import { watchedBy } from '../core/watched.ts';
import { seenOf } from '../engine/in-view.ts';
import type { ActiveSession, Pointing } from '../session.ts';
import { Strokes } from './Strokes.tsx';
import { useHelping } from './useHelping.ts';
import './overlay.css';

const place = (element: HTMLElement | null, x: number, y: number): void => {
  if (element) element.style.transform = `translate(${x}px, ${y}px)`;
};

/** The name goes to the side on which there is room for it. */
const point = (pointer: HTMLElement | null, { x, y }: { x: number; y: number }): void => {
  place(pointer, x, y);
  pointer?.toggleAttribute('data-low', y > window.innerHeight * 0.8);
  pointer?.toggleAttribute('data-far', x > window.innerWidth * 0.6);
};

/** Puts the ring around what is seen of its element in this frame: never around what lies over it. The sides are kept on the screen by overlay.css. */
const surround = (ring: HTMLElement, element: Element | null): void => {
  const seen = element?.isConnected ? seenOf(element, window) : null;
  ring.hidden = !seen;
  if (!seen) return;
  const sides = {
    ...{ top: seen.top, left: seen.left },
    ...{ right: window.innerWidth - seen.right, bottom: window.innerHeight - seen.bottom },
  };
  for (const [side, at] of Object.entries(sides)) ring.style.setProperty(`--${side}`, `${at}px`);
};

/** Pointer, ring and lines leave help's own question free: its words are what counts now, and no helper points at its answers. The hole is cut by going around it both ways. */
const keepClear = (marks: HTMLElement): void => {
  const question = [...document.querySelectorAll('dialog[open][data-node^="assist."]')].at(-1)?.getBoundingClientRect();
  marks.toggleAttribute('data-asked', question !== undefined);
  const hole =
    question &&
    `0 0, 0 ${question.top}px, ${question.right}px ${question.top}px, ${question.right}px ${question.bottom}px, ${question.left}px ${question.bottom}px, ${question.left}px ${question.top}px, 0 ${question.top}px`;
  const path = hole ? `polygon(${hole}, 0 100%, 100% 100%, 100% 0)` : '';
  if (marks.style.clipPath !== path) marks.style.clipPath = path;
};

const isEmpty = ({ pointer, ring, strokes }: Pointing): boolean => !pointer && !ring && strokes.length === 0;

/**
 * Draws pointer and ring at each frame: a ring must follow scrolling, zoom and reflow, of which no event tells in time. Where
 * there is nothing to draw, no frame is asked for: a screen that is only looked at costs nothing.
 */
const useDrawing = (
  pointer: RefObject<HTMLElement | null>,
  ring: RefObject<HTMLElement | null>,
  marks: RefObject<HTMLElement | null>,
): void => {
  const { pointing } = useKiosk().assist;
  useEffect(() => {
    let frame = 0;
    const ask = (): void => void (frame ||= requestAnimationFrame(draw));
    const draw = (): void => {
      frame = 0;
      const now = pointing.get();
      if (pointer.current) pointer.current.hidden = now.pointer === null;
      if (now.pointer) point(pointer.current, now.pointer);
      if (marks.current) keepClear(marks.current);
      if (ring.current) surround(ring.current, now.ring?.element ?? null);
      if (!isEmpty(now)) ask();
    };
    draw();
    const unsubscribe = pointing.subscribe(ask);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [pointing, pointer, ring, marks]);
};

/** Panels are dialogs in the top layer: the overlay goes over them by being shown after the newest. */
const useTopLayer = (overlay: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const own = overlay.current;
    if (!own || !('showPopover' in own)) return;
    let over: Element | undefined;
    const rise = (): void => {
      const newest = [...document.querySelectorAll('dialog[open]')].at(-1);
      if (newest === over && own.matches(':popover-open')) return;
      over = newest;
      own.hidePopover();
      own.showPopover();
    };
    rise();
    const watcher = new MutationObserver(rise);
    watcher.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
    return () => watcher.disconnect();
  }, [overlay]);
};

/** Drawn over the page and no part of it: a frame while somebody watches, the helper's pointer, the ring. */
export const Overlay = ({ session }: { session: ActiveSession }) => {
  const overlay = useRef<HTMLDivElement>(null);
  const pointer = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  useDrawing(pointer, ring, marks);
  useTopLayer(overlay);
  const watched = useHelping().some((one) => watchedBy(one) !== null);
  return (
    <div
      ref={overlay}
      popover="manual"
      className="assist-overlay"
      data-overlay
      data-watching={watched || undefined}
      aria-hidden
    >
      <div ref={marks} className="assist-marks">
        <Strokes />
        <div ref={ring} className="assist-ring" hidden />
        <div ref={pointer} className="assist-pointer" hidden>
          <svg viewBox="0 0 24 24">
            <path d="M3 2 21 11 13 13.5 9.5 21.5Z" />
          </svg>
          <span>{session.helper.name}</span>
        </div>
      </div>
    </div>
  );
};
