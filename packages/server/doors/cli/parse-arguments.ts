import {
  type Day,
  dayOfIso,
  isPlainName,
  type Period,
  parsePeriod,
  TREND_OUTCOMES,
  type TrendOutcome,
} from '@closed-learned/deals'
import { SAMPLES, type Sample } from '../../work/samples.ts'
import type { BackupCommand } from './backup.ts'
import { isLearning, type LearningCommand, learningIn } from './learning/parse.ts'
import { type Options, optionsIn, type Values } from './options-in.ts'
import type { RestoreCommand } from './restore.ts'
import { Unusable } from './unusable.ts'
import type { VerifyCommand } from './verify.ts'

export const REPORTS = ['pipeline', 'truth', 'time', 'segments', 'forecast', 'gains'] as const
export type ReportName = (typeof REPORTS)[number]

/** What a person asked for at the command line, parsed and checked. */
export type Command =
  | { readonly verb: 'help' | 'help loop' | 'version' }
  | { readonly verb: 'demo'; readonly port: number | undefined; readonly source: Sample }
  | {
      readonly verb: 'start'
      readonly dataDir: string | undefined
      readonly port: number | undefined
    }
  | ImportCommand
  | ReportCommand
  | LearningCommand
  | BackupCommand
  | RestoreCommand
  | VerifyCommand
  | { readonly verb: 'workspace'; readonly name: string; readonly dataDir: string | undefined }
  | { readonly verb: 'words'; readonly path: string; readonly json: boolean }
  | {
      readonly verb: 'doctor' | 'rebuild'
      readonly dataDir: string | undefined
      readonly json: boolean
    }

export interface ImportCommand {
  readonly verb: 'import'
  readonly paths: readonly string[]
  readonly dataDir: string | undefined
  readonly mapping: string | undefined
  readonly asOf: Day | undefined
  readonly dryRun: boolean
  readonly json: boolean
}
export interface ReportCommand {
  readonly verb: 'report'
  readonly report: ReportName
  readonly dataDir: string | undefined
  readonly asOf: Day | undefined
  readonly all: boolean
  /** Of `segments`: what is looked at, and how many conditions a segment may join. */
  readonly outcome: TrendOutcome
  readonly depth: 1 | 2 | 3
  /** Of `forecast`. */
  readonly period: Period | undefined
  /** Whose report it is, once the workspace has people. */
  readonly key: string | undefined
  readonly json: boolean
}

const OPTIONS = {
  demo: { port: 'text', source: 'text' },
  start: { data: 'text', port: 'text' },
  import: { data: 'text', mapping: 'text', 'as-of': 'text', 'dry-run': 'flag', json: 'flag' },
  report: {
    data: 'text',
    'as-of': 'text',
    all: 'flag',
    json: 'flag',
    outcome: 'text',
    depth: 'text',
    period: 'text',
    key: 'text',
  },
  backup: { data: 'text', 'with-key': 'flag', json: 'flag' },
  restore: { data: 'text', force: 'flag', 'without-key': 'flag', json: 'flag' },
  doctor: { data: 'text', json: 'flag' },
  rebuild: { data: 'text', json: 'flag' },
  verify: { key: 'text', json: 'flag' },
  words: { json: 'flag' },
  workspace: { data: 'text' },
} satisfies Record<string, Options>
type Verb = keyof typeof OPTIONS

/** Options that only some reports have. */
const OF_REPORTS: Readonly<Record<string, readonly ReportName[]>> = {
  all: ['truth'],
  outcome: ['segments'],
  depth: ['segments'],
  period: ['forecast'],
}

/** Reads the command line; throws `Unusable` with one sentence. */
export function parseArguments(args: readonly string[]): Command {
  const [verb, ...rest] = args
  const asksHelp = args.includes('--help') || args.includes('-h')
  if (verb === undefined || verb === 'help' || asksHelp)
    return { verb: rest[0] === 'loop' || isLearning(verb) ? 'help loop' : 'help' }
  if (verb === '--version' || verb === 'version') return { verb: 'version' }
  const learning = learningIn(verb, rest)
  if (learning) return learning
  if (!Object.hasOwn(OPTIONS, verb)) {
    throw new Unusable(`There is no command "${verb}"; closed-learned --help lists them.`)
  }
  return commandOf(verb as Verb, rest)
}

