import { MAX_OBJECTS, MAX_SECTIONS } from '../../limits';
import { latin1 } from './latin1';
import { PdfParser } from './parse';
import { PdfFile } from './pdfFile';
import { asCount, asKind, nameOf, type PdfDict, type PdfObject } from './value';

const OBJECT = /(?<![\d.])(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj(?![A-Za-z])/g;
const TRAILER = /trailer(?=[\0\t\n\f\r <])/g;

/**
 * The file with its objects looked up one by one, for a PDF whose own list of objects is wrong (an
 * editor or a mail gateway has shifted its bytes). The last object of a number counts. `text` as in
 * `PdfFile`.
 */
export function rebuild(bytes: Uint8Array, text?: string): PdfFile {
  const file = new PdfFile(bytes, text);
  const packs: number[] = [];
  for (const match of file.text.matchAll(OBJECT)) {
    if (file.places.size >= MAX_OBJECTS) break;
    const number = Number(match[1]);
    file.places.set(number, { kind: 'at', offset: match.index });
    if (/^[^>]{0,200}\/(?:ObjStm|XRef)/.test(file.text.substr(match.index, 260))) {
      packs.push(match.index);
    }
  }
  for (const offset of packs.slice(-MAX_OBJECTS / 100)) addPacked(file, offset);
  for (const match of [...file.text.matchAll(TRAILER)].slice(-MAX_SECTIONS)) {
    const value = new PdfParser(file.text, match.index + 'trailer'.length).value();
    addTrailer(file, asKind(value, 'dict'));
  }
  return file;
}

/** A stream of objects brings its objects, a stream of references stands for the trailer. */
function addPacked(file: PdfFile, offset: number): void {
  const object = new PdfParser(file.text, offset).object();
  const dict = asKind(object?.value, 'dict');
  if (object === undefined || dict === null) return;
  if (nameOf(dict.entries.get('Type')) === 'XRef') addTrailer(file, dict);
  else addObjects(file, object, dict);
}

function addObjects(file: PdfFile, object: PdfObject, dict: PdfDict): void {
  const data = file.data(object);
  if (!data.ok) return;
  const heads = new PdfParser(latin1(data.value));
  const count = asCount(file.get(dict, 'N')) ?? 0;
  for (let index = 0; index < count; index += 1) {
    const [number, place] = [asCount(heads.value()), asCount(heads.value())];
    if (number === null || place === null) return;
    if (!file.places.has(number)) file.places.set(number, { kind: 'in', stream: object.number });
  }
}

function addTrailer(file: PdfFile, trailer: PdfDict | null): void {
  if (trailer?.entries.has('Root')) file.trailer = trailer;
}
