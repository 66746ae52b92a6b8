/** The little of fontkit that is used here; it ships no types of its own. */
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly postscriptName: string;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { readonly advanceWidth: number };
  }
  /** Parses a TrueType or OpenType font. Throws on anything else. */
  export function create(bytes: Uint8Array): Font;
}
