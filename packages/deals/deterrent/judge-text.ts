import type { Automation } from './automation.ts'
import type { DeterrentJudgement } from './judgement.ts'
import { namesLeaders, namesLoss, namesMany, wordsOfName } from './names.ts'

const COVERAGE =
  /\b\d+(?:[.,]\d+)?\s?[x×]\s?(?:pipeline|coverage|quota)|coverage\b.{0,24}?(?:\b\d+(?:[.,]\d+)?\s?[x×]|[x×]\s?\d)|\bpipeline\b.{0,16}?\b\d+(?:[.,]\d+)?\s?[x×]\s?(?:of )?(?:quota|target)/i
const COUNT =
  /\b(?:at least|minimum(?: of)?|min\.?|no fewer than|target(?: of)?)\s+\d+\s+(?:new |open |active )(?:opportunit\w+|deals)\b/i

/** A target for an amount of pipeline, wherever it is written; null where none is. */
export function judgeVolume({ name, text }: Automation): DeterrentJudgement | null {
  for (const words of [name, text.slice(0, LONGEST_TEXT)]) {
    const found = COVERAGE.exec(words) ?? COUNT.exec(words)
    if (found) return { kind: 'volumeTarget', evidence: around(words, found.index) }
  }
  return null
}

const LONGEST_TEXT = 100_000
const BEFORE = 40
const LONGEST = 160

function around(words: string, at: number): string {
  const from = Math.max(0, at - BEFORE)
  return words
    .slice(from, from + LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
}

const TELLS =
  /\b(alert|notif\w*|e ?mail|mail|inform|tell|announce\w*|post|ping|escalat\w*|send|cc|report(ed)? to|to)\b/
const RANKS =
  /\b(leader ?board|rank\w*|score ?card|top \d+|worst|shame)\b|\b(by|per) (sales )?(rep|reps|owner|ae|person|seller|salesperson)\b/
const NEEDS = /\b(requires?|required|mandatory|must|enforce\w*|validat\w*)\b/
const DATES = /\b(hygiene|overdue|past due|stale|push(ed|es)?|close dates?)\b/

/** What is known by its name only; the name itself is the evidence. */
export function judgeName({ name }: Automation): DeterrentJudgement {
  const words = wordsOfName(name)
  const evidence = `its name: “${name}”`
  const isLoss = namesLoss(name) || /\bwin (loss|rates?)\b/.test(words)
  if (RANKS.test(words)) {
    if (isLoss) return { kind: 'rankingReport', evidence }
    return DATES.test(words) ? { kind: 'hygieneRanking', evidence } : 'fine'
  }
  if (!isLoss) return 'fine'
  if (namesLeaders(name)) return { kind: 'executiveAlert', evidence }
  if (NEEDS.test(words)) return { kind: 'requiredField', evidence }
  if (
    TELLS.test(words) &&
    /#|\b(all|everyone|team|channel|slack|company)\b/.test(words) &&
    namesMany(name)
  )
    return { kind: 'publicAlarm', evidence }
  return { unclear: ONLY_NAME }
}

const ONLY_NAME =
  'Its name speaks of lost deals. What it does, and who hears of it, a list of names does not tell; bring in its definition, or open it and look.'
