import { parseArgs } from 'node:util'
import { Unusable } from './unusable.ts'

/** By name without dashes: whether an option takes a value. */
export type Options = Readonly<Record<string, 'text' | 'flag'>>
export type Values = Readonly<Record<string, string | true | undefined>>

export interface Given {
  /** The command, in the words that were typed. */
  readonly words: string
  readonly values: Values
  readonly positionals: string[]
}

/** Reads the options of a command, each given at most once; throws `Unusable` with one sentence. */
export function optionsIn(verb: string, options: Options, args: string[]): Given {
  const { tokens } = parseArgs({
    args,
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values: Record<string, string | true> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const kind = Object.hasOwn(options, name) ? options[name] : undefined
    if (kind === undefined) throw new Unusable(`closed-learned ${verb} takes no "${rawName}".`)
    if (Object.hasOwn(values, name))
      throw new Unusable(`closed-learned ${verb} takes ${rawName} only once.`)
    values[name] = kind === 'text' ? textOf(rawName, value, inlineValue) : flagOf(rawName, value)
  }
  return { words: verb, values, positionals }
}

function textOf(name: string, value: string | undefined, isInline: boolean | undefined): string {
  // What begins with a dash is the next option, unless it is tied to this one; a dash alone is standard input.
  if (value === undefined || value === '' || (!isInline && /^-./.test(value)))
    throw new Unusable(`${name} needs a value after it.`)
  return value
}

function flagOf(name: string, value: string | undefined): true {
  if (value !== undefined) throw new Unusable(`${name} takes no value.`)
  return true
}
