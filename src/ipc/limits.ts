/** The largest file the import reads, in bytes. */
export { MAX_FILE_BYTES as MAX_IMPORT_BYTES } from '../domain/importing/limits';

/**
 * Free bytes below which nothing new is begun: a full disk can cost the working ledger
 * (Chromium resets a database it could not write).
 */
export const DISK_FLOOR_BYTES = 50 * 1024 * 1024;
