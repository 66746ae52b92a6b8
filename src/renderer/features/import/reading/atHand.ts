import { setStep } from '../importStore';
import { ImportReader } from './importReader';

/** The reader of the file or files at hand. */
let current: ImportReader | null = null;

/** Who began with a reader and finds another here was overtaken, and does nothing more. */
export function atHand(): ImportReader | null {
  return current;
}

/** A reader for new files; those before them are dropped. */
export function takeUp(): ImportReader {
  putDown();
  current = new ImportReader();
  return current;
}

/** Ends the reader and goes back to the start: booked, cancelled, failed or replaced. */
export function putDown(): void {
  current?.end();
  current = null;
  setStep({ step: 'idle' });
}
