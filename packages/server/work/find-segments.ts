import type { ScanPart, ScanRound, SegmentSearch } from '@closed-learned/analysis'
import {
  borneOut,
  oncePer,
  type SegmentQuestion,
  segmentQuestion,
  type TrendOutcome,
  type Truth,
} from '@closed-learned/deals'
import type { House } from './house.ts'

/** What is searched for: one outcome, in segments of up to `depth` conditions. */
export interface SegmentsAsked {
  readonly outcome: TrendOutcome
  readonly depth?: 1 | 2 | 3 | undefined
}

/** A search and the question that it answers. */
export interface Searched {
  readonly question: SegmentQuestion
  readonly search: SegmentSearch
}

/** How far a search is: it passes over the deals several times. */
export interface SearchProgress {
  readonly pass: number
  /** Share of this pass that is done. */
  readonly share: number
}

export interface SearchManner {
  readonly onProgress?: ((progress: SearchProgress) => void) | undefined
  /** Ends this asking, and the search itself once nobody asks for it any more. */
  readonly signal?: AbortSignal | undefined
  /** Nobody waits: one thread is enough until somebody does. */
  readonly patient?: boolean
}

interface Searching {
  readonly done: Promise<Searched>
  readonly ending: AbortController
  readonly listeners: Set<(progress: SearchProgress) => void>
  /** How many ask for it, and how many of them wait. */
  asking: number
  waiting: number
  found: Searched | undefined
}

/** The searches of a truth: they are kept as long as it is. */
const searchesOf = oncePer((_truth: Truth) => new Map<string, Searching>())

const keyOf = ({ outcome, depth = 3 }: SegmentsAsked) => `${outcome} ${depth}`

/**
 * The segments where an outcome is more or less frequent than elsewhere. A truth is searched once for
 * each question; who asks while it is searched waits for the same. Throws a refusal where a thread
 * ended, and the signal's reason where it was ended.
 */
export async function findSegments(
  house: House,
  truth: Truth,
  asked: SegmentsAsked,
  manner: SearchManner = {},
): Promise<Searched> {
  const known = searchesOf(truth).get(keyOf(asked)) ?? begin(house, truth, asked)
  if (known.found) return known.found
  return await join(known, manner)
}

/** The search if it is at hand already. */
export function segmentsAtHand(truth: Truth, asked: SegmentsAsked): Searched | undefined {
  return searchesOf(truth).get(keyOf(asked))?.found
}

function begin(house: House, truth: Truth, asked: SegmentsAsked): Searching {
  const searches = searchesOf(truth)
  const key = keyOf(asked)
  const ending = new AbortController()
  const done: Promise<Searched> = Promise.resolve().then(() =>
    search(house, truth, asked, searching),
  )
  const searching: Searching = {
    done,
    ending,
    listeners: new Set(),
    asking: 0,
    waiting: 0,
    found: undefined,
  }
  searches.set(key, searching)
  ending.signal.addEventListener('abort', () => forget(searches, key, searching), { once: true })
  done.then(
    (found) => {
      searching.found = found
    },
    () => forget(searches, key, searching),
  )
  return searching
}

/** What came to nothing is searched again by who asks next. */
function forget(searches: Map<string, Searching>, key: string, searching: Searching): void {
  if (searches.get(key) === searching) searches.delete(key)
}

async function join(
  searching: Searching,
  { onProgress, signal, patient = false }: SearchManner,
): Promise<Searched> {
  signal?.throwIfAborted()
  const waits = patient ? 0 : 1
  searching.asking++
  searching.waiting += waits
  if (onProgress) searching.listeners.add(onProgress)
  let onAbort = (): void => undefined
  const ended = new Promise<never>((_, fail) => {
    onAbort = () => fail(signal?.reason)
  })
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([searching.done, ended])
  } finally {
    signal?.removeEventListener('abort', onAbort)
    if (onProgress) searching.listeners.delete(onProgress)
    searching.waiting -= waits
    searching.asking--
    if (searching.asking === 0 && !searching.found) searching.ending.abort(signal?.reason)
  }
}

async function search(
  house: House,
  truth: Truth,
  { outcome, depth = 3 }: SegmentsAsked,
  searching: Searching,
): Promise<Searched> {
  const { signal } = searching.ending
  const question = segmentQuestion(truth, outcome)
  const leader = await house.searching.lead()
  const onAbort = () => void leader.end()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    signal.throwIfAborted()
    let step = await leader.ask({ data: question.data, options: { depth } })
    for (let pass = 1; !step.done; pass++)
      step = await leader.ask({ parts: await scan(house, step.value, pass, searching) })
    return { question, search: borneOut(question, step.value) }
  } catch (trouble) {
    signal.throwIfAborted()
    throw trouble
  } finally {
    signal.removeEventListener('abort', onAbort)
    await leader.end()
  }
}

function scan(
  { searching: { pool } }: House,
  round: ScanRound,
  pass: number,
  searching: Searching,
): Promise<readonly ScanPart[]> {
  return pool.run(round, {
    signal: searching.ending.signal,
    most: () => (searching.waiting > 0 ? pool.size : 1),
    onPiece: (done) => {
      for (const tell of searching.listeners) tell({ pass, share: done / round.pieces.length })
    },
  })
}
