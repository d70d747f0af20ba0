import { betterWords } from './better-words.ts'
import { findBlame } from './find-blame.ts'
import { findCauses } from './find-causes.ts'
import { findFaults } from './find-faults.ts'
import { findInsults } from './find-insults.ts'
import { findLeftUndone } from './find-left-undone.ts'
import { findShouldHave } from './find-should-have.ts'
import { findWordings } from './find-wordings.ts'
import type { WordFinding } from './finding.ts'
import { quotedIn } from './quoted.ts'
import { type Sentence, sentencesIn } from './sentences.ts'
import { weighCues } from './weigh-cues.ts'
import type { WordAdvice } from './word-advice.ts'

/**
 * Calmer wordings for a text about a deal: where it lays the loss on a person or the buyer, shames,
 * pities or makes it a contest of sellers. Empty where the text is fine; it hinders nothing. In the
 * order of the text, spans in UTF-16 offsets. Never throws; linear in the length of the text.
 */
export function adviseWords(text: string): readonly WordAdvice[] {
  return advised(text, (tokens) => {
    const found = ruled(tokens)
    return found.length > 0 ? found : weighCues(tokens)
  })
}

/** The same by rules alone, for where a text is declined for it: what is only weighed may err. */
export function adviseByRules(text: string): readonly WordAdvice[] {
  return advised(text, ruled)
}

type Find = (tokens: Sentence['tokens']) => readonly WordFinding[]

function advised(text: string, find: Find): readonly WordAdvice[] {
  const quoted = quotedIn(text)
  let at = 0
  return sentencesIn(text)
    .flatMap((sentence) => inSentence(sentence, find))
    .filter(({ span: [from] }) => {
      while (at < quoted.length && (quoted[at]?.[1] ?? 0) < from) at++
      return from < (quoted[at]?.[0] ?? Infinity)
    })
}

const ruled: Find = (tokens) =>
  [
    findFaults,
    findLeftUndone,
    findShouldHave,
    findInsults,
    findBlame,
    findCauses,
    findWordings,
  ].flatMap((find) => find(tokens))

function inSentence({ tokens }: Sentence, find: Find): WordAdvice[] {
  return apart(find(tokens)).map(({ kind, from, end }) => {
    const span = [tokens[from]?.from ?? 0, tokens[end - 1]?.to ?? 0] as const
    return { kind, span, ...betterWords(kind, tokens) }
  })
}

/** One advice for one place: of those of a kind that overlap, the first, and of these the longest. */
function apart(findings: readonly WordFinding[]): WordFinding[] {
  const inOrder = findings.toSorted((a, b) => a.from - b.from || b.end - a.end)
  const shaming = findings.filter(({ kind }) => kind === 'guilt')
  const ends = new Map<string, number>()
  return inOrder.filter(({ kind, from, end }) => {
    if (from < (ends.get(kind) ?? 0)) return false
    // `you let the team down` is one advice, not two.
    if (kind === 'blamesPerson' && shaming.some((one) => one.from < end && from < one.end))
      return false
    ends.set(kind, end)
    return true
  })
}
