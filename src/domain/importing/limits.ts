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
