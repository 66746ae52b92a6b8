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

/** Largest unpacked part of a workbook, in bytes (200 MB), and most parts it may have. */
export const MAX_PART_BYTES = 200 * 1024 * 1024;
export const MAX_PARTS = 10_000;

/** Most rows a sheet can have in Excel; a part that claims more is damaged or meant to harm. */
export const MAX_SHEET_ROWS = 1_048_576;

/** Most characters a cell can have in Excel. */
export const MAX_CELL_CHARS = 32_767;
