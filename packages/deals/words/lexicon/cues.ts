import { CHARACTER, MILD_CHARACTER, VICES } from './character.ts'
import { INSULTS } from './insults.ts'

const wordsOf = (text: string): string[] => text.split(/\s+/)
const strong = [...INSULTS, ...VICES, ...Object.values(CHARACTER).flatMap((some) => [...some])]

/** Strong of people, and as often of things. */
const AMBIGUOUS = new Set(
  wordsOf(`weak cheap dense dim dull nuts lying biased terrible awful horrible garbage crap shit insane evil crazy unfair unwilling
    outdated subpar substandard indifferent backward corrupt spoiled entitled rude hostile toxic embarrassing fraudulent mediocre
    unqualified dysfunctional disorganized disorganised inadequate incapable haphazard chaotic scattered pride delusional nonsense folly
    deception betrayal gaffe fiasco misjudgment incapacity mismanagement phony nasty vicious malicious cruel silly clumsy
    combative abrasive unreasonable irrational unreliable laughable insensitive rash unresponsive moody loud secondrate
    halfbaked obtuse uninspired unimaginative offhand lax amateur naive unprepared disengaged immature ignorance malice spite
    insufferable unethical slippery slack idle thick mean betrayal misconduct malpractice antics attitude ego egos goof`),
)

/** One class of cues: what it weighs, once in a sentence or `twice`. */
export interface Cue {
  readonly weight: number
  readonly words: ReadonlySet<string>
  readonly twice?: boolean
}

/** From here on a sentence is told: one vice of somebody, or two slips, or a slip said in temper. */
export const ENOUGH = 3
/** What one of ours, the reader or a name adds. */
export const SOMEBODY = 1

/** Where no rule knows a wording: what its words weigh together. */
export const CUES: Readonly<Record<string, Cue>> = {
  vice: {
    weight: 2,
    words: new Set([
      ...strong.filter((word) => !MILD_CHARACTER.has(word) && !AMBIGUOUS.has(word)),
      ...wordsOf(`laziness incompetence carelessness negligence sloppiness stupidity arrogance ineptitude blunder blunders screwup
      screwups cowardice dishonesty unprofessionalism excuses procrastination lazily carelessly stupidly sloppily recklessly
      foolishly idiot idiots clown clowns moron liar liars coward slacker useless worthless botched bungled fumbled mishandled
      squandered sabotaged torpedoed clueless halfheartedly unprofessionally`),
    ]),
  },
  slip: {
    weight: 1,
    twice: true,
    words: new Set(
      wordsOf(`mistake mistakes error errors failed fails failing failure forgot forgets forgotten ignored ignoring neglected
      wrong badly poorly mess fault blame responsible blew ruined killed wasted messed dropped blown careless unprepared overwhelmed
      sloppy weak poor hopeless bad terrible awful slow late nothing never nobody disaster shambles asleep lazy missed overlooked
      fired sacked excuse excuses cost disappointing disappointed unacceptable embarrassing pathetic`),
    ),
  },
  temper: {
    weight: 1,
    words: new Set(
      wordsOf(`hell damn bloody fucking honestly frankly typical usual unbelievable ridiculous seriously pathetic obviously
      clearly apparently somehow utterly completely totally absolutely shocking astonishing baffling brilliant surprise sick tired enough
      simply plainly sheer pure total utter complete absolute`),
    ),
  },
  calm: {
    weight: -3,
    words: new Set(
      wordsOf(
        `said says told wrote writes asked reported quoted according if unless whether next could can may might will would please help thanks thank hope learned not no without`,
      ),
    ),
  },
}
