/** Chromium's zoom levels: each step is a factor of 1.2, 0 is 100 %. */
const FACTOR = 1.2;
const STEP = 0.5;

/** From 58 % to 249 %: 200 % is reached with room to spare. */
const LEAST = -3;
const MOST = 5;

export type ZoomStep = 'in' | 'out' | 'reset';

/** The level after a step, kept within what the window can be used at. */
export function nextZoom(level: number, step: ZoomStep): number {
  if (step === 'reset') return 0;
  return Math.min(MOST, Math.max(LEAST, level + (step === 'in' ? STEP : -STEP)));
}

/** A level as whole percent. */
export function zoomPercent(level: number): number {
  return Math.round(100 * FACTOR ** level);
}
