import {
  type AccountTold,
  COMMITTEE_ROLES,
  FITS_ABOUT,
  FITS_HOW,
  PUT_TO,
  STANCES,
} from '@closed-learned/deals'
import { sayIso } from '../../../frame/days.ts'
import css from './Account.module.css'

type Debrief = NonNullable<AccountTold['debrief']>

/** What somebody answered in a debrief; a cause that is an opinion is called one. */
export function Debriefed({ debrief }: { readonly debrief: Debrief }) {
  const { causes, firstKnowable, soonerWouldHaveBeenRight: isSooner, verdict, committee } = debrief
  return (
    <>
      <ul className={css.causes}>
        {causes.map((cause) => (
          <li key={cause.cause}>
            {[cause.text, cause.part, cause.putTo && nameOf(PUT_TO, cause.putTo)]
              .filter(Boolean)
              .join(' · ')}{' '}
            <small>{cause.standing}</small>
            <Shown cause={cause} />
          </li>
        ))}
      </ul>
      {(isSooner || firstKnowable !== null) && (
        <p className={css.text}>
          {isSooner ? 'It would have been right to let it go sooner' : 'It could have been known'}
          {firstKnowable === null ? '' : ` from ${sayIso(firstKnowable)} on`}.
        </p>
      )}
      <dl className={css.answers}>
        {answersOf(debrief).map(([question, text]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {committee.length > 0 && (
        <p className={css.text}>
          {committee
            .map(
              ({ role, stance }) => `${nameOf(COMMITTEE_ROLES, role)}: ${nameOf(STANCES, stance)}`,
            )
            .join(' · ')}
        </p>
      )}
      {verdict && <p className={css.text}>{verdict}</p>}
    </>
  )
}

/** What shows a cause, and whose word that is. */
function Shown({ cause: { evidence, from } }: { readonly cause: Debrief['causes'][number] }) {
  if (evidence === null || (evidence.kind !== 'moment' && evidence.text.trim() === '')) return null
  const word = from === 'buyer' ? 'the buyer’s word' : 'our side’s word'
  return (
    <p className={css.shown}>
      {evidence.kind === 'moment' && (
        <>
          Shown by <time dateTime={evidence.on}>{sayIso(evidence.on)}</time> on the timeline
        </>
      )}
      {evidence.kind === 'document' && (
        <>
          Shown by a document: <span dir="auto">{evidence.text}</span>
        </>
      )}
      {evidence.kind === 'quote' && <q dir="auto">{evidence.text}</q>}
      {` (${word})`}
    </p>
  )
}

function answersOf(debrief: Debrief): [question: string, text: string][] {
  const { fits, couldSee, couldDo, atTheStart, wentRight, when, nextTime } = debrief
  const all: [string, string][] = [
    ...fits.map(({ about, how, text }): [string, string] => [
      nameOf(FITS_ABOUT, about),
      [nameOf(FITS_HOW, how), text].filter((part) => part !== '').join(': '),
    ]),
    ['What could be seen', couldSee],
    ['What could be done', couldDo],
    ['At the start again', atTheStart],
    ['What went right', wentRight],
    ['When it comes up again', when],
    ['Next time', nextTime],
  ]
  return all.filter(([, text]) => text.trim() !== '')
}

function nameOf(
  menu: readonly { readonly value: string; readonly name: string }[],
  value: string,
): string {
  return menu.find((one) => one.value === value)?.name ?? value
}
