import { parentPort } from 'node:worker_threads'
import {
  type ColumnsOnly,
  type Day,
  learnForecast,
  learnOdds,
  type Period,
  withoutTexts,
} from '@closed-learned/deals'
import { letPeopleGoFirst } from './let-people-go-first.ts'

/** What is learned from the history up to a day. */
export type LearnAsked = { readonly columns: ColumnsOnly; readonly day: Day } & (
  | { readonly what: 'odds' }
  | { readonly what: 'forecast'; readonly period: Period }
)

const port = parentPort
letPeopleGoFirst()

/** The thread that learns what past deals tell of open ones. */
port?.on('message', (asked: LearnAsked) => {
  const history = withoutTexts(asked.columns)
  port.postMessage(
    asked.what === 'odds'
      ? learnOdds(history, asked.day)
      : learnForecast(history, { day: asked.day, period: asked.period }),
  )
})
