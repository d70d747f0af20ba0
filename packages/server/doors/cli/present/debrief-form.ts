import {
  type CausesPage,
  COMMITTEE_ROLES,
  type DebriefSheet,
  FITS_ABOUT,
  FITS_HOW,
  PROCESS_KEPT,
  PUT_TO,
  STANCES,
} from '@closed-learned/deals'

type Menu = readonly { readonly value: string; readonly name: string }[]

/** Between the choices of a field that was not filled in; no answer holds it. */
export const OR = ' | '

/** What stands in a form where nothing is chosen yet. */
const oneOf = (values: readonly string[]): string => values.join(OR)
const anyOf = (menu: Menu): string => oneOf(menu.map(({ value }) => value))
const said = (menu: Menu) => Object.fromEntries(menu.map(({ value, name }) => [value, name]))

/**
 * The form as a file to fill in: what was begun, else an entry of each list with what can be chosen. Whatever
 * is left as it is counts as left out, and `choices`, which say the same in words, are not sent.
 */
export function formOf(sheet: DebriefSheet, page: CausesPage): object {
  const { text, causes, debrief, holdCausesBack, inConfidence } = sheet.draft
  const filled = debrief === null ? EMPTY : { ...EMPTY, ...debrief }
  const examples = {
    fits: [{ about: anyOf(FITS_ABOUT), how: anyOf(FITS_HOW), text: '' }],
    causes: [causeToFill(page)],
    committee: [{ role: anyOf(COMMITTEE_ROLES), stance: anyOf(STANCES) }],
  }
  return {
    text,
    ...(causes.length > 0 && { causes }),
    holdCausesBack,
    inConfidence,
    debrief: {
      ...filled,
      process: filled.process ?? anyOf(PROCESS_KEPT),
      fits: filled.fits.length > 0 ? filled.fits : examples.fits,
      causes: filled.causes.length > 0 ? filled.causes : examples.causes,
      committee: filled.committee.length > 0 ? filled.committee : examples.committee,
    },
    choices: choicesOf(sheet, page),
  }
}

const causeToFill = ({ causes }: CausesPage) => ({
  cause: oneOf(causes.map(({ cause }) => cause)),
  part: null,
  putTo: anyOf(PUT_TO),
  evidence: null,
  from: oneOf(['seller', 'buyer']),
})

const EMPTY = {
  depth: 'short' as const,
  firstKnowable: null,
  soonerWouldHaveBeenRight: false,
  fits: [],
  couldSee: '',
  couldDo: '',
  wentRight: '',
  atTheStart: '',
  process: null,
  causes: [],
  committee: [],
  nextTime: '',
  when: '',
}

/** What each field takes, in words. */
function choicesOf({ ending, knowable, required }: DebriefSheet, { causes }: CausesPage): object {
  const isWon = ending === 'won'
  return {
    needed: required.map(({ text }) => text),
    firstKnowable: Object.fromEntries(knowable.map(({ on, text }) => [on, text])),
    about: said(FITS_ABOUT),
    how: said(FITS_HOW),
    process: said(PROCESS_KEPT),
    cause: Object.fromEntries(causes.map((one) => [one.cause, isWon ? one.wonText : one.text])),
    part: Object.fromEntries(causes.flatMap(partsOf)),
    putTo: said(PUT_TO),
    evidence: [
      { kind: 'moment', on: 'a day of the deal, such as 2026-05-03' },
      { kind: 'document', text: 'what it says' },
      { kind: 'quote', text: 'what was said' },
    ],
    role: said(COMMITTEE_ROLES),
    stance: said(STANCES),
  }
}

/** The parts below a cause by their ids, which `part` takes. */
function partsOf({ cause, attributes }: CausesPage['causes'][number]): [string, string][] {
  return attributes
    .filter(({ isRetired }) => !isRetired)
    .flatMap(({ id, name, aspects }): [string, string][] => [
      [id, `${cause}: ${name}`],
      ...aspects
        .filter(({ isRetired }) => !isRetired)
        .map((aspect): [string, string] => [aspect.id, `${cause}: ${name}: ${aspect.name}`]),
    ])
}
