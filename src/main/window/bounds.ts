/** A rectangle on the desktop, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_SIZE = { width: 1024, height: 700 } as const;
export const DEFAULT_SIZE = { width: 1440, height: 900 } as const;

/** So much of the title bar must be on a display for the window to be reachable. */
const REACHABLE = 100;

/**
 * Where to open the window: where it was, if the display it was on is still there, else at the
 * default size wherever the system puts it. What is larger than its display now is made to fit: nobody
 * could reach its corners.
 */
export function openingBounds(
  remembered: Bounds | null,
  displays: readonly Bounds[],
): Partial<Bounds> & { readonly width: number; readonly height: number } {
  if (remembered === null) return DEFAULT_SIZE;
  const display = displays.find((one) => isReachable(remembered, one));
  if (display === undefined) return DEFAULT_SIZE;
  // One that was drawn over two displays was meant to be.
  if (displays.filter((one) => visibleOn(remembered, one) > 0).length > 1)
    return atLeast(remembered);
  const across = fitted(remembered.x, remembered.width, display.x, display.width);
  const down = fitted(remembered.y, remembered.height, display.y, display.height);
  return atLeast({ x: across.from, y: down.from, width: across.length, height: down.length });
}

function atLeast(bounds: Bounds): Bounds {
  return {
    ...bounds,
    width: Math.max(bounds.width, MIN_SIZE.width),
    height: Math.max(bounds.height, MIN_SIZE.height),
  };
}

/** One side of the window: as it is, or all of the display where it is longer than that. */
function fitted(from: number, length: number, first: number, most: number) {
  return length > most ? { from: first, length: most } : { from, length };
}

function isReachable(window: Bounds, display: Bounds): boolean {
  const titleInside = window.y >= display.y && window.y < display.y + display.height - REACHABLE;
  return visibleOn(window, display) >= REACHABLE && titleInside;
}

/** So much of the window's width is on a display; zero or less when it is beside it. */
function visibleOn(window: Bounds, display: Bounds): number {
  return (
    Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x)
  );
}
