import {
  type CauseGiven,
  type CausesPage,
  causeTold,
  type DebriefSheet,
  PUT_TO,
  type PutTo,
} from '@closed-learned/deals'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Pills } from '../../parts/Pills.tsx'
import css from './Causes.module.css'
import { Evidence } from './Evidence.tsx'

interface Props {
  readonly page: CausesPage
  readonly given: CauseGiven
  readonly sheet: DebriefSheet
  readonly isBuyers: boolean
  readonly onChange: (given: CauseGiven) => void
}

/** What more can be said of a cause: what exactly, what shows it, whose word it is, who can change it. */
export function CauseMore({ page, given, sheet, isBuyers, onChange }: Props) {
  const { isOpinion, standing } = causeTold(given)
  const parts = partsOf(page, given)
  const change = (part: Partial<CauseGiven>) => onChange({ ...given, ...part })
  return (
    <>
      <p className={css.standing} role="status" data-opinion={isOpinion || undefined}>
        {standing}
      </p>
      <Folded summary="What shows it, and what exactly">
        <div className={css.more}>
          {parts.length > 0 && (
            <ChoiceField
              label="What exactly"
              value={given.part ?? ''}
              options={[{ value: '', name: 'Nothing more exact' }, ...parts]}
              onChoose={(part) => change({ part: part === '' ? null : part })}
            />
          )}
          {!isBuyers && (
            <Pills
              legend="Whose word it is"
              value={given.from}
              options={FROM}
              onChoose={(from) => change({ from })}
            />
          )}
          <Evidence
            evidence={given.evidence}
            sheet={sheet}
            isBuyers={isBuyers || given.from === 'buyer'}
            onChange={(evidence) => change({ evidence })}
          />
          <Pills<PutTo>
            legend="What could change it next time"
            value={given.putTo}
            options={PUT_TO}
            onChoose={(putTo) => change({ putTo })}
          />
        </div>
      </Folded>
    </>
  )
}

const FROM = [
  { value: 'seller', name: 'Ours' },
  { value: 'buyer', name: 'The buyer’s' },
] as const

/** Attributes and aspects in use, and the one that is chosen, as one list. */
function partsOf(page: CausesPage, { cause, part }: CauseGiven) {
  const attributes = page.causes.find((one) => one.cause === cause)?.attributes ?? []
  return attributes.flatMap((attribute) =>
    [
      { ...attribute, name: attribute.name },
      ...attribute.aspects.map((one) => ({ ...one, name: `${attribute.name} › ${one.name}` })),
    ]
      .filter(({ id, isRetired }) => !isRetired || id === part)
      .map(({ id, name }) => ({ value: id, name })),
  )
}
