/** Chromium's zoom levels: each step is a factor of 1.2, 0 is 100 %. */
const FACTOR = 1.2;

/** The percents a person knows from other programs: 200 is among them. */
const PERCENTS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250];

/** One step of Chromium's zoom levels, or back to 100 %. */
export type ZoomStep = 'in' | 'out' | 'reset';

/** The level after a step, kept within what the window can be used at. */
export function nextZoom(level: number, step: ZoomStep): number {
  if (step === 'reset') return 0;
  const percent = zoomPercent(level);
  const next =
    step === 'in'
      ? PERCENTS.find((one) => one > percent)
      : PERCENTS.findLast((one) => one < percent);
  return levelOf(next ?? percent);
}

/** A level as whole percent. */
export function zoomPercent(level: number): number {
  return Math.round(100 * FACTOR ** level);
}

function levelOf(percent: number): number {
  return Math.log(percent / 100) / Math.log(FACTOR);
}
