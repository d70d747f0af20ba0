import { accountAsked, feelingAsked, putOffAsked, type Refusal } from '@closed-learned/deals'
import { causes } from '../../../work/debriefs/causes.ts'
import { debriefSheet } from '../../../work/debriefs/debrief-sheet.ts'
import { dueDebriefs } from '../../../work/debriefs/debriefs-due.ts'
import { keepFeeling, ownFeeling, takeFeelingBack } from '../../../work/debriefs/feeling.ts'
import { putOffDebrief } from '../../../work/debriefs/put-off.ts'
import { fileAccount, previewAccount } from '../../../work/loss-accounts/file-account.ts'
import { isRefusal } from '../../../work/refusals.ts'
import type { Given } from '../options-in.ts'
import { presentCauses, presentDue, presentSheet } from '../present/debrief.ts'
import { formOf } from '../present/debrief-form.ts'
import { presentAccountFiled, presentAccountPreview } from '../present/filed.ts'
import { page } from '../present/page.ts'
import { Unusable } from '../unusable.ts'
import { type AdviceRead, afterAdvice } from './after-advice.ts'
import { askedIn, type Fields, optionsOf } from './asked-in.ts'
import { type Ask, type Asking, asks, asksOwn, does, type Who } from './asking.ts'
import { filledIn } from './filled-in.ts'

const FEELS: Fields = { text: 'text' }

/** Telling of an ending: the sheet that it rests on, a form to fill in, and filing it. */
export const DEBRIEF_COMMANDS: Readonly<Record<string, Asking>> = {
  debriefs: {
    takes: '',
    options: {},
    usage: '',
    about: 'your deals that ended in the last 30 days and are not told of yet',
    ask: () => asksOwn('GET /debriefs/due', dueDebriefs, presentDue),
  },
  debrief: {
    takes: 'DEAL',
    options: { form: 'flag', file: 'text', yes: 'flag', 'advice-read': 'text' },
    usage: '[--form | --file FORM.json [--yes [--advice-read CODE]]]',
    about:
      'the facts and what is asked; a form to fill in; who will see it; with --yes it is filed',
    ask: debrief,
  },
  'debrief put-off': {
    takes: 'DEAL DAYS',
    options: {},
    usage: '',
    about: 'not today: by some days, until a week after the end at most; nobody is told',
    ask(given) {
      const [deal = '', days = ''] = given.positionals
      const asked = askedIn(putOffAsked, {}, given, { days: Number(days) })
      const verb = async (...who: Who) => putOffDebrief(...who, deal, (await asked()).days)
      return asksOwn('POST /opportunities/{id}/debrief/put-off', verb, ({ text }) => page(text, []))
    },
  },
  feeling: {
    takes: 'DEAL',
    options: { ...optionsOf(FEELS), forget: 'flag' },
    usage: '[--text TEXT | --forget]',
    about: 'how an ending feels, for you alone; to read, to keep or to take back',
    ask: feeling,
  },
  causes: {
    takes: '',
    options: {},
    usage: '',
    about: 'the causes that a form may name, in three levels',
    ask: () => asks('GET /causes', causes, presentCauses),
  },
}

function feeling(given: Given): Ask {
  const { positionals, values } = given
  const [deal = ''] = positionals
  if (values.forget)
    return does(
      'DELETE /opportunities/{id}/feeling',
      (...who) => takeFeelingBack(...who, deal),
      'Nothing of it stays.',
    )
  if (values.text === undefined && values.file === undefined)
    return asksOwn(
      'GET /opportunities/{id}/feeling',
      (...who) => ownFeeling(...who, deal),
      ({ text }) => page(text || 'Nothing is written.', []),
    )
  const asked = askedIn(feelingAsked, FEELS, given)
  const keep = async (...who: Who) => keepFeeling(...who, deal, (await asked()).text)
  return does('PUT /opportunities/{id}/feeling', keep, 'It is kept for you alone.')
}

function debrief(given: Given): Ask {
  const { positionals, values } = given
  const [deal = ''] = positionals
  if (values['advice-read'] && !values.yes)
    throw new Unusable('closed-learned debrief takes --advice-read with --yes only.')
  if (values.file === undefined) {
    if (values.yes) throw new Unusable('closed-learned debrief takes --yes with --file only.')
    return values.form
      ? asksOwn('GET /opportunities/{id}/debrief', (...who) => formFor(who, deal), printed)
      : asksOwn(
          'GET /opportunities/{id}/debrief',
          (...who) => debriefSheet(...who, deal),
          presentSheet,
        )
  }
  if (values.form) throw new Unusable('closed-learned debrief takes --form or --file, not both.')
  const said = askedIn(accountAsked, {}, given, {}, filledIn)
  return values.yes
    ? asksOwn(
        'POST /opportunities/{id}/accounts',
        async (...who) => {
          const asked = await said()
          const about = JSON.stringify([deal, { ...asked, adviceRead: true }])
          return afterAdvice(who, about, values['advice-read'] as AdviceRead, (adviceRead) =>
            fileAccount(...who, deal, { ...asked, adviceRead }),
          )
        },
        presentAccountFiled,
      )
    : asksOwn(
        'POST /opportunities/{id}/accounts/preview',
        async (...who) => previewAccount(...who, deal, await said()),
        presentAccountPreview,
      )
}

async function formFor(who: Who, deal: string): Promise<object | Refusal> {
  const sheet = await debriefSheet(...who, deal)
  if (isRefusal(sheet)) return sheet
  const page = await causes(...who)
  return isRefusal(page) ? page : formOf(sheet, page)
}

const printed = (form: object): string => JSON.stringify(form, null, 2)
