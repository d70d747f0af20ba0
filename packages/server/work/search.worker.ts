import { parentPort } from 'node:worker_threads'
import {
  planSegmentSearch,
  type ScanPart,
  type ScanRound,
  type SegmentData,
  type SegmentOptions,
  type SegmentSearch,
} from '@closed-learned/analysis'
import { letPeopleGoFirst } from './let-people-go-first.ts'

/** A search is begun, then given the parts of each round that it asks for. */
export type SearchAsked =
  | { readonly data: SegmentData; readonly options: SegmentOptions }
  | { readonly parts: readonly ScanPart[] }
export type SearchTold = IteratorResult<ScanRound, SegmentSearch>

const port = parentPort
letPeopleGoFirst()
let plan: ReturnType<typeof planSegmentSearch> | undefined

/** The thread that leads one search: what it does between the rounds would hold up every page. */
port?.on('message', (asked: SearchAsked) => {
  port.postMessage(stepOf(asked))
})

function stepOf(asked: SearchAsked): SearchTold {
  if ('data' in asked) {
    plan = planSegmentSearch(asked.data, asked.options, (bytes) => new SharedArrayBuffer(bytes))
    return plan.next()
  }
  if (plan === undefined) throw new Error('parts came before a search was begun')
  return plan.next(asked.parts)
}
