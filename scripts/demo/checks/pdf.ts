import { execFileSync, spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { DemoProblem } from '../problem';

/** A PDF and what must stand in it. */
export interface ExpectedPdf {
  readonly path: string;
  readonly pages: number;
  readonly texts: readonly string[];
}

/**
 * Reads a PDF back with the tools of the system: its structure (qpdf), its pages and its text
 * (pdftotext). Returns what was found right; a tool that is not installed is named instead.
 */
export function checkPdf({ path, pages, texts }: ExpectedPdf): string {
  const found: string[] = [];
  if (has('qpdf')) {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    if (status !== 0) throw new DemoProblem(`${basename(path)}: ${stdout}${stderr}`);
    found.push('structure');
  } else found.push('structure not checked (qpdf is not installed)');
  if (!has('pdftotext'))
    return [...found, 'text not checked (pdftotext is not installed)'].join(', ');
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const counted = text.split('\f').length - 1;
  if (counted !== pages) {
    throw new DemoProblem(`${basename(path)} has ${counted} pages, the window says ${pages}.`);
  }
  const all = bare(text);
  const missing = texts.filter((one) => !all.includes(bare(one)));
  if (missing.length > 0) {
    throw new DemoProblem(`${basename(path)} does not hold: ${missing.join('; ')}`);
  }
  return [...found, `${pages} pages`, `${texts.length} names and amounts found`].join(', ');
}

function has(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}

/** Without blanks, line breaks and separators: a name may run over, a language group figures. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s.,]+/g, '');
}
