import { err } from '../../domain/result';
import type { IpcError } from '../../ipc/contract';
import { createPdfService } from '../pdf/process/client';
import { type DrawProblem, problemDetail } from '../pdf/process/problem';
import type { DrawingProcess } from '../pdf/process/workman';
import type { PdfService } from './ports';

/** Main's PDF service over a drawing process, with problems as the window understands them. */
export function pdfServiceOver(spawn: () => DrawingProcess, fonts: string): PdfService {
  const drawing = createPdfService({ spawn, fonts });
  return {
    render: async (request) => {
      const drawn = await drawing.render(request);
      return drawn.ok ? drawn : err(ipcError(drawn.error));
    },
    layOut: async (request) => {
      const pages = await drawing.layOut(request);
      return pages.ok ? pages : err(ipcError(pages.error));
    },
    lookAt: async (request) => {
      const looked = await drawing.lookAt(request);
      return looked.ok ? looked : err(ipcError(looked.error));
    },
    join: async (request) => {
      const joined = await drawing.join(request);
      return joined.ok ? joined : err(ipcError(joined.error));
    },
    rest: drawing.rest,
  };
}

function ipcError(problem: DrawProblem): IpcError {
  const detail = problemDetail(problem);
  switch (problem.code) {
    case 'missing-glyph':
    case 'address-too-long':
    case 'cancelled':
      return { code: problem.code, detail };
    case 'source-missing':
      return { code: 'file-missing', detail };
    case 'source-changed':
      return { code: 'file-changed', detail };
    case 'missing-picture':
      return { code: 'not-found', detail };
    case 'qr-bill':
      return { code: 'failed', detail };
    case 'failed':
      return { code: detail === 'ENOSPC' ? 'disk-full' : 'failed', detail };
  }
}
