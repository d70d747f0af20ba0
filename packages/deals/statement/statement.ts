/**
 * What a source said, row by row: the one shape that every source translates into and that the
 * store takes in. A statement is a row of texts (null = the source says nothing) in the order of the
 * columns below; instants are ISO 8601 in UTC (`2025-05-03T10:00:00.000Z`), days `YYYY-MM-DD`.
 *
 * Common columns: `file` is the index of the file in the import, `line` the line on which the row
 * begins (first line = 1), `key` the identity of the record within the source: a Salesforce id cut
 * to its 15 characters, else the id as it stands; `id` is the id as the source wrote it.
 */
export const STATEMENT_COLUMNS = {
  /**
   * One opportunity as a whole. `at` is null for an export of current rows; in a history of states
   * it is the moment from which the state held. `deleted` is 't' where the source marks it so.
   * `values` is a JSON object field → text (absent or null = no value) with the fields of
   * STATED_FIELDS below; every further key is an attribute under the source's own column name.
   */
  opportunity: ['file', 'line', 'key', 'id', 'at', 'deleted', 'createdAt', 'modifiedAt', 'values'],
  /** One change of one field. `field` is one of STATED_FIELDS or the source's own column name. */
  change: ['file', 'line', 'key', 'at', 'field', 'old', 'new'],
  /** `values`: JSON object; `name` is the account's name, every other key an attribute. */
  account: ['file', 'line', 'key', 'id', 'mergedInto', 'deleted', 'modifiedAt', 'values'],
  /** `opportunity` is an opportunity's key; `direction` 'us', 'buyer' or null; `sourceKey` its own id. */
  activity: ['file', 'line', 'sourceKey', 'opportunity', 'at', 'type', 'direction', 'contact'],
  user: ['file', 'line', 'key', 'name', 'email', 'manager', 'team', 'activeFrom', 'activeTo'],
  /** A person on the buyer's side. */
  contact: ['file', 'line', 'key', 'name', 'email', 'title', 'account'],
  /** Which contact plays which part in which opportunity. */
  contactRole: ['file', 'line', 'opportunity', 'contact', 'role'],
  /** Before it is an opportunity; `opportunity` is the key of what it became. `values` as above. */
  lead: ['file', 'line', 'key', 'name', 'createdAt', 'convertedAt', 'opportunity', 'values'],
} as const

export type StatementKind = keyof typeof STATEMENT_COLUMNS
export const STATEMENT_KINDS = Object.keys(STATEMENT_COLUMNS) as StatementKind[]

/**
 * The fields with a meaning of their own, and the form of their text:
 * name; account, owner (keys); stage (the source's word); outcome (an OutcomeClass, only where the
 * source states one beside the stage); amount (whole minor units); currency (ISO code);
 * closeDate, closedAt, buyerDate (days); probability (0 … 1); forecastCategory, competitor,
 * lossReason (words).
 */
export const STATED_FIELDS = [
  'name',
  'account',
  'owner',
  'stage',
  'outcome',
  'amount',
  'currency',
  'closeDate',
  'closedAt',
  'buyerDate',
  'probability',
  'forecastCategory',
  'competitor',
  'lossReason',
] as const
export type StatedField = (typeof STATED_FIELDS)[number]

/** The pseudo-field of a history row that only tells that the opportunity came to be. */
export const CREATED_FIELD = 'created'
