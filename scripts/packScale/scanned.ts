const WIDTH = 1500;

/** A PDF of one page with a picture of these bytes (a multiple of the width), as a scanner makes it. */
export function scanned(picture: Uint8Array): Uint8Array {
  const dict = `/Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${picture.length / WIDTH} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${picture.length}`;
  const draw = 'q 500 0 0 700 40 60 cm /I Do Q';
  const objects: (readonly [string, Uint8Array | null])[] = [
    ['<</Type /Catalog /Pages 2 0 R>>', null],
    ['<</Type /Pages /Count 1 /Kids [3 0 R]>>', null],
    [
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources <</XObject <</I 4 0 R>>>>>>',
      null,
    ],
    [`<<${dict}>>`, picture],
    [`<</Length ${draw.length}>>`, Buffer.from(draw)],
  ];
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = 9;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [i, [text, stream]] of objects.entries()) {
    offsets.push(at);
    put(Buffer.from(`${i + 1} 0 obj\n${text}\n`));
    if (stream !== null) {
      for (const part of [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]) put(part);
    }
    put(Buffer.from('endobj\n'));
  }
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  put(
    Buffer.from(
      `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<</Size 6 /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
