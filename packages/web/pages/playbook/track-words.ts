import type { TalkTracks, TalkTrackTold } from '@closed-learned/deals'
import { posted, put } from '../../frame/kept-request.ts'
import type { Begun } from './begun.ts'
import { inAYear } from './in-a-year.ts'

/** What stands in the form of a track. */
export interface TrackWritten {
  readonly content: TalkTrackTold['content']
  readonly expiresOn: string
  readonly lesson: string | null
  /** Of the version that it was made from; null: there is none yet. */
  readonly version: number | null
}

const EMPTY = { why: '', next: '', missing: null, priceRange: false, opening: false } as const

/** A track to begin with: as it stands, from a lesson, or of nothing. */
export function trackBegun(track: TalkTrackTold | null, begun: Begun | null): TrackWritten {
  if (track !== null) {
    const { content, expiresOn, lesson, version } = track
    return { content, expiresOn, lesson, version }
  }
  const { because = '', nextTime = '', where = [], lesson = null } = begun ?? {}
  const content = { ...EMPTY, doubt: because, ask: nextTime, where }
  return { content, expiresOn: inAYear(), lesson, version: null }
}

/** What is asked of the server, or in words what is still missing. */
export function trackRequest(
  id: string | null,
  { content, expiresOn, lesson, version }: TrackWritten,
) {
  const { where, missing, ...said } = content
  if (said.doubt.trim() === '' || said.ask.trim() === '')
    return 'Write the doubt, and what you ask, first.'
  if (expiresOn === '') return 'Say until which day it is said.'
  const isCounted = [said.doubt, said.ask, said.why, said.next].some((text) => COUNTED.test(text))
  if (isCounted && missing === null) return 'Choose what was missing: {neededCompanies} counts it.'
  const body = {
    ...said,
    where: [...where],
    missing: isCounted ? missing : null,
    expiresOn,
    lesson,
  }
  if (id === null || version === null) return posted('/talk-tracks', { body })
  return put('/talk-tracks/{id}', { params: { path: { id } }, body: { ...body, version } })
}

const COUNTED = /\{\s*neededCompanies\s*\}/

/** A track to adopt, for the deals of a lesson where it is taken from there. */
export function adopted(one: TalkTracks['defaults'][number], begun: Begun | null) {
  return {
    ...one.content,
    where: [...(begun?.where ?? [])],
    lesson: begun?.lesson ?? null,
    expiresOn: inAYear(),
  }
}
