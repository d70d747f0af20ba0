import type { DealPlaybook } from '@closed-learned/deals'
import { api, told } from '../../../api.ts'
import { Pills } from '../../../parts/Pills.tsx'
import { FromLesson } from '../../playbook/FromLesson.tsx'
import { usePlaybookAct } from '../../playbook/use-playbook-act.ts'
import css from './DealPlaybook.module.css'

type Answer = Exclude<DealPlaybook['fit'], null>['answer']
const ANSWERS: readonly { readonly value: Answer; readonly name: string }[] = [
  { value: 'fits', name: 'It fits' },
  { value: 'doesNot', name: 'It does not' },
  { value: 'unknown', name: 'Not known yet' },
]

/** Whether a new deal fits, what its amount is beside comparable ones, and what is asked early. */
export function FitChecks({ id, page }: { readonly id: string; readonly page: DealPlaybook }) {
  const { newUntil, fit, budget, checks, isOpen } = page
  return (
    <ul className={css.list}>
      {(newUntil !== null || fit !== null) && (
        <li>
          <Asked id={id} legend="Does this deal fit?" check={null} value={fit?.answer ?? null} />
        </li>
      )}
      {isOpen && budget && (
        <li>
          <p className={css.text}>{budget.text}</p>
        </li>
      )}
      {checks.map(({ check, meets, answered }) => (
        <li key={check.id}>
          <Asked
            id={id}
            legend={check.content.question}
            check={check.id}
            value={answered?.answer ?? null}
          />
          <p className={css.quiet} dir="auto">
            Not ours to win if: {check.content.disqualifies}
          </p>
          <p className={css.quiet}>
            {meets && 'This deal is of that kind. '}
            {check.backTest.text}
          </p>
          <FromLesson lesson={check.lesson} said={check.lessonSaid} />
        </li>
      ))}
      {isOpen && doesNotFit(page) && (
        <li>
          <NotAFit page={page} />
        </li>
      )}
    </ul>
  )
}

const doesNotFit = ({ fit, checks }: DealPlaybook) =>
  fit?.answer === 'doesNot' || checks.some(({ answered }) => answered?.answer === 'doesNot')

/** Where it does not fit: what may be said, and that it may be let go; it may also go on. */
function NotAFit({ page }: { readonly page: DealPlaybook }) {
  const hasWords = page.tracks.some(({ said }) => said !== null)
  return (
    <p className={css.text}>
      It may be a good moment to say so
      {hasWords && (
        <>
          , <a href="#words-for-the-buyer">with words for the buyer</a>
        </>
      )}
      , or <a href="#acting">to let it go</a>. It may as well go on; nothing asks why.
    </p>
  )
}

interface AskedProps {
  readonly id: string
  readonly legend: string
  readonly check: string | null
  readonly value: Answer | null
}

function Asked({ id, legend, check, value }: AskedProps) {
  const { run, said } = usePlaybookAct(
    (answer: Answer) =>
      told(
        api.POST('/opportunities/{id}/check-answers', {
          params: { path: { id } },
          body: { check, answer, note: '' },
        }),
      ),
    'Kept.',
  )
  return (
    <>
      <Pills legend={legend} value={value} options={ANSWERS} onChoose={run} />
      <p role="status" className={css.quiet}>
        {said}
      </p>
    </>
  )
}
