import type { ReactElement } from 'react'
import { Curve } from '../Curve.tsx'
import { Glyph } from '../Glyph.tsx'
import { RateBeside } from '../RateBeside.tsx'
import { RateByQuarter } from '../RateByQuarter.tsx'
import { Spark } from '../Spark.tsx'
import { Stands } from '../Stands.tsx'
import { StateBar } from '../StateBar.tsx'
import { Story } from '../Story.tsx'
import { statesTold } from '../state-bar/states-told.ts'
import { Tenths } from '../Tenths.tsx'
import { Whisker } from '../Whisker.tsx'
import { close, empty, lost, noDecision, onePoint, won, years } from './curves.ts'
import { currencies, nothing, onlyBuried, tiny, usual } from './pipelines.ts'
import { besides, quarters } from './rates.ts'
import { saidCases } from './said-chances.tsx'
import { steps } from './sparks.ts'
import {
  ardent,
  blank,
  glyphOf,
  halvorsen,
  halvorsenFull,
  longNames,
  mistyped,
  oneDay,
  restless,
  sixYears,
  tenDays,
} from './stories.ts'
import { whiskers } from './whiskers.ts'

const WIDE = 900
const NARROW = 342

const stories = {
  halvorsen: { story: halvorsen, newest: '2026-11-22', state: 'buried' },
  full: { story: halvorsenFull, newest: '2026-11-22', state: 'buried' },
  'long-dated': { story: ardent, newest: '2026-11-22', state: 'longDated' },
  'six-years-won': { story: sixYears, newest: '2026-11-22', state: 'won' },
  'ten-days': { story: tenDays, newest: '2027-01-09', state: 'live' },
  'one-day-lost': { story: oneDay, newest: null, state: 'lost' },
  blank: { story: blank, newest: '2026-11-22', state: 'live' },
  mistyped: { story: mistyped, newest: '2026-11-22', state: 'live' },
  restless: { story: restless, newest: '2026-11-22', state: 'stalled' },
  'long-names': { story: longNames, newest: '2026-11-22', state: 'gone' },
} as const

const curves = {
  ways: [won, lost, noDecision],
  close,
  'one-point': onePoint,
  empty,
  years,
} as const

function curveCases(): Record<string, ReactElement> {
  const cases: Record<string, ReactElement> = {}
  for (const [name, series] of Object.entries(curves)) {
    const props = { series, label: `How long until a deal is over: ${name}` }
    cases[`curve-${name}`] = <Curve {...props} width={640} />
    cases[`curve-${name}-narrow`] = <Curve {...props} width={NARROW} />
    cases[`curve-${name}-compact`] = <Curve {...props} width={280} compact />
  }
  return cases
}

const pipelines = { usual, tiny, currencies, nothing, 'only-buried': onlyBuried } as const

function stateBarCases(): Record<string, ReactElement> {
  const cases: Record<string, ReactElement> = {}
  for (const [name, { honest, ...parts }] of Object.entries(pipelines)) {
    const states = statesTold(parts)
    if (states === null) continue
    const props = { states, honest }
    cases[`state-bar-${name}`] = <StateBar {...props} width={WIDE} />
    cases[`state-bar-${name}-narrow`] = <StateBar {...props} width={NARROW} />
  }
  return cases
}

function sparkCases(): Record<string, ReactElement> {
  const cases: Record<string, ReactElement> = {}
  for (const [name, props] of Object.entries(steps))
    cases[`spark-${name}`] = <Spark {...props} label={`Where it has been going: ${name}`} />
  return cases
}

function rateCases(): Record<string, ReactElement> {
  const cases: Record<string, ReactElement> = {}
  for (const [name, props] of Object.entries(besides))
    cases[`rate-beside-${name}`] = (
      <RateBeside {...props} tone="lost" label={`How often here and elsewhere: ${name}`} />
    )
  for (const [name, given] of Object.entries(quarters)) {
    const props = { quarters: given, tone: 'lost', label: `How often by quarter: ${name}` } as const
    cases[`rate-by-quarter-${name}`] = <RateByQuarter {...props} width={520} />
    cases[`rate-by-quarter-${name}-narrow`] = <RateByQuarter {...props} width={NARROW} />
  }
  return cases
}

function whiskerCases(): Record<string, ReactElement> {
  const cases: Record<string, ReactElement> = {}
  for (const [name, props] of Object.entries(whiskers))
    cases[`whisker-${name}`] = <Whisker {...props} label={`How far from the usual: ${name}`} />
  for (const direction of ['more', 'less'] as const)
    cases[`stands-${direction}`] = <Stands direction={direction} />
  return cases
}

/** Every chart in usual and odd cases; the key is the picture's file name. */
export function casesOf(): Record<string, ReactElement> {
  const cases: Record<string, ReactElement> = {}
  for (const [name, props] of Object.entries(stories)) {
    const label = `The story of a deal: ${name}`
    cases[`story-${name}`] = <Story {...props} width={WIDE} label={label} />
    cases[`story-${name}-narrow`] = <Story {...props} width={NARROW} label={label} />
    const glyph = glyphOf(props.story)
    cases[`glyph-${name}`] = <Glyph glyph={glyph} label={label} />
  }
  return {
    ...cases,
    ...curveCases(),
    ...stateBarCases(),
    'tenths-doubtful': <Tenths from={2} to={4} tone="accent" label="Between 2 and 4 in 10." />,
    'tenths-sure': <Tenths from={6} to={6} tone="buried" label="About 6 in 10." />,
    'tenths-none': <Tenths from={0} to={0} tone="accent" label="About 0 in 10." />,
    ...sparkCases(),
    ...rateCases(),
    ...whiskerCases(),
    ...saidCases(),
  }
}
