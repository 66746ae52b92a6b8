/** A logo or signature, ready to be painted. */
export type Picture =
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      /** Three bytes a pixel, deflated. */
      readonly rgb: Uint8Array;
      /** A byte a pixel, deflated; null when nothing shows through. */
      readonly alpha: Uint8Array | null;
    }
  | {
      readonly kind: 'drawing';
      /** Of the drawing's own axis, which points down. */
      readonly width: number;
      readonly height: number;
      /** PDF operators. */
      readonly content: string;
    };

/** By the SHA-256 (hex) of the kept file. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Why a picture cannot be used: what was found, as it stands in the file. */
export interface PictureProblem {
  readonly code: 'not-a-picture' | 'not-supported' | 'too-large';
  readonly detail: string;
}
