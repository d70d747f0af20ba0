/** A cell longer than this (in characters) rejects its row. */
export const LONGEST_CELL = 1024 * 1024

/** A row or a physical line longer than this is skipped unread, so that it never has to fit into memory. */
export const LONGEST_ROW = 8 * 1024 * 1024

/** Of a rejected row over a megabyte only so many characters are quoted. */
export const LONGEST_QUOTATION = 10_000

/** Bytes asked of the disk and of the unpacker at a time. With more, memory grew and reading was no faster. */
export const CHUNK_BYTES = 64 * 1024

/** Beyond so many unpacked bytes … */
export const BOMB_FROM = 10 * 1024 * 1024

/** … a file may be so many times its packed size, and no more. */
export const BOMB_RATIO = 200
