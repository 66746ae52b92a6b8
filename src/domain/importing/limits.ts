/**
 * Every bound of what an import takes, in one place. A file beyond one is refused with a sentence that
 * names the bound; a row beyond one is refused alone.
 */

/** Largest file taken, in bytes (50 MB). A larger one is refused before anything is parsed. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Longest record in characters. An opened quote that never closes would else swallow the file. */
export const MAX_RECORD_CHARS = 64 * 1024;

/** Most columns a record may have; wider ones are refused as damaged. */
export const MAX_COLUMNS = 2_000;

/** Characters parsed between two looks at `shouldStop`. */
export const BLOCK_CHARS = 1024 * 1024;

/** Rows read between two looks at `shouldStop`. */
export const BLOCK_ROWS = 2_000;

/** Largest unpacked part of a workbook and all of them together, in bytes; and most parts it may have. */
export const MAX_PART_BYTES = 200 * 1024 * 1024;
export const MAX_WORKBOOK_BYTES = 400 * 1024 * 1024;
export const MAX_PARTS = 10_000;

/** Most rows a sheet can have in Excel; a part that claims more is damaged or meant to harm. */
export const MAX_SHEET_ROWS = 1_048_576;

/** Most characters a cell can have in Excel. */
export const MAX_CELL_CHARS = 32_767;

/** Deepest nesting taken; statements and invoices stay below 20. */
export const MAX_XML_DEPTH = 64;

/** Most tags, comments and sections taken: a statement of 50 MB has fewer, `<a/>` repeated has more. */
export const MAX_XML_ELEMENTS = 2_000_000;

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
