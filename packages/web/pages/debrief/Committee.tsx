import {
  COMMITTEE_ROLES,
  type CommitteeRole,
  type DebriefForm,
  STANCES,
  type Stance,
} from '@closed-learned/deals'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import css from './Fits.module.css'

type Seat = DebriefForm['committee'][number]

interface Props {
  readonly committee: readonly Seat[]
  readonly onChange: (committee: Seat[]) => void
}

const STANCE_OPTIONS = [{ value: '', name: 'Not met, or not there' }, ...STANCES]

/** Who decided, by role and never by name, and how each stood to it. */
export function Committee({ committee, onChange }: Props) {
  const put = (role: CommitteeRole, stance: Stance | undefined) => {
    const others = committee.filter((seat) => seat.role !== role)
    onChange(stance === undefined ? others : [...others, { role, stance }])
  }
  return (
    <div className={css.seats}>
      {COMMITTEE_ROLES.map(({ value: role, name }) => (
        <ChoiceField
          key={role}
          label={name}
          value={committee.find((seat) => seat.role === role)?.stance ?? ''}
          options={STANCE_OPTIONS}
          onChoose={(chosen) => put(role, STANCES.find(({ value }) => value === chosen)?.value)}
        />
      ))}
    </div>
  )
}
