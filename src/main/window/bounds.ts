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
 * default size wherever the system puts it.
 */
export function openingBounds(
  remembered: Bounds | null,
  displays: readonly Bounds[],
): Partial<Bounds> & { readonly width: number; readonly height: number } {
  if (remembered === null || !displays.some((display) => isReachable(remembered, display))) {
    return DEFAULT_SIZE;
  }
  return {
    ...remembered,
    width: Math.max(remembered.width, MIN_SIZE.width),
    height: Math.max(remembered.height, MIN_SIZE.height),
  };
}

function isReachable(window: Bounds, display: Bounds): boolean {
  const visible =
    Math.min(window.x + window.width, display.x + display.width) - Math.max(window.x, display.x);
  const titleInside = window.y >= display.y && window.y < display.y + display.height - REACHABLE;
  return visible >= REACHABLE && titleInside;
}
