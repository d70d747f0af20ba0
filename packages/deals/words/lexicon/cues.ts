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

/** Words that weigh alike, by the name of their cue; what they weigh is learned. */
export const CUE_CLASSES: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  [
    '#vice',
    new Set([
      ...strong.filter((word) => !MILD_CHARACTER.has(word) && !AMBIGUOUS.has(word)),
      ...wordsOf(`laziness incompetence carelessness negligence sloppiness stupidity arrogance ineptitude blunder blunders screwup
screwups cowardice dishonesty unprofessionalism excuses procrastination lazily carelessly stupidly sloppily recklessly
foolishly idiot idiots clown clowns moron liar liars coward slacker useless worthless botched bungled fumbled mishandled
squandered sabotaged torpedoed clueless halfheartedly unprofessionally`),
    ]),
  ],
  [
    '#slip',
    new Set(
      wordsOf(`mistake mistakes error errors failed fails failing failure forgot forgets forgotten ignored ignoring neglected
wrong badly poorly mess fault blame responsible blew ruined killed wasted messed dropped blown careless unprepared overwhelmed
sloppy weak poor hopeless bad terrible awful slow late nothing never nobody disaster shambles asleep lazy missed overlooked
fired sacked excuse excuses cost disappointing disappointed unacceptable embarrassing pathetic`),
    ),
  ],
  [
    '#temper',
    new Set(
      wordsOf(`hell damn bloody fucking honestly frankly typical usual unbelievable ridiculous seriously pathetic obviously
clearly apparently somehow utterly completely totally absolutely shocking astonishing baffling brilliant surprise sick tired enough
simply plainly sheer pure total utter complete absolute`),
    ),
  ],
]

/** Words, marks and people that say nothing of a reproach: a cue of these alone is none. */
export const SMALL: ReadonlySet<string> = new Set(
  wordsOf(`a an the of to in on at for with and or but so is are was were be been being has have had do does did not no thi that it we
  us our i me my you your they them their he she her him hi as by from if then there here what who how why when where which will would could
  should can may might must more most than very just all any some one two each every other another both out up off over about into after
  before until since now still also already even only again back get got let go going make made take took give gave put said say ask told
  tell am too such these those its new own same last next first 's < > @ours @theirs @rival #number , ; : ( ) ? ! – — " “ ” „ « »`),
)
