import { type Refusal, refusal } from '../../../refusal';
import { err, ok, type Result } from '../../../result';
import { MAX_STREAM_BYTES, MAX_UNPACKED_BYTES } from '../../limits';
import { latin1 } from './latin1';
import { PdfParser } from './parse';
import { unpredict } from './predictor';
import { inflateWithin, type UnpackProblem, un85, unhex } from './unpack';
import { asCount, asKind, nameOf, type PdfDict, type PdfObject, type PdfValue } from './value';

/** Where an object stands: at a byte of the file, or as the `index`th of a stream of objects. */
export type Place =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number }
  | { readonly kind: 'free' };

/** Objects of one stream of objects by number. */
type Pack = ReadonlyMap<number, PdfValue>;

/** Filters taken one after the other on one stream. */
const MAX_FILTERS = 4;

/** The objects of a PDF, read when they are asked for. Only data is read, nothing is ever run. */
export class PdfFile {
  readonly bytes: Uint8Array;
  /** The bytes as characters 0 to 255. */
  readonly text: string;
  readonly places = new Map<number, Place>();
  trailer: PdfDict | null = null;
  /** True once an object was not where the file said. */
  misplaced = false;
  private readonly objects = new Map<number, PdfObject | null>();
  private readonly packs = new Map<number, Pack>();
  private unpackedLeft = MAX_UNPACKED_BYTES;
  /** Where the last stream of the file ends. */
  private readonly lastEnd: number;

  /** `text`: the bytes as characters, where the caller has a faster way to them. */
  constructor(bytes: Uint8Array, text: string = latin1(bytes)) {
    this.bytes = bytes;
    this.text = text;
    this.lastEnd = this.text.lastIndexOf('endstream');
  }

  /** The object of that number, `null` when there is none that can be read. */
  object(number: number): PdfObject | null {
    const known = this.objects.get(number);
    if (known !== undefined) return known;
    // An object that is asked for while it is being read refers to itself: there is none then.
    this.objects.set(number, null);
    const read = this.read(number);
    this.objects.set(number, read);
    return read;
  }

  /** The value itself, a reference followed. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    const reference = asKind(value, 'ref');
    return reference === null ? value : this.object(reference.number)?.value;
  }

  /** The entry of a dictionary, a reference followed. */
  get(dict: PdfDict | null, key: string): PdfValue | undefined {
    return this.resolve(dict?.entries.get(key));
  }

  dictAt(dict: PdfDict | null, key: string): PdfDict | null {
    return asKind(this.get(dict, key), 'dict');
  }

  /** The unpacked bytes of an object's stream. */
  data({ value, streamAt }: PdfObject): Result<Uint8Array, Refusal> {
    const dict = asKind(value, 'dict');
    const packed = dict === null || streamAt === null ? null : this.packed(dict, streamAt);
    if (packed === null) return err(refusal('einvoice.pdf-damaged'));
    const filters = listOf(this.get(dict, 'Filter')).map((filter) => this.resolve(filter));
    const parameters = listOf(this.get(dict, 'DecodeParms')).map((one) => this.resolve(one));
    if (filters.length > MAX_FILTERS) return err(refusal('einvoice.pdf-damaged'));
    this.unpackedLeft -= packed.length;
    if (this.unpackedLeft < 0) return err(tooLarge());
    let bytes = packed;
    for (const [index, filter] of filters.entries()) {
      const step = this.unfilter(bytes, nameOf(filter), asKind(parameters[index], 'dict'));
      if (!step.ok) return step;
      bytes = step.value;
    }
    return ok(bytes);
  }

  /** The bytes of an object's stream as they stand in the file, still packed; `null` when it has none. */
  packedData({ value, streamAt }: PdfObject): Uint8Array | null {
    const dict = asKind(value, 'dict');
    return dict === null || streamAt === null ? null : this.packed(dict, streamAt);
  }

  private read(number: number): PdfObject | null {
    const place = this.places.get(number);
    if (place === undefined || place.kind === 'free') return null;
    if (place.kind === 'at') return this.readAt(number, place.offset);
    const value = this.packOf(place.stream).get(number);
    if (value === undefined) this.misplaced = true;
    return value === undefined ? null : { number, value, streamAt: null };
  }

  private readAt(number: number, offset: number): PdfObject | null {
    const found = new PdfParser(this.text, offset).object();
    if (found?.number === number) return found;
    this.misplaced = true;
    return null;
  }

  private packOf(number: number): Pack {
    const known = this.packs.get(number);
    if (known !== undefined) return known;
    const pack = this.places.get(number)?.kind === 'at' ? this.readPack(number) : new Map();
    this.packs.set(number, pack);
    return pack;
  }

  /** A stream of objects: pairs of number and place, then the objects (7.5.7). */
  private readPack(number: number): Pack {
    const pack = new Map<number, PdfValue>();
    const stream = this.object(number);
    const data = stream === null ? null : this.data(stream);
    if (stream === null || data === null || !data.ok) return pack;
    const dict = asKind(stream.value, 'dict');
    const [count, first] = [this.get(dict, 'N'), this.get(dict, 'First')].map(asCount);
    const text = latin1(data.value);
    const heads = new PdfParser(text);
    for (let index = 0; index < (count ?? 0); index += 1) {
      const [key, place] = [asCount(heads.value()), asCount(heads.value())];
      if (key === null || place === null) break;
      const value = new PdfParser(text, (first ?? 0) + place).value();
      if (value !== undefined) pack.set(key, value);
    }
    return pack;
  }

  /** The packed bytes; where the stated length is wrong, up to the word that ends a stream. */
  private packed(dict: PdfDict, start: number): Uint8Array | null {
    const length = asCount(this.get(dict, 'Length'));
    if (length !== null && /^\s{0,4}endstream/.test(this.text.substr(start + length, 16))) {
      return this.bytes.subarray(start, start + length);
    }
    // Looked for only where there is one: else every stream of a damaged file searches all of it.
    if (start > this.lastEnd) return null;
    return this.bytes.subarray(start, this.text.indexOf('endstream', start));
  }

  private unfilter(
    bytes: Uint8Array,
    filter: string,
    parameters: PdfDict | null,
  ): Result<Uint8Array, Refusal> {
    const unpacked = this.unpack(bytes, filter, parameters);
    if (unpacked === null) return err(refusal('einvoice.pdf-filter', { filter }));
    if (unpacked.ok) {
      this.unpackedLeft -= unpacked.value.length;
      return unpacked;
    }
    return err(unpacked.error === 'too-large' ? tooLarge() : refusal('einvoice.pdf-damaged'));
  }

  private unpack(
    bytes: Uint8Array,
    filter: string,
    parameters: PdfDict | null,
  ): Result<Uint8Array, UnpackProblem> | null {
    switch (filter) {
      case 'FlateDecode':
      case 'Fl': {
        const limit = Math.min(MAX_STREAM_BYTES, this.unpackedLeft);
        const plain = inflateWithin(bytes, limit);
        return plain.ok ? unpredict(plain.value, this, parameters) : plain;
      }
      case 'ASCIIHexDecode':
        return bytes.length > MAX_STREAM_BYTES ? err('too-large') : unhex(bytes);
      case 'ASCII85Decode':
        return bytes.length > MAX_STREAM_BYTES ? err('too-large') : un85(bytes);
      default:
        return null;
    }
  }
}

function tooLarge(): Refusal {
  return refusal('einvoice.pdf-too-large', { limit: MAX_STREAM_BYTES / 1024 / 1024 });
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return asKind(value, 'array')?.items ?? [value];
}
