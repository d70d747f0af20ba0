import { oncePer } from '../shared/once-per.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { COUNTED } from './sight.ts'
import { seenWith } from './truth-seen-by.ts'
import type { Viewer } from './viewer.ts'

/**
 * What the CRM shows to everybody, and nothing that rests on a flag: every deal counts, none may be
 * opened. It is the same for all people, so what is searched in it is searched once.
 */
export const factsOf = oncePer((whole: Truth): Truth => {
  const sight = new Uint8Array(whole.cohort.size).fill(COUNTED)
  return seenWith(whole, sight, () => [], { of: 'published', owns: () => false })
})

/** What times, reasons and segments are told from: the facts; for the operator the whole truth. */
export function factsFor(viewer: Viewer, whole: Truth): Truth {
  return viewer.kind === 'operator' ? whole : factsOf(whole)
}
