import { zlibSync } from 'fflate';
import { bytesOf } from '../support';

/** A file to embed. */
export interface Embedded {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Dictionary entries and bytes of the stream, when it is not simply packed. */
  readonly stream?: { readonly entries: string; readonly data: Uint8Array };
}

/** Bytes and places of a PDF as it grows. */
class Writer {
  readonly offsets = new Map<number, number>();
  private readonly parts: Uint8Array[] = [];
  length = 0;

  add(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? bytesOf(part) : part;
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  object(number: number, body: string, data?: Uint8Array): void {
    this.offsets.set(number, this.length);
    this.add(`${number} 0 obj\n${body}\n`);
    if (data !== undefined) {
      this.add('stream\r\n');
      this.add(data);
      this.add('\nendstream\n');
    }
    this.add('endobj\n');
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.parts.flatMap((part) => [...part]));
  }
}

const first = 10;

function specs(files: readonly Embedded[]): [number, string][] {
  return files.map(({ name }, index) => [
    first + index * 2 + 1,
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${first + index * 2} 0 R >> >>`,
  ]);
}

function names(files: readonly Embedded[]): string {
  return files.map(({ name }, index) => `(${name}) ${first + index * 2 + 1} 0 R`).join(' ');
}

function addFiles(writer: Writer, files: readonly Embedded[]): void {
  for (const [index, { bytes, stream }] of files.entries()) {
    const data = stream?.data ?? zlibSync(bytes);
    const entries = stream?.entries ?? '/Filter /FlateDecode';
    const body = `<< /Type /EmbeddedFile /Length ${data.length} ${entries} >>`;
    writer.object(first + index * 2, body, data);
  }
}

/** A PDF with a table of objects (1.4), its name tree two levels deep. */
export function classicPdf(files: readonly Embedded[], trailer = ''): Uint8Array {
  const writer = new Writer();
  writer.add('%PDF-1.4\n%\xe2\xe3\n');
  writer.object(1, '<< /Type /Catalog /Names << /EmbeddedFiles 3 0 R >> >>');
  writer.object(3, '<< /Kids [ 4 0 R ] >>');
  writer.object(4, `<< /Names [ ${names(files)} ] % the files\n >>`);
  addFiles(writer, files);
  for (const [number, body] of specs(files)) writer.object(number, body);
  const start = writer.length;
  writer.add('xref\n0 1\n0000000000 65535 f \n');
  for (const [number, offset] of writer.offsets) {
    writer.add(`${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  }
  writer.add(`trailer\n<< /Size 99 /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return writer.bytes();
}

/** Rows of the list of objects, packed with PNG's "up" filter as most programs do. */
function filteredUp(rows: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    rows.flatMap((row, index) => [
      2,
      ...row.map((byte, at) => (byte - (rows[index - 1]?.[at] ?? 0)) & 0xff),
    ]),
  );
}

/** A PDF with its objects in a stream and a stream as the list of them (1.5). */
export function packedPdf(files: readonly Embedded[]): Uint8Array {
  const writer = new Writer();
  writer.add('%PDF-1.7\n');
  addFiles(writer, files);
  const inside: [number, string][] = [
    [1, '<< /Type /Catalog /AF [ 3 0 R ] /Names << /EmbeddedFiles 2 0 R >> >>'],
    [2, `<< /Names [ ${names(files)} ] >>`],
    ...specs(files),
  ];
  let at = 0;
  const heads = inside.map(([number, body]) => {
    const head = `${number} ${at}`;
    at += body.length + 1;
    return head;
  });
  const head = `${heads.join(' ')} `;
  const pack = zlibSync(bytesOf(head + inside.map(([, body]) => body).join(' ')));
  const entries = `/Type /ObjStm /N ${inside.length} /First ${head.length} /Length 6 0 R`;
  writer.object(5, `<< ${entries} /Filter [ /FlateDecode ] >>`, pack);
  writer.object(6, String(pack.length));
  const start = writer.length;
  const index = inside.map(([number], place): [number, number[]] => [number, [2, 0, 5, place]]);
  const placed = [...writer.offsets, [7, start] as const].map(
    ([number, offset]): [number, number[]] => [number, [1, offset >> 8, offset & 0xff, 0]],
  );
  const rows = [...index, ...placed];
  const list = zlibSync(filteredUp(rows.map(([, row]) => row)));
  const ranges = rows.map(([number]) => `${number} 1`).join(' ');
  writer.object(
    7,
    `<< /Type /XRef /Size 99 /Root 1 0 R /W [ 1 2 1 ] /Index [ ${ranges} ] /Length ${list.length}
 /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >> >>`,
    list,
  );
  writer.add(`startxref\n${start}\n%%EOF\n`);
  return writer.bytes();
}
