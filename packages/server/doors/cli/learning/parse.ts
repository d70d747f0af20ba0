import { type Options, optionsIn } from '../options-in.ts'
import { Unusable } from '../unusable.ts'
import type { Ask, Asking } from './asking.ts'
import { LEARNING } from './commands.ts'

/** A command of the learning loop, parsed and checked. */
export interface LearningCommand {
  readonly verb: 'ask'
  readonly ask: Ask
  readonly dataDir: string | undefined
  /** Of whom it is asked for, once the workspace has people. */
  readonly key: string | undefined
  /** In the demo, which has no keys: as whom to look. */
  readonly lookAs: string | undefined
  readonly json: boolean
}

const ALL: Options = { data: 'text', key: 'text', 'look-as': 'text', json: 'flag' }

/** Whether a command begins with this word. */
export const isLearning = (verb: string | undefined): boolean =>
  [...LEARNING.keys()].some((words) => words.split(' ')[0] === verb)

/** Reads a command of the learning loop; undefined where it is none. Throws `Unusable` with one sentence. */
export function learningIn(verb: string, rest: readonly string[]): LearningCommand | undefined {
  const [next, ...more] = rest
  const two = LEARNING.get(`${verb} ${next}`)
  if (two) return commandOf(`${verb} ${next}`, two, more)
  const one = LEARNING.get(verb)
  if (one) return commandOf(verb, one, rest)
  const below = [...LEARNING.keys()].filter((words) => words.startsWith(`${verb} `))
  if (below.length === 0) return undefined
  const names = below.map((words) => words.slice(verb.length + 1))
  throw new Unusable(`closed-learned ${verb} takes one of ${names.join(', ')} after it.`)
}

function commandOf(words: string, asking: Asking, rest: readonly string[]): LearningCommand {
  const given = optionsIn(words, { ...ALL, ...asking.options }, [...rest])
  requireNames(words, asking.takes, given.positionals)
  const { data, key, json, 'look-as': lookAs } = given.values
  if (key && lookAs)
    throw new Unusable(`closed-learned ${words} takes --key or --look-as, not both.`)
  return {
    verb: 'ask',
    ask: asking.ask(given),
    dataDir: data as string | undefined,
    key: key as string | undefined,
    lookAs: lookAs as string | undefined,
    json: json === true,
  }
}

/** What stands after the command must be what it takes, no less and no more. */
function requireNames(words: string, takes: string, given: readonly string[]): void {
  const names = takes.split(' ').filter(Boolean)
  const missing = names.find((name, at) => !name.startsWith('[') && given[at] === undefined)
  if (missing) throw new Unusable(`closed-learned ${words} needs ${missing.replace('…', '')}.`)
  const extra = takes.includes('…') ? undefined : given[names.length]
  if (extra !== undefined) throw new Unusable(`closed-learned ${words} takes no “${extra}”.`)
}
