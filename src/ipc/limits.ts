import { MAX_FILE_BYTES } from '../domain/importing/limits';

/** The largest file the import reads, in bytes. */
export const MAX_IMPORT_BYTES = MAX_FILE_BYTES;

/** Bytes of a chosen file handed to the window at a time: it takes a part of a frame to copy them. */
export const PIECE_BYTES = 1024 * 1024;

/** All files of one choice together, in bytes: they are in memory at the same time. */
export const MAX_TOGETHER_BYTES = 4 * MAX_IMPORT_BYTES;

/**
 * Free bytes below which nothing new is begun: a full disk can cost the working ledger
 * (Chromium resets a database it could not write).
 */
export const DISK_FLOOR_BYTES = 50 * 1024 * 1024;
