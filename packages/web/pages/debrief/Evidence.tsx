import { type CauseEvidence, type DebriefSheet, noPersonAsCause } from '@closed-learned/deals'
import { DayField } from '../../parts/DayField.tsx'
import { LongText } from '../../parts/LongText.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { Answer } from './Answer.tsx'
import { DayPills } from './DayPills.tsx'

interface Props {
  readonly evidence: CauseEvidence | null
  readonly sheet: Pick<DebriefSheet, 'knowable' | 'createdOn' | 'today'>
  /** The buyer’s own words stay as they were said. */
  readonly isBuyers: boolean
  readonly onChange: (evidence: CauseEvidence | null) => void
}

const KINDS = [
  { value: 'none', name: 'Nothing yet' },
  { value: 'moment', name: 'A moment on the timeline' },
  { value: 'document', name: 'A document' },
  { value: 'quote', name: 'A quote' },
] as const
type Kind = (typeof KINDS)[number]['value']

/** What shows a cause. */
export function Evidence({ evidence, sheet, isBuyers, onChange }: Props) {
  const { knowable: days, createdOn, today } = sheet
  const begin = (kind: Kind) => {
    if (kind === 'none') return onChange(null)
    if (kind === 'moment') return onChange({ kind, on: days[0]?.on ?? today })
    const text = evidence && evidence.kind !== 'moment' ? evidence.text : ''
    return onChange({ kind, text })
  }
  return (
    <>
      <Pills<Kind>
        legend="What shows it"
        value={evidence?.kind ?? 'none'}
        options={KINDS}
        onChoose={begin}
      />
      {evidence?.kind === 'moment' && (
        <>
          <DayPills
            legend="Which moment"
            days={days}
            value={evidence.on}
            onChoose={(on) => onChange({ kind: 'moment', on })}
          />
          <DayField
            label="Or another day"
            value={evidence.on}
            {...(createdOn !== null && { min: createdOn })}
            max={today}
            onChange={(on) => onChange({ kind: 'moment', on: on === '' ? evidence.on : on })}
          />
        </>
      )}
      {evidence?.kind === 'document' && (
        <Answer
          label="Which document, and what it says"
          value={evidence.text}
          onChange={(text) => onChange({ kind: 'document', text })}
        />
      )}
      {evidence?.kind === 'quote' && (
        <LongText
          label="Their words, as they were said"
          rows={2}
          longest={10_000}
          value={evidence.text}
          onChange={(text) => onChange({ kind: 'quote', text })}
        >
          {isBuyers ? null : sayInstead(evidence.text)}
        </LongText>
      )}
    </>
  )
}

function sayInstead(text: string) {
  const instead = noPersonAsCause(text)
  return instead && <p>{instead.text} The buyer’s own words stay as they were said.</p>
}
