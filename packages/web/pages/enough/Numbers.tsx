import type { EnoughPage } from '@closed-learned/deals'
import { NumberField } from './NumberField.tsx'
import css from './Numbers.module.css'

type Pipelines = EnoughPage['pipelines']
type Input = Pipelines['input']
type Key = Exclude<keyof Input, 'small' | 'large'>

interface Props extends Pick<Pipelines, 'given' | 'currency' | 'attentionKnown'> {
  readonly input: Input
  readonly own: Input
  readonly onChange: (part: Partial<Input>) => void
}

/** What is asked for, as it is typed: shares in per cent. */
const FIELDS: readonly {
  readonly key: Key
  readonly label: string
  readonly least: number
  readonly most: number
  readonly isShare?: true
}[] = [
  { key: 'quota', label: 'What a quarter is to bring', least: 1, most: 1e15 },
  { key: 'size', label: 'A won deal brings', least: 1, most: 1e15 },
  { key: 'owners', label: 'Owners', least: 1, most: 100_000 },
  { key: 'openEach', label: 'Deals that each works at once', least: 1, most: 10_000 },
  {
    key: 'winQualified',
    label: 'Won of qualified deals, in %',
    least: 0,
    most: 100,
    isShare: true,
  },
  { key: 'winOther', label: 'Won of the others, in %', least: 0, most: 100, isShare: true },
  { key: 'weeksToWin', label: 'Weeks until a deal is won', least: 0.1, most: 1_000 },
  { key: 'weeksToLose', label: 'Weeks until a qualified one is lost', least: 0.1, most: 1_000 },
  { key: 'weeksToLoseOther', label: 'Weeks until another is lost', least: 0.1, most: 1_000 },
  { key: 'hoursAWeek', label: 'Hours with buyers, a week and deal', least: 0.01, most: 168 },
  {
    key: 'dividedOdds',
    label: 'Odds of a win where an owner has more open',
    least: 0.01,
    most: 1,
  },
]

/** Every number that the comparison starts from, with where it comes from. */
export function Numbers({ input, own, given, currency, attentionKnown, onChange }: Props) {
  const from = new Map(given.map((each) => [each.key, each]))
  return (
    <div className={css.numbers}>
      {FIELDS.map(({ key, label, least, most, isShare }) => {
        const times = isShare ? 100 : 1
        const value = input[key]
        const hint = key === 'dividedOdds' ? attentionKnown : (from.get(key)?.text ?? '')
        const isMoney = key === 'quota' || key === 'size'
        return (
          <NumberField
            key={key}
            label={isMoney && currency !== null ? `${label}, ${currency}` : label}
            value={value === null ? null : round(value * times)}
            range={[least, most]}
            hint={
              value === own[key] ? hint : `Changed by hand; before: ${sayOwn(own[key], times)}.`
            }
            onChange={(typed) => onChange({ [key]: typed / times })}
          />
        )
      })}
    </div>
  )
}

const round = (value: number) => Number(value.toPrecision(6))
const sayOwn = (value: number | null, times: number) =>
  value === null ? 'not known' : String(round(value * times))
