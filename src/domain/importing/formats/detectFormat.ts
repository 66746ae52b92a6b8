/**
 * What a decoded text is. Only tables are read so far; the others are told apart so that they are
 * refused by their name. A new format gets its reader beside `table/` and leaves the refusal here.
 */
export type TextFormat =
  | 'table'
  | 'camt'
  | 'xml'
  | 'json'
  | 'mt940'
  | 'ofx'
  | 'sie'
  | 'datev'
  | 'qif'
  | 'bai2'
  | 'coda';

/** The name a user knows each format by; `null` for the one that is read. */
const NAMES: Readonly<Record<TextFormat, string | null>> = {
  table: null,
  camt: 'a CAMT bank statement',
  xml: 'XML or HTML',
  json: 'JSON',
  mt940: 'an MT940 bank statement',
  ofx: 'an OFX bank statement',
  sie: 'a SIE accounting file',
  datev: 'a DATEV EXTF file',
  qif: 'a QIF file',
  bai2: 'a BAI2 bank statement',
  coda: 'a CODA bank statement',
};

const SIGNS: readonly (readonly [format: TextFormat, sign: RegExp])[] = [
  ['ofx', /^\s*(?:<[?!][^>]*>\s*)*(?:OFXHEADER\s*:|<OFX>)|^\s*(?:<\?xml[^>]*>\s*)?<\?OFX/i],
  ['camt', /^\s*<[\s\S]*?(?:xsd:camt\.05[234]\.|<(?:\w+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn))/],
  ['xml', /^\s*<[?!A-Za-z]/],
  ['json', /^\s*(?:\{\s*["}]|\[\s*[[{"\]\d])/],
  [
    'mt940',
    /^\s*(?:\{1:F01[^\n]*|:?940:?\s)?[^,;\t]{0,400}?(?:^|[\r\n]):(?:20|25|60F|61):[^\r\n]*[\r\n]/,
  ],
  ['sie', /^\s*#FLAGGA\s/],
  ['datev', /^"?(?:EXTF|DTVF)"?;/],
  ['qif', /^\s*!(?:Type|Account|Option):/i],
  ['bai2', /^01,[^\r\n]*\/\s*02,/],
  ['coda', /^0000[0\d]\d{5}[^,;\t\r\n]{100,120}[\r\n]+1/],
];

/** The format of a text by its first characters. */
export function detectFormat(text: string): TextFormat {
  const head = text.slice(0, 8_000);
  return SIGNS.find(([, sign]) => sign.test(head))?.[0] ?? 'table';
}

/** How a format is called in a sentence, or `null` when it is read here. */
export function unreadFormat(format: TextFormat): string | null {
  return NAMES[format];
}
