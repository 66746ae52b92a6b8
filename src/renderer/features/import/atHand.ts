import type { NamedBytes } from '../../workers/importProtocol';
import { ImportReader } from './importReader';
import { setStep } from './importStore';

/** The file or files at hand: their reader, and their bytes for what is kept as an original. */
export interface AtHand {
  readonly reader: ImportReader;
  readonly files: readonly NamedBytes[];
}

let current: AtHand | null = null;

export function atHand(): AtHand | null {
  return current;
}

/** Takes up new files; those before them are dropped. */
export function takeUp(files: readonly NamedBytes[]): AtHand {
  putDown();
  current = { reader: new ImportReader(), files };
  return current;
}

/** Ends the reader and goes back to the start: booked, cancelled, failed or replaced. */
export function putDown(): void {
  current?.reader.end();
  current = null;
  setStep({ step: 'idle' });
}
