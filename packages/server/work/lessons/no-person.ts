import { noPersonAsCause, refuse } from '@closed-learned/deals'

/** Refuses texts for everybody in which a person, or the buyer, is the cause, and says what to write instead. */
export function requireNoPersonAsCause(texts: readonly string[]): void {
  for (const text of texts) {
    const instead = noPersonAsCause(text)
    if (instead) refuse('not-asked-well', instead.text, `Such as: ${instead.better}`)
  }
}
