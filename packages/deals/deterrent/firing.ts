import { guessStageMeaning } from '../reading/stage-meaning.ts'
import type { Firing } from './automation.ts'
import { type Criterion, conditionsOf, sayCriterion } from './criterion.ts'
import { namesLoss, wordsOfName } from './names.ts'

/** What became of the deal for which a criterion is asked. */
export type DealEnding = 'lost' | 'won' | 'open'

/** On which deals a criterion can hold; `said` in place of its own words. */
export function firingOf(criterion: Criterion, said = sayCriterion(criterion)): Firing {
  const can = (ending: DealEnding) => holdsOn(criterion, ending) !== false
  return {
    lost: can('lost'),
    won: can('won'),
    open: can('open'),
    moved: isAboutMoving(criterion),
    isKnown: !hasStageByNumber(criterion),
    said,
  }
}

/** Whether a criterion holds on a deal that has ended so; undefined where it may or may not. */
export function holdsOn(criterion: Criterion, ending: DealEnding): boolean | undefined {
  if ('all' in criterion) return joined(criterion.all, ending, false)
  if ('any' in criterion) return joined(criterion.any, ending, true)
  if ('not' in criterion) {
    const holds = holdsOn(criterion.not, ending)
    return holds === undefined ? undefined : !holds
  }
  if ('field' in criterion) return fieldHolds(lastName(criterion.field), criterion.is, ending)
  if ('changed' in criterion && isAboutLoss(lastName(criterion.changed)))
    return ending === 'lost' ? undefined : false
  return undefined
}

/** `decisive` is the truth of one part that settles the whole. */
function joined(
  parts: readonly Criterion[],
  ending: DealEnding,
  decisive: boolean,
): boolean | undefined {
  const all = parts.map((part) => holdsOn(part, ending))
  if (all.includes(decisive)) return decisive
  return all.includes(undefined) ? undefined : !decisive
}

function fieldHolds(
  field: string,
  values: readonly string[],
  ending: DealEnding,
): boolean | undefined {
  if (/^(hs )?is closed won$|^(is )?won$/.test(field)) return marked(values, ending === 'won')
  if (/^(hs )?is closed lost$|^(is )?lost$/.test(field)) return marked(values, ending === 'lost')
  if (/^(hs )?(is )?closed$/.test(field)) return marked(values, ending !== 'open')
  if (/probability$/.test(field)) return chanceHolds(values, ending)
  if (/^forecast category( name)?$/.test(field)) return categoryHolds(values, ending)
  if (isStage(field)) return stageHolds(values, ending)
  if (isAboutLoss(field) && ending !== 'lost') return values.includes('')
  return undefined
}

const isStage = (field: string) =>
  /^((deal|opportunity|sales) )?(stage( name)?|status)$|^dealstage$/.test(field)

/** A field that is filled in when a deal is lost, and not before. */
const isAboutLoss = (field: string) => namesLoss(field)

const lastName = (field: string) => wordsOfName(field.split('.').at(-1) ?? '')

function marked(values: readonly string[], mark: boolean): boolean | undefined {
  const wanted = values.map((value) => value.toLowerCase())
  if (wanted.some((value) => value === '' || value === 'null')) return undefined
  return wanted.some((value) => ['true', '1', 'yes'].includes(value) === mark)
}

function chanceHolds(values: readonly string[], ending: DealEnding): boolean | undefined {
  const chances = values.map((value) => Number.parseFloat(value))
  if (ending === 'lost') return chances.includes(0)
  if (ending === 'won') return chances.includes(1) || chances.includes(100)
  return chances.some((chance) => chance > 0 && chance < 100) ? undefined : false
}

function categoryHolds(values: readonly string[], ending: DealEnding): boolean | undefined {
  const has = (name: RegExp) => values.some((value) => name.test(value))
  if (ending === 'lost') return has(/^omitted$/i)
  if (ending === 'won') return has(/^closed$/i)
  return has(/^(?!omitted$|closed$)/i) ? undefined : false
}

function stageHolds(values: readonly string[], ending: DealEnding): boolean | undefined {
  if (values.some((value) => endingOfStage(value) === ending))
    return ending === 'open' ? undefined : true
  return values.some(isNumber) ? undefined : false
}

function endingOfStage(stage: string): DealEnding | undefined {
  if (isNumber(stage) || stage === '') return undefined
  const meaning = guessStageMeaning(stage)
  if (meaning === 'won') return 'won'
  return meaning === null || meaning === 'open' || meaning === 'parked' ? 'open' : 'lost'
}

/** Stages that somebody added have a number for a name in some CRMs. */
const isNumber = (value: string) => /^[\d-]{4,}$|^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(value)

function hasStageByNumber(criterion: Criterion): boolean {
  return [...conditionsOf(criterion)].some(
    ({ condition }) =>
      'field' in condition && isStage(lastName(condition.field)) && condition.is.some(isNumber),
  )
}

const MOVING = /^(close ?date|closedate|forecast category( name)?|push count|forecast amount)$/

function isAboutMoving(criterion: Criterion): boolean {
  return [...conditionsOf(criterion)].some(
    ({ condition, isAsked }) =>
      isAsked && 'changed' in condition && MOVING.test(lastName(condition.changed)),
  )
}
