import { useQueryClient } from '@tanstack/react-query'
import { put } from '../../../frame/kept-request.ts'
import { useKeptForm } from '../../../frame/use-kept-form.ts'
import { ChoiceField } from '../../../parts/ChoiceField.tsx'
import { Form } from '../../../parts/Form.tsx'
import { TextField } from '../../../parts/TextField.tsx'
import { Committee } from '../../debrief/Committee.tsx'
import css from './BuyingSide.module.css'
import { PREREQUISITES } from './prerequisites.ts'
import { type BuyingSideTold, buyingSideQuery } from './query.ts'

type Words = Pick<BuyingSideTold, 'committee' | 'incumbent' | 'otherSolutions' | 'prerequisites'>
type Prerequisite = Words['prerequisites'][number]

const AT_MOST = 20

/** All of it optional; the last row is always an empty one. */
export function Write({ id, told }: { readonly id: string; readonly told: BuyingSideTold }) {
  const queries = useQueryClient()
  const { committee, incumbent, otherSolutions, prerequisites } = told
  const { words, change, send, isSending, said } = useKeptForm<Words, BuyingSideTold>({
    form: `buying-side:${id}`,
    what: 'What you know of the buying side',
    empty: { committee, incumbent, otherSolutions, prerequisites },
    request: (now) =>
      put('/opportunities/{id}/buying-side', { params: { path: { id } }, body: filled(now) }),
    onTold: (kept) => queries.setQueryData(buyingSideQuery(id).queryKey, kept),
  })
  return (
    <div className={css.form}>
      <Form action="Keep it" isQuiet onSend={send} isRunning={isSending} said={said}>
        <Committee committee={words.committee} onChange={(seats) => change({ committee: seats })} />
        <TextField
          label="What they use today"
          value={words.incumbent}
          onChange={(text) => change({ incumbent: text })}
        />
        <fieldset className={css.rows}>
          <legend>What else they look at</legend>
          {withEmpty(words.otherSolutions, '').map((solution, i) => (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; what is typed changes.
              key={i}
              label={`Solution ${i + 1}`}
              value={solution}
              onChange={(text) => change({ otherSolutions: putAt(words.otherSolutions, i, text) })}
            />
          ))}
        </fieldset>
        <fieldset className={css.rows}>
          <legend>What has to be there first</legend>
          {withEmpty<Prerequisite>(words.prerequisites, { text: '', is: 'unknown' }).map(
            (each, i) => (
              <PrerequisiteRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; what is typed changes.
                key={i}
                place={i + 1}
                prerequisite={each}
                onChange={(next) => change({ prerequisites: putAt(words.prerequisites, i, next) })}
              />
            ),
          )}
        </fieldset>
        <p className={css.quiet}>
          Who decides, and how they stand to it, is yours alone. The rest counts in Trends like a
          field of the CRM, from the next import on, once five deals of three owners have the same.
        </p>
      </Form>
    </div>
  )
}

function PrerequisiteRow({
  place,
  prerequisite,
  onChange,
}: {
  readonly place: number
  readonly prerequisite: Prerequisite
  readonly onChange: (next: Prerequisite) => void
}) {
  return (
    <div className={css.row}>
      <TextField
        label={`Needed ${place}`}
        value={prerequisite.text}
        onChange={(text) => onChange({ ...prerequisite, text })}
      />
      <ChoiceField
        label="Is it there?"
        value={prerequisite.is}
        options={PREREQUISITES.map(({ is, name }) => ({ value: is, name }))}
        onChoose={(chosen) =>
          onChange({
            ...prerequisite,
            is: PREREQUISITES.find(({ is }) => is === chosen)?.is ?? 'unknown',
          })
        }
      />
    </div>
  )
}

const withEmpty = <T,>(rows: readonly T[], empty: T): readonly T[] =>
  rows.length < AT_MOST ? [...rows, empty] : rows

const putAt = <T,>(rows: readonly T[], at: number, row: T): T[] => {
  const next = [...rows]
  next[at] = row
  return next
}

/** What was left empty is not sent. */
const filled = (words: Words): Words => ({
  ...words,
  otherSolutions: words.otherSolutions.filter((text) => text.trim() !== ''),
  prerequisites: words.prerequisites.filter(({ text }) => text.trim() !== ''),
})
