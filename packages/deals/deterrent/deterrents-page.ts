import { listOf } from '../reading/words.ts'
import { sayNumber } from '../shared/say.ts'
import type { Automation } from './automation.ts'
import { judgeAlert } from './judge-alert.ts'
import { judgeField } from './judge-field.ts'
import { judgeReport } from './judge-report.ts'
import { judgeRule } from './judge-rule.ts'
import { judgeName, judgeVolume } from './judge-text.ts'
import type { DeterrentJudgement } from './judgement.ts'
import { DETERRENT_KINDS, type DeterrentKind, KIND_WORDS } from './kinds.ts'
import { DETERRENT_QUESTIONS, type DeterrentAnswers } from './questions.ts'
import type { Deterrent, Deterrents } from './schemas.ts'

/** What was brought in, as its sources understood it. */
export interface DeterrentsAsked {
  /** ISO day on which it is looked at. */
  readonly asOf: string
  readonly automations: readonly Automation[]
  readonly notUnderstood: readonly { readonly name: string; readonly why: string }[]
  readonly answers: DeterrentAnswers
}

/** What of it punishes losing, why, and what to do instead. */
export function deterrentsPage(asked: DeterrentsAsked): Deterrents {
  const { asOf, automations, answers } = asked
  const isOn = automations.filter((one) => one.isOn)
  const judged = isOn.map((one) => ({ one, judgement: judge(one) }))
  const inFiles = judged.flatMap(({ one, judgement }) => findingOf(one, judgement))
  const found = ordered([...inFiles, ...answered(answers, inFiles)])
  const unclear = judged.flatMap(({ one, judgement }) =>
    typeof judgement === 'object' && 'unclear' in judgement
      ? [{ name: one.name, why: judgement.unclear }]
      : [],
  )
  const notUnderstood = [...unclear, ...asked.notUnderstood]
  const no = DETERRENT_QUESTIONS.filter(({ id }) => answers[id] === 'no').length
  const fine = judged.filter(({ judgement }) => judgement === 'fine').length + no
  return {
    asOf,
    answer: answerOf(found, fine, notUnderstood.length),
    found,
    fine,
    notUnderstood,
    doubts: doubtsOf(asked, inFiles),
  }
}

function judge(one: Automation): DeterrentJudgement {
  const judgement = judgeKind(one)
  return judgement === 'fine' ? (judgeVolume(one) ?? 'fine') : judgement
}

function judgeKind(one: Automation): DeterrentJudgement {
  switch (one.kind) {
    case 'alert':
      return judgeAlert(one)
    case 'rule':
      return judgeRule(one)
    case 'field':
      return judgeField(one)
    case 'report':
      return judgeReport(one)
    case 'named':
      return judgeName(one)
    case 'other':
      return 'fine'
  }
}

const LONGEST_EVIDENCE = 400

function findingOf({ name, where }: Automation, judgement: DeterrentJudgement): Deterrent[] {
  if (typeof judgement === 'string' || 'unclear' in judgement) return []
  const { kind, evidence } = judgement
  const { why, instead } = KIND_WORDS[kind]
  const short =
    evidence.length > LONGEST_EVIDENCE ? `${evidence.slice(0, LONGEST_EVIDENCE)}…` : evidence
  return [{ kind, name, where, why, instead, evidence: short }]
}

/** What the answers tell and the files do not show already. */
function answered(answers: DeterrentAnswers, inFiles: readonly Deterrent[]): Deterrent[] {
  const shown = new Set(inFiles.map(({ kind }) => kind))
  return DETERRENT_QUESTIONS.filter(
    ({ id, kind }) => answers[id] === 'yes' && !shown.has(kind),
  ).map(({ kind, said, text }) => {
    const { why, instead } = KIND_WORDS[kind]
    return { kind, name: said, where: 'your answer', why, instead, evidence: `Yes to: ${text}` }
  })
}

function ordered(found: readonly Deterrent[]): Deterrent[] {
  const rank = (kind: DeterrentKind) => DETERRENT_KINDS.indexOf(kind)
  return found.toSorted(
    (a, b) => rank(a.kind) - rank(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
}

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function answerOf(found: readonly Deterrent[], fine: number, unclear: number): string {
  if (found.length === 0) return answerOfNone(fine, unclear)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const many = SMALL[found.length] ?? sayNumber(found.length)
  const things = found.length === 1 ? 'thing punishes' : 'things punish'
  const named = kinds.slice(0, MOST_KINDS).map((kind) => sayKind(kind, found))
  const rest = kinds.length > MOST_KINDS ? ['more'] : []
  return `${many} ${things} losing here: ${listOf([...named, ...rest])}.`
}

const MOST_KINDS = 3

function sayKind(kind: DeterrentKind, found: readonly Deterrent[]): string {
  const isMany = found.filter((one) => one.kind === kind).length > 1
  return isMany ? KIND_WORDS[kind].many : KIND_WORDS[kind].one
}

function answerOfNone(fine: number, unclear: number): string {
  if (fine === 0) return 'Not enough to tell: nothing of what was brought in could be judged.'
  const rest = unclear === 0 ? '' : `, and ${sayNumber(unclear)} could not be told`
  return `Nothing that punishes losing was found among ${sayNumber(fine)} looked at${rest}.`
}

function doubtsOf({ automations, answers }: DeterrentsAsked, inFiles: readonly Deterrent[]) {
  const off = automations.filter((one) => !one.isOn).length
  const named = automations.filter((one) => one.isOn && one.kind === 'named').length
  const open = DETERRENT_QUESTIONS.filter(
    ({ id }) => (answers[id] ?? 'unknown') === 'unknown',
  ).length
  const kinds = new Set(inFiles.map(({ kind }) => kind))
  const other = DETERRENT_QUESTIONS.filter(
    ({ id, kind }) => answers[id] === 'no' && kinds.has(kind),
  )
  return [
    ...other.map(({ text }) => `“${text}” was answered with no; what was brought in shows one.`),
    ...(off > 0
      ? [`${sayNumber(off)} switched off ${off === 1 ? 'was' : 'were'} left aside.`]
      : []),
    ...(named > 0
      ? [`Of ${sayNumber(named)} only the name is known, so the name alone was judged.`]
      : []),
    ...(open > 0 ? [sayOpen(open)] : []),
    'Only what was brought in was looked at. Code, page layouts, chat tools and habits can punish losing too.',
  ]
}

function sayOpen(open: number): string {
  const all = DETERRENT_QUESTIONS.length
  if (open === all) return 'The ten questions are open, and nothing was taken for granted there.'
  const of = SMALL[open] ?? sayNumber(open)
  return `${of} of the ${SMALL[all]?.toLowerCase()} questions ${open === 1 ? 'is' : 'are'} open, and nothing was taken for granted there.`
}
