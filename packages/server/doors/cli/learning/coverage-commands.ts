import {
  type Day,
  dayOfIso,
  putAsideAsked,
  TARGET_KINDS,
  type TargetKind,
  targetAsked,
} from '@closed-learned/deals'
import { enough } from '../../../work/enough/enough.ts'
import {
  endTarget,
  previewTarget,
  putWarningAside,
  setTarget,
  targets,
} from '../../../work/enough/targets.ts'
import type { Given } from '../options-in.ts'
import { presentEnough, presentPreview, presentTargets } from '../present/enough.ts'
import { Unusable } from '../unusable.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Asking, asks, type Who } from './asking.ts'

const SETS: Fields = {
  amount: 'number',
  currency: 'text',
  times: 'number',
  deals: 'number',
  from: 'text',
  warningRead: 'flag',
}
const PREVIEWS: Fields = {
  amount: 'number',
  currency: 'text',
  times: 'number',
  deals: 'number',
  from: 'text',
}
const ASIDE: Fields = { reason: 'text' }
const WHAT = '(--amount N [--currency EUR] | --times N | --deals N) [--from 2026Q4]'

/** How much pipeline is enough, and what the team aims at. */
export const COVERAGE_COMMANDS: Readonly<Record<string, Asking>> = {
  enough: {
    takes: '',
    options: { 'as-of': 'text' },
    usage: '[--as-of DAY]',
    about: 'how much pipeline is enough, and what two kinds of it would come to',
    ask({ values }) {
      const day = dayIn(values['as-of'])
      return asks('GET /enough', (...who) => enough(...who, day), presentEnough)
    },
  },
  'targets list': {
    takes: '',
    options: {},
    usage: '',
    about: 'what the team aims at, and the warnings that stand beside it',
    ask: () => asks('GET /targets', targets, presentTargets),
  },
  'targets preview': {
    takes: 'KIND',
    options: optionsOf(PREVIEWS),
    usage: WHAT,
    about: 'what a target would do to behaviour; KIND is revenue, coverage or volume',
    ask(given) {
      const asked = askedIn(targetAsked, PREVIEWS, given, { kind: kindIn(given) })
      const verb = async (...who: Who) => previewTarget(...who, await asked())
      return asks('POST /targets/preview', verb, presentPreview)
    },
  },
  'targets set': {
    takes: 'KIND',
    options: optionsOf(SETS),
    usage: `${WHAT} [--warning-read]`,
    about: 'sets a target of the quarter; held until its warning was read',
    ask(given) {
      const asked = askedIn(targetAsked, SETS, given, { kind: kindIn(given) })
      const verb = async (...who: Who) => setTarget(...who, await asked())
      return asks('POST /targets', verb, presentTargets)
    },
  },
  'targets end': {
    takes: 'KIND',
    options: {},
    usage: '',
    about: 'ends a target; that it stood stays written',
    ask(given) {
      const kind = kindIn(given)
      return asks('POST /targets/{kind}/end', (...who) => endTarget(...who, kind), presentTargets)
    },
  },
  'targets put-aside': {
    takes: 'KIND',
    options: optionsOf(ASIDE),
    usage: '--reason TEXT',
    about: 'puts the warning aside for this quarter, for a reason that everybody reads',
    ask(given) {
      const kind = kindIn(given)
      const asked = askedIn(putAsideAsked, ASIDE, given)
      const verb = async (...who: Who) => putWarningAside(...who, kind, await asked())
      return asks('POST /targets/{kind}/put-aside', verb, presentTargets)
    },
  },
}

function dayIn(text: string | true | undefined): Day | undefined {
  if (typeof text !== 'string') return undefined
  const day = dayOfIso(text)
  if (day === undefined)
    throw new Unusable(`--as-of takes a day such as 2026-03-31, and “${text}” is none.`)
  return day
}

function kindIn({ words, positionals: [given = ''] }: Given): TargetKind {
  const kind = TARGET_KINDS.find((one) => one === given)
  if (kind === undefined)
    throw new Unusable(
      `closed-learned ${words} takes one of ${TARGET_KINDS.join(', ')}, and “${given}” is none of them.`,
    )
  return kind
}
