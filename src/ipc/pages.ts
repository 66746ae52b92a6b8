export interface LineMark {
  readonly kind: 'line';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly colour: string;
  /** Lengths of dash and gap; absent: a whole line. */
  readonly dash?: readonly [number, number];
}

/** A filled rectangle. */
export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** A square code: one text per row, `1` for a dark module. Points from the top left. */
export interface CodeMark {
  readonly kind: 'code';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly rows: readonly string[];
}

/** What stands on a page, in points from its top left corner: what a PDF file is painted from. */
export type PageMark =
  | {
      readonly kind: 'text';
      /** Of the baseline's left end. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** How wide the PDF sets it. */
      readonly width: number;
      readonly size: number;
      readonly face: 'regular' | 'bold' | 'italic';
      readonly colour: string;
    }
  | LineMark
  | RectMark
  | CodeMark
  | {
      readonly kind: 'image';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly sha256: string;
    };

/** A document as it would be drawn. */
export interface DocumentPages {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly pages: readonly (readonly PageMark[])[];
}

/** A logo or signature main keeps. */
export interface ChosenPictureFile {
  readonly sha256: string;
  readonly name: string;
  /** In units of its own, for its proportions. */
  readonly width: number;
  readonly height: number;
}
