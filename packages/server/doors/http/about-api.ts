/** What holds for every operation, as titles and paragraphs; code stands between backticks. */
export const ABOUT_API: readonly (readonly [title: string, text: string])[] = [
  [
    'Who asks',
    'A browser asks with the cookie of its session, a program with a key that somebody made for it: `Authorization: Bearer KEY`. A key sees what its owner may see, and writes only if it has the scope `write`.',
  ],
  [
    'Lists',
    'Lists give `nextCursor`. Send it as `cursor`, with the other parameters as they were, to go on; null is the end. When the ledger has moved on meanwhile this is declined as `list-moved`, and one begins again: no row is told twice or left out.',
  ],
  [
    'Writing once',
    'Requests that write take an `Idempotency-Key`, another one for each thing that is to be done. Sent again within a day, the first answer is given again, with `Idempotency-Replayed: true`, and nothing is done twice.',
  ],
  [
    'How often',
    '`RateLimit-Policy` and `RateLimit` say how much may be asked, and what is left. After that the answer is `429`, and `Retry-After` says in how many seconds to try again.',
  ],
  [
    'Declined',
    'What is declined is declined as `application/problem+json`: `title` says why, `mend` what to do about it, and `kind` is for programs. Parameters that an operation does not have are declined too, and so are fields of a body, for a filter that is misspelt would give an answer to another question.',
  ],
]
