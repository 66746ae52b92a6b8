/** Most bytes one stream may have once unpacked (16 MB): an invoice as XML stays far below 1 MB. */
export const MAX_STREAM_BYTES = 16 * 1024 * 1024;

/** Most bytes unpacked from one PDF in all (64 MB), however many streams they come from. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Longest text in characters (the format allows 32,767); one that never closes is given up there. */
export const MAX_PDF_TEXT = 64 * 1024;

/** Most objects a PDF may list. */
export const MAX_OBJECTS = 200_000;

/** Most sections of the list of objects: one for every time the PDF was saved on top of itself. */
export const MAX_SECTIONS = 1_000;

/** Deepest nesting of arrays, dictionaries and name trees. */
export const MAX_PDF_DEPTH = 48;

/** Most files looked at inside one PDF. */
export const MAX_EMBEDDED_FILES = 200;
