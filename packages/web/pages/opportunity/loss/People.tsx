import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import css from './People.module.css'
import { colleaguesQuery } from './query.ts'

interface Props {
  readonly label: string
  readonly verb: string
  /** Ids of those who need not be asked again. */
  readonly without?: readonly string[]
  readonly onTake: (member: string) => void
}

/** One colleague, chosen by name. */
export function People({ label, verb, without = [], onTake }: Props) {
  const id = useId()
  const { data } = useQuery(colleaguesQuery)
  const [member, setMember] = useState('')
  const some = data?.members.filter((each) => !without.includes(each.member)) ?? []
  return (
    <form
      className={css.people}
      onSubmit={(event) => {
        event.preventDefault()
        if (member === '') return
        onTake(member)
        setMember('')
      }}
    >
      <label htmlFor={id}>{label}</label>
      <select id={id} value={member} onChange={(event) => setMember(event.currentTarget.value)}>
        <option value="">Nobody</option>
        {some.map((each) => (
          <option key={each.member} value={each.member}>
            {each.name}
          </option>
        ))}
      </select>
      <Button type="submit" aria-disabled={member === ''}>
        {verb}
      </Button>
    </form>
  )
}
