import { pdfServiceOver } from '../../src/main/documents/pdfService';
import type { PdfService } from '../../src/main/documents/ports';
import type { FromWorker } from '../../src/main/pdf/process/protocol';
import { createRenderer } from '../../src/main/pdf/process/renderer';
import type { DrawingProcess } from '../../src/main/pdf/process/workman';
import { FONTS } from './pdf';

/** A drawing process that runs here; `die` ends it as a crash would. */
export interface FakeProcess extends DrawingProcess {
  readonly die: () => void;
}

export function drawingProcess(): FakeProcess {
  const listeners: ((message: FromWorker) => void)[] = [];
  const exits: ((code: number) => void)[] = [];
  let alive = true;
  const handle = createRenderer((message) => {
    // Messages cross a process border: what cannot be copied would fail there too.
    const copy = structuredClone(message);
    if (alive) for (const listener of listeners) listener(copy);
  });
  return {
    postMessage: (message) => handle(structuredClone(message)),
    on: (event: 'message' | 'exit', listener: never) => {
      (event === 'message' ? listeners : exits).push(listener);
    },
    kill: () => {
      alive = false;
    },
    die: () => {
      alive = false;
      for (const exit of exits) exit(1);
    },
  };
}

/** Main's PDF service, drawing in this process. */
export function inProcessPdf(): PdfService {
  return pdfServiceOver(drawingProcess, FONTS);
}
