import type { Token } from './token.ts'
import type { WordKind } from './word-advice.ts'

type Topic = readonly [words: ReadonlySet<string>, better: string]
const topic = (words: string, better: string): Topic => [new Set(words.split(/\s+/)), better]

const STEPS: readonly Topic[] = [
  topic(
    'demo demos poc pilot trial presentation workshop onsite slide slides',
    'The demo or trial did not show what this buyer needed to see; the criteria for it were not agreed beforehand.',
  ),
  topic(
    'security soc questionnaire legal redlines contract dpa nda msa compliance sow',
    'The legal and security steps took longer than this deal had time for; they can start earlier.',
  ),
  topic(
    'price pricing quote proposal discount list rfp tender bid negotiation terms',
    'The proposal and its timing did not fit how this buyer decides; the way to it had too many steps.',
  ),
  topic(
    'champion stakeholder stakeholders multithread multithreaded exec cfo cio cto sponsor signs thread contact reorg',
    'This deal rested on few contacts, and nothing in the process prompted another one.',
  ),
  topic(
    'budget discovery qualify qualified qualification timeline criteria authority buyer process decision ask asked competitor',
    'Budget, criteria and way of deciding were not known early in this deal; the first call can ask for them.',
  ),
  topic(
    'handover handoff notes crm predecessor onboarding intro',
    'The handover did not carry what the next step needed to know.',
  ),
  topic(
    'roadmap integration feature features product bug api sso limits release engineering ship shipped',
    'What this buyer expected and what the product does today differed, and that came up late.',
  ),
  topic(
    'followup follow followed call called recap email mail phone reply respond late slow deadline send sent missed forgot loop escalate told',
    'The next step went out late or not at all; the process had no reminder for it.',
  ),
]
const STEP = 'One step of this deal did not happen in time, and nothing in the process caught it.'

const BUYERS: readonly Topic[] = [
  topic(
    'lied lie lying liar liars misled honest dishonest promise trick betrayed truthful mislead cheated',
    'What we heard and what was decided differed; next time we check it with a second contact.',
  ),
  topic(
    'wasted waste waster wasters time strung string kickers serious fodder led played games used feet',
    'We stayed in this deal longer than its signs supported; next time we agree early on a day to decide.',
  ),
  topic(
    'goalposts process procurement committee disorganized legal requirements moved',
    "The buyer's way of deciding changed during the deal; next time we ask for its steps and dates.",
  ),
  topic(
    'stupid dumb get value roi idea clue clueless ignorant cheap price understand know see',
    'What we showed did not match what mattered to this buyer; we do not know yet what that was.',
  ),
]
const BUYER = 'The buyer decided for reasons of their own; we can ask which one weighed most.'

const OTHERS: Readonly<Record<'guilt' | 'pity' | 'outsold', string>> = {
  guilt: 'This deal is closed; what did it show, and from which day on could it be known?',
  pity: 'Thank you for closing this deal; what did it show that the next one can use?',
  outsold:
    'Another offer met this buyer’s needs better; which need was it, and when did we hear of it?',
}

const WHY: Readonly<Record<WordKind, string>> = {
  blamesPerson: 'A person as the cause ends the search; the step and the process can be changed.',
  blamesBuyer:
    'The buyer is a partner in learning; what we heard, showed and knew is what we can change.',
  guilt: 'Losing is part of selling; guilt makes the next loss slower to be told.',
  pity: 'A loss is an ordinary result; sympathy of this kind makes it larger than it is.',
  outsold:
    'A contest of sellers explains nothing that the next deal can use; what the buyer needed does.',
}

/** A sentence about the deal for one about a person, by what the sentence speaks of. */
export function betterWords(
  kind: WordKind,
  tokens: readonly Token[],
): { better: string; why: string } {
  return { better: betterFor(kind, tokens), why: WHY[kind] }
}

function betterFor(kind: WordKind, tokens: readonly Token[]): string {
  if (kind === 'blamesPerson') return byTopic(STEPS, STEP, tokens)
  if (kind === 'blamesBuyer') return byTopic(BUYERS, BUYER, tokens)
  return OTHERS[kind]
}

function byTopic(topics: readonly Topic[], otherwise: string, tokens: readonly Token[]): string {
  return topics.find(([words]) => tokens.some(({ word }) => words.has(word)))?.[1] ?? otherwise
}
