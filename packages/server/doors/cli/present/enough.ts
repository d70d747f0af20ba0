import type { EnoughPage, TargetPreview, TargetsTold } from '@closed-learned/deals'
import { sayDay } from '@closed-learned/deals'
import { percent, whole } from './layout.ts'
import { listed, page } from './page.ts'

/** How much pipeline is enough: the answer, what there is, why, and two pipelines compared. */
export function presentEnough(document: EnoughPage): string {
  const { answer, coverages, why, how, yours, pipelines, targets, doubts } = document
  const there = coverages.map(({ name, shown, text }) => `${name}: ${shown ?? 'not told'}. ${text}`)
  const { compared, attentionKnown } = pipelines
  return page(
    answer,
    [
      listed('How many times the target is open', there),
      listed('Why so much', [...why, ...(why.length === 0 ? [] : [how])]),
      ...(yours === null ? [] : [listed('Your own open deals', [yours])]),
      listed('Two pipelines', [compared.text, compared.attention, attentionKnown]),
      listed('What it starts from', pipelines.given.map(given(pipelines.input))),
      standing(targets),
    ],
    doubts,
  )
}

const given =
  (input: EnoughPage['pipelines']['input']) =>
  ({ key, text }: EnoughPage['pipelines']['given'][number]): string => {
    const value = input[key as keyof typeof input]
    return `${NAMES[key] ?? key}: ${sayValue(key, value)}. ${text}`
  }

function sayValue(key: string, value: unknown): string {
  if (typeof value !== 'number') return 'not known'
  return key.startsWith('win') ? percent(value) : value < 100 ? String(value) : whole(value)
}

const NAMES: Readonly<Record<string, string>> = {
  quota: 'What a quarter is to bring',
  size: 'A won deal brings',
  owners: 'Owners',
  openEach: 'Deals at once for each',
  winQualified: 'Won of qualified deals',
  winOther: 'Won of others',
  weeksToWin: 'Weeks to win',
  weeksToLose: 'Weeks to lose a qualified deal',
  weeksToLoseOther: 'Weeks to lose another',
  hoursAWeek: 'Hours with buyers, a week and deal',
}

/** The targets that stand, with their warnings, and what was done about any. */
export function presentTargets(told: TargetsTold): string {
  const answer =
    told.standing.length === 0
      ? 'No target stands.'
      : `${told.standing.map(({ text }) => text).join('; ')}.`
  const past = told.history.map(({ on, text, reason }) => {
    const day = sayIso(on)
    return reason === null ? `${day}: ${text}` : `${day}: ${text} “${reason}”`
  })
  return page(answer, [standing(told), listed('What was done, the newest first', past)])
}

function standing({ standing: stand }: TargetsTold): string {
  return listed(
    'Targets that stand',
    stand.flatMap(({ text, warning, putAside }) => {
      const since =
        putAside && `Its warning is put aside until ${sayIso(putAside.until)}: “${putAside.reason}”`
      const lines =
        warning === null ? [] : [warning.text, ...(putAside ? [] : warning.lines), warning.supports]
      return [`${text}.`, ...(since ? [since] : []), ...lines]
    }),
  )
}

const sayIso = (iso: string) => sayDay(Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000))

/** What a target would do, before it is set. */
export function presentPreview({ text, warning, needs }: TargetPreview): string {
  const lines = warning === null ? [] : [warning.text, ...warning.lines, warning.supports]
  return page(text, [
    listed('What it does', lines),
    ...(needs === null ? [] : [listed('What it takes', [needs])]),
  ])
}