function commandOf(verb: Verb, rest: string[]): Command {
  const { values, positionals } = optionsIn(verb, OPTIONS[verb], rest)
  const dataDir = values.data as string | undefined
  const json = values.json === true
  if (!TAKES_MORE.includes(verb)) noMore(verb, positionals)
  switch (verb) {
    case 'demo':
      return { verb, port: portOf(values.port), source: sampleOf(values.source) }
    case 'start':
      return { verb, dataDir, port: portOf(values.port) }
    case 'import':
      return importOf(values, positionals, dataDir, json)
    case 'report':
      return reportOf(values, positionals, dataDir, json)
    case 'backup': {
      const withKey = values['with-key'] === true
      return { verb, file: fileOf(verb, positionals), dataDir, withKey, json }
    }
    case 'restore': {
      const force = values.force === true
      const withoutKey = values['without-key'] === true
      return { verb, file: fileOf(verb, positionals), dataDir, force, withoutKey, json }
    }
    case 'verify': {
      const key = values.key as string | undefined
      return { verb, file: fileOf(verb, positionals), key, json }
    }
    case 'workspace':
      return { verb, name: nameOf(positionals), dataDir }
    case 'words':
      return { verb, path: fileOf(verb, positionals), json }
    default:
      return { verb, dataDir, json }
  }
}

/** Commands that take something beside options. */
const TAKES_MORE: readonly Verb[] = [
  ...(['import', 'report', 'backup', 'restore', 'verify', 'words', 'workspace'] as const),
]

function fileOf(verb: Verb, positionals: readonly string[]): string {
  const [file, ...more] = positionals
  if (file === undefined) throw new Unusable(`closed-learned ${verb} needs the name of a file.`)
  noMore(verb, more)
  return file
}

/** A name of several words needs no quotes. */
function nameOf(positionals: readonly string[]): string {
  const name = positionals.join(' ').trim()
  if (name === '') throw new Unusable('closed-learned workspace needs a name.')
  if (name.length > 100 || !isPlainName(name))
    throw new Unusable('A name of a workspace is one line of at most 100 signs that can be seen.')
  return name
}

function noMore(verb: string, positionals: readonly string[]): void {
  if (positionals.length > 0) {
    throw new Unusable(`closed-learned ${verb} takes no "${positionals[0]}".`)
  }
}

function importOf(values: Values, paths: string[], dataDir: string | undefined, json: boolean) {
  if (paths.length === 0) {
    throw new Unusable('closed-learned import needs a folder, a .zip, a .csv or a .csv.gz.')
  }
  return {
    verb: 'import' as const,
    paths,
    dataDir,
    mapping: values.mapping as string | undefined,
    asOf: dayOf(values['as-of']),
    dryRun: values['dry-run'] === true,
    json,
  }
}

function reportOf(values: Values, names: string[], dataDir: string | undefined, json: boolean) {
  const [name, ...more] = names
  if (!REPORTS.includes(name as ReportName) || more.length > 0) {
    throw new Unusable(`closed-learned report takes one of ${REPORTS.join(', ')}.`)
  }
  const report = name as ReportName
  onlyItsOwn(report, values)
  return {
    verb: 'report' as const,
    report,
    dataDir,
    asOf: dayOf(values['as-of']),
    all: values.all === true,
    outcome: outcomeOf(values.outcome),
    depth: depthOf(values.depth),
    period: periodIn(values.period),
    key: values.key as string | undefined,
    json,
  }
}

function onlyItsOwn(report: ReportName, values: Values): void {
  for (const [option, reports] of Object.entries(OF_REPORTS)) {
    if (values[option] === undefined || reports.includes(report)) continue
    throw new Unusable(
      `closed-learned report ${report} takes no --${option}; it belongs to report ${reports.join(', ')}.`,
    )
  }
}

function periodIn(value: string | boolean | undefined): Period | undefined {
  if (value === undefined) return undefined
  const period = parsePeriod(String(value))
  if (period !== null) return period
  throw new Unusable(`--period takes 2026Q4, 2026-11 or 2026-W48, and "${value}" is none of them.`)
}

function outcomeOf(value: string | boolean | undefined): TrendOutcome {
  const outcome = TREND_OUTCOMES.find((each) => each === (value ?? 'lost'))
  if (outcome !== undefined) return outcome
  throw new Unusable(`--outcome takes lost, slow or noDecision, and "${value}" is none of them.`)
}

function depthOf(value: string | boolean | undefined): 1 | 2 | 3 {
  const depth = ([1, 2, 3] as const).find((each) => String(each) === (value ?? '3'))
  if (depth !== undefined) return depth
  throw new Unusable(`--depth takes 1, 2 or 3, and "${value}" is none of them.`)
}

function dayOf(value: string | boolean | undefined): Day | undefined {
  if (value === undefined) return undefined
  const day = dayOfIso(String(value))
  if (day === undefined) {
    throw new Unusable(`--as-of takes a day such as 2026-03-31, and "${value}" is none.`)
  }
  return day
}

function portOf(value: string | boolean | undefined): number | undefined {
  if (value === undefined) return undefined
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Unusable(`--port takes a number from 0 to 65535, and "${value}" is none.`)
  }
  return port
}

function sampleOf(value: string | boolean | undefined): Sample {
  const sample = SAMPLES.find((each) => each === (value ?? 'company'))
  if (sample !== undefined) return sample
  throw new Unusable(`--source takes company, untouched or aws, and "${value}" is none of them.`)
}
