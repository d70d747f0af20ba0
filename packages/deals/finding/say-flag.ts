import { readFlag } from '../reading/read-flag.ts'
import type { Phrase } from './phrase.ts'

/** A yes or no in words: `Uses SAP` → `that use SAP`, `RFP` → `with RFP`; null where it is neither. */
export function sayFlag(name: string, value: string): Phrase | null {
  const yes = /^[01]$/.test(value.trim()) ? null : readFlag(value)
  if (yes === null) return null
  const [first = '', ...rest] = name.split(' ')
  const what = rest.join(' ')
  if (what !== '' && /^(uses|using)$/i.test(first))
    return { place: 'clause', said: `that ${yes ? 'use' : 'do not use'} ${what}` }
  if (what !== '' && /^is$/i.test(first))
    return { place: 'clause', said: `that ${yes ? 'are' : 'are not'} ${what}` }
  const had = what !== '' && /^(has|have|with)$/i.test(first) ? what : name
  return { place: 'with', said: `${yes ? 'with' : 'without'} ${had}` }
}
