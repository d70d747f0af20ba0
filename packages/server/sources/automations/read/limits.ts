/** A single file, unpacked, may have so many bytes … */
export const LONGEST_FILE = 5 * 1024 * 1024

/** … and all files of an archive together so many, in so many entries. */
export const LONGEST_ARCHIVE = 20 * 1024 * 1024
export const MOST_ENTRIES = 5_000

/** Elements within elements; metadata of a CRM has some ten. */
export const DEEPEST = 60

/** Brackets within brackets, in a formula or in JSON. */
export const DEEPEST_BRACKETS = 100

/** Of a list, so many lines are looked at. */
export const MOST_LINES = 5_000
