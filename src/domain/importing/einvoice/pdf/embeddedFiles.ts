import { type Refusal, refusal } from '../../../refusal';
import { err, ok, type Result } from '../../../result';
import { MAX_EMBEDDED_FILES, MAX_PDF_DEPTH } from '../../limits';
import { readReferences, startOfReferences } from './crossReference';
import { PdfFile } from './pdfFile';
import { readableText } from './pdfText';
import { rebuild } from './rebuild';
import { asKind, nameOf, type PdfDict, type PdfValue } from './value';

/** A file inside a PDF; `read` unpacks it, within the limits. */
export interface EmbeddedFile {
  readonly name: string;
  readonly read: () => Result<Uint8Array, Refusal>;
}

/**
 * The files embedded in a PDF, by its name tree, its associated files, or its file specifications
 * wherever they stand. Refuses `einvoice.pdf-incomplete` (cut off), `einvoice.pdf-encrypted` and
 * `einvoice.pdf-damaged`.
 */
export function embeddedFiles(bytes: Uint8Array): Result<readonly EmbeddedFile[], Refusal> {
  const whole = new PdfFile(bytes);
  const start = startOfReferences(whole);
  if (start === null) return err(refusal('einvoice.pdf-incomplete'));
  const listed = readReferences(whole, start) ? filesOf(whole) : null;
  if (listed !== null && (!listed.ok || listed.value.length > 0 || !whole.misplaced)) return listed;
  return filesOf(rebuild(bytes)) ?? err(refusal('einvoice.pdf-damaged'));
}

/** `null` when the file has no catalogue to start from. */
function filesOf(file: PdfFile): Result<readonly EmbeddedFile[], Refusal> | null {
  if (file.trailer?.entries.has('Encrypt')) return err(refusal('einvoice.pdf-encrypted'));
  const root = file.dictAt(file.trailer, 'Root');
  if (root === null) return null;
  const tree = file.dictAt(file.dictAt(root, 'Names'), 'EmbeddedFiles');
  const associated = asKind(file.get(root, 'AF'), 'array')?.items ?? [];
  const named = [...(tree === null ? [] : treeValues(file, tree)), ...associated];
  const specs = named.length > 0 ? named : looseSpecs(file);
  const files = specs.slice(0, MAX_EMBEDDED_FILES).flatMap((spec) => fileOf(file, spec) ?? []);
  return ok(files.filter(({ name }, at) => files.findIndex((one) => one.name === name) === at));
}

/** The values of a name tree (7.9.6), in its order. */
function treeValues(file: PdfFile, tree: PdfDict): PdfValue[] {
  const values: PdfValue[] = [];
  const seen = new Set<PdfDict>();
  const visit = (node: PdfDict, depth: number) => {
    if (depth > MAX_PDF_DEPTH || seen.has(node) || values.length > MAX_EMBEDDED_FILES) return;
    seen.add(node);
    const names = asKind(file.get(node, 'Names'), 'array')?.items ?? [];
    values.push(...names.filter((_, index) => index % 2 === 1));
    for (const kid of asKind(file.get(node, 'Kids'), 'array')?.items ?? []) {
      const below = asKind(file.resolve(kid), 'dict');
      if (below !== null) visit(below, depth + 1);
    }
  };
  visit(tree, 0);
  return values;
}

/** File specifications that no tree names, such as those of attachments on a page. */
function looseSpecs(file: PdfFile): PdfValue[] {
  return [...file.places.keys()].flatMap((number) => {
    const dict = asKind(file.object(number)?.value, 'dict');
    return dict !== null && nameOf(dict.entries.get('Type')) === 'Filespec' ? [dict] : [];
  });
}

function fileOf(file: PdfFile, spec: PdfValue): EmbeddedFile | null {
  const dict = asKind(file.resolve(spec), 'dict');
  const streams = file.dictAt(dict, 'EF');
  const name = textAt(file, dict, 'UF') || textAt(file, dict, 'F');
  const reference = asKind(streams?.entries.get('F') ?? streams?.entries.get('UF'), 'ref');
  if (reference === null) return null;
  return {
    name,
    read: () => {
      const object = file.object(reference.number);
      return object === null ? err(refusal('einvoice.pdf-damaged')) : file.data(object);
    },
  };
}

function textAt(file: PdfFile, dict: PdfDict | null, key: string): string {
  return readableText(asKind(file.get(dict, key), 'text')?.text ?? '');
}
