import { seededRandom } from '@closed-learned/analysis'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Signal } from '../truth/judge.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { factsOf } from './facts-of.ts'
import { MANAGED, OWN, sightOf } from './sight.ts'
import { anyBook, idOf, nameOf } from './testing/any-book.ts'
import { anyViewer } from './testing/any-organisation.ts'
import { documentsOf } from './testing/documents-of.ts'
import { type Draw, isDrawn, withOtherFlags } from './testing/with-other-flags.ts'
import { type GraceIsOver, truthSeenBy } from './truth-seen-by.ts'
import type { Viewer } from './viewer.ts'

const RUNS = { numRuns: 60 }

function sightIn({ cohort }: Truth, viewer: Viewer, row: number): number {
  return sightOf(viewer, cohort.history.owner.values[cohort.owner[row] ?? -1] ?? null).sight
}

const drawOf =
  (seed: number): Draw =>
  (row, what) =>
    seededRandom(`${seed} ${row} ${what}`).uniform()

/** Half of the flags that were raised are over; drawn ones never. */
const graceOf =
  (seed: number): GraceIsOver =>
  (deal, kind, on) =>
    !isDrawn(on) && seededRandom(`${seed} ${deal} ${kind} ${on}`).uniform() < 0.5

const told = (truth: Truth, viewer: Viewer, isOver: GraceIsOver) =>
  JSON.stringify(documentsOf(truthSeenBy(truth, viewer, isOver), factsOf(truth)))

test('no document holds the id or the name of a deal that is hidden, or only counted', () => {
  fc.assert(
    fc.property(anyBook, anyViewer, fc.nat(), (truth, viewer, seed) => {
      const text = told(truth, viewer, graceOf(seed))
      for (let row = 0; row < truth.cohort.size; row++) {
        const sight = sightIn(truth, viewer, row)
        const n = truth.cohort.index[row] ?? 0
        if (sight >= MANAGED) expect(text).toContain(`"${idOf(n)}"`)
        else expect(text.includes(idOf(n)) || text.includes(nameOf(n))).toBe(false)
      }
    }),
    RUNS,
  )
})

describe('flags that somebody may not know change no byte of what they are told', () => {
  test('whoever it is', () => {
    fc.assert(
      fc.property(anyBook, anyViewer, fc.nat(), fc.nat(), (truth, viewer, one, other) => {
        const isOver = graceOf(one)
        const keep = keptFor(truth, viewer, isOver)
        const isFree = (row: number) => sightIn(truth, viewer, row) !== OWN
        const some = [one, other].map((seed) =>
          told(withOtherFlags(truth, isFree, keep, drawOf(seed)), viewer, isOver),
        )
        expect(some[0]).toBe(some[1])
      }),
      RUNS,
    )
  })

  test('nor do they where nothing was raised at all', () => {
    fc.assert(
      fc.property(anyBook, anyViewer, fc.nat(), (truth, viewer, seed) => {
        const isOver = graceOf(seed)
        const keep = keptFor(truth, viewer, isOver)
        const isFree = (row: number) => sightIn(truth, viewer, row) !== OWN
        const none = withOtherFlags(truth, isFree, keep, () => 0)
        expect(told(none, viewer, isOver)).toBe(told(truth, viewer, isOver))
      }),
      RUNS,
    )
  })
})

/** The flags of a row that its owner's manager may know of; of the deals of others none. */
function keptFor(truth: Truth, viewer: Viewer, isOver: GraceIsOver): (row: number) => Signal[] {
  const { history, index } = truth.cohort
  return (row) => {
    if (sightIn(truth, viewer, row) !== MANAGED) return []
    const key = history.key[index[row] ?? 0] ?? -1
    return truth
      .signalsOf(row)
      .filter((s) => s.tier !== 'told' && !s.contradicted && isOver(key, s.kind, s.on))
  }
}
