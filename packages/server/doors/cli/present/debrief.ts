import type { CausesPage, DebriefSheet, DebriefsDue } from '@closed-learned/deals'
import { wrap } from './layout.ts'
import { listed, page } from './page.ts'

/** What a debrief rests on and asks: facts first, the prediction beside the outcome, then what is needed. */
export function presentSheet(sheet: DebriefSheet): string {
  const { opportunity, facts, prediction, knowable, long, required, audience, mayWrite } = sheet
  return page(`${opportunity.name}: ${sheet.answer}`, [
    listed('What the CRM tells:', facts),
    listed('What you said before:', prediction ? [prediction.text] : []),
    listed(
      'Days on which the ending could perhaps have been known:',
      knowable.map(({ on, text }) => `${on}: ${text}`),
    ),
    wrap(long.text, 2),
    listed(
      'It needs:',
      required.map(({ text }) => text),
    ),
    wrap(audience, 2),
    wrap(mayWrite.may ? HOW : mayWrite.text, 2),
  ])
}

const HOW =
  'With --form it prints a form to fill in; with --file FORM it says who will see it, and with --yes it files it.'

/** Own deals that ended and are not told of yet. */
export const presentDue = ({ answer, due, later }: DebriefsDue): string =>
  page(
    answer,
    [...due, ...later].map(({ opportunity, text }) =>
      wrap(`${opportunity.name} (${opportunity.id}): ${text}`, 2),
    ),
  )

/** The drivers by the words with which a form names them, and what stands below each. */
export const presentCauses = ({ answer, causes }: CausesPage): string =>
  page(answer, [
    ...causes.map(({ cause, text, attributes }) =>
      [wrap(`${cause}: ${text}`, 2), ...attributes.filter(isListed).map(oneAttribute)].join('\n'),
    ),
    '  --json names the ids by which a form names what stands below a cause.',
  ])

type Attribute = CausesPage['causes'][number]['attributes'][number]

const isListed = ({ isRetired }: Pick<Attribute, 'isRetired'>) => !isRetired

function oneAttribute({ name, aspects }: Attribute): string {
  const below = aspects.filter(isListed).map((aspect) => aspect.name)
  return wrap(below.length === 0 ? name : `${name}: ${below.join(', ')}`, 6)
}
