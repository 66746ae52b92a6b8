import { err } from '../../domain/result';
import type { PackWriter, PdfService } from './ports';

export function createPdfService(_mainFolder: string): PdfService {
  return { render: async () => err({ code: 'failed', detail: 'no drawing process' }) };
}

export function createPackWriter(): PackWriter {
  return { pack: async () => err({ code: 'failed', detail: 'no packer' }) };
}
