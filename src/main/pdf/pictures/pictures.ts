/** A logo or signature, ready to be painted. */
export type Picture =
  | { readonly kind: 'png'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'svg';
      /** Of the drawing's own axis, which points down. */
      readonly width: number;
      readonly height: number;
      /** PDF operators. */
      readonly content: string;
    };

/** By the SHA-256 (hex) of the kept file. */
export type Pictures = ReadonlyMap<string, Picture>;
