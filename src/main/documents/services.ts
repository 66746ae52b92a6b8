import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { pdfServiceOver } from './pdfService';
import type { PdfService } from './ports';

/** The drawing process of this application: `pdfWorker.js` beside main, fonts from `resources`. */
export function createPdfService(mainFolder: string): PdfService {
  const worker = join(mainFolder, 'pdfWorker.js');
  const fonts = join(mainFolder, '..', '..', 'resources', 'fonts');
  return pdfServiceOver(
    () => utilityProcess.fork(worker, [], { serviceName: 'Forbear PDF' }),
    fonts,
  );
}
