import { createHash } from 'node:crypto'
import type { Refusal } from '@closed-learned/deals'
import { isRefusal } from '../../../work/refusals.ts'
import type { Who } from './asking.ts'

/** The code that was printed with the advice, where it was given back. */
export type AdviceRead = string | undefined

/**
 * Sends what is held until the advice about its words was read. The advice is printed with a code of exactly
 * these words; whoever gives it back has been shown it, and the words go on as they are. `about`: who is
 * written to, and what.
 */
export async function afterAdvice<T extends object>(
  [, viewer]: Who,
  about: string,
  given: AdviceRead,
  send: (adviceRead: boolean) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const first = await send(false)
  if (!isRefusal(first) || first.kind !== 'held') return first
  const author = viewer.kind === 'person' ? viewer.member : ''
  const code = codeOf(`${author} ${about}`)
  if (given === code) return send(true)
  const better = (first.advice ?? []).map((one) => one.better)
  const mend = `Calmer would be: ${better.join(' ')} Change what you like; the same words go as they are with --advice-read ${code}.`
  return { ...first, mend }
}

const codeOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, SIGNS)

const SIGNS = 8
