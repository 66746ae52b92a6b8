/** Encodings a file is read in: found by its bytes, or named by the user. */
export const ENCODINGS = [
  'utf-8',
  'utf-8-bom',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
  'iso-8859-2',
  'windows-1250',
  'cp850',
  'cp437',
  'macintosh',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

export type EightBit = Exclude<Encoding, `utf-${string}`>;

/** Whether a text names an encoding that can be read. */
export function isEncoding(text: string): text is Encoding {
  return ENCODINGS.some((encoding) => encoding === text);
}
