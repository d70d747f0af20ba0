import { type ReasonsPage, sayDays, sayNumber, sayRate, sayRates } from '@closed-learned/deals'
import type { Tone } from '../../charts/draw/tone.ts'
import { Whisker, type WhiskerMark } from '../../charts/Whisker.tsx'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Signs.module.css'
import { signRows } from './sign-rows.ts'

type Sign = ReasonsPage['signs'][number]

const TITLE = 'Warning signs, and how early they came'

/** Signs that are shown before one asks for the others. */
const SHOWN = 4

/** A library of signs: how many lost and won deals had shown each, and how long before the end. */
export function Signs({ signs, asOf }: { readonly signs: readonly Sign[]; readonly asOf: string }) {
  if (signs.length === 0) return null
  const range = rangeOf(signs)
  return (
    <Section title={TITLE}>
      <Copyable title={TITLE} note={`As of ${sayIso(asOf)}`} rows={() => signRows(signs)}>
        <Rows signs={signs.slice(0, SHOWN)} range={range} />
        {signs.length > SHOWN && (
          <Folded summary={`${sayNumber(signs.length - SHOWN)} more`}>
            <Rows signs={signs.slice(SHOWN)} range={range} />
          </Folded>
        )}
      </Copyable>
    </Section>
  )
}

function Rows({
  signs,
  range,
}: {
  readonly signs: readonly Sign[]
  readonly range: readonly [number, number]
}) {
  return (
    <ul className={css.signs}>
      {signs.map((sign) => (
        <li key={sign.kind}>
          <div>
            <h3>{sign.name}</h3>
            <p>{afterName(sign)}</p>
          </div>
          <div>
            <Whisker marks={marksOf(sign)} range={range} width={160} />
            <p className={css.shares}>
              <Share name="lost" of={sign.lost} />
              <Share name="won" of={sign.won} />
            </p>
          </div>
          <Lead lead={sign.lead} />
        </li>
      ))}
    </ul>
  )
}

/** From nothing to what the most frequent sign needs, in whole tenths. */
function rangeOf(signs: readonly Sign[]): readonly [number, number] {
  const most = Math.max(...signs.flatMap((sign) => marksOf(sign).map(({ high }) => high)), 0.1)
  return [0, Math.ceil(most * 10) / 10]
}

/** The sentence without the name that stands above it. */
function afterName({ name, text }: Sign): string {
  return text.startsWith(`${name}: `) ? text.slice(name.length + 2) : text
}

const shareOf = ({ deals, of }: Sign['lost']) => (of === 0 ? 0 : deals / of)

function marksOf({ lost, won }: Sign): WhiskerMark[] {
  const mark = (tone: Tone, told: Sign['lost']) =>
    told.of === 0
      ? []
      : [
          {
            key: tone,
            tone,
            value: shareOf(told),
            low: told.interval[0],
            high: told.interval[1],
          },
        ]
  return [...mark('lost', lost), ...mark('won', won)]
}

function Share({ name, of }: { readonly name: 'lost' | 'won'; readonly of: Sign['lost'] }) {
  if (of.of === 0) return <span>no {name} deals</span>
  return (
    <span>
      <b className={css[name]}>{sayRate(shareOf(of))}</b> of {name} {sayRates(of.interval)}
    </span>
  )
}

/** How long before the formal loss, in the middle and for the middle half. */
function Lead({ lead }: Pick<Sign, 'lead'>) {
  if (lead === null) return <p className={css.lead}>not enough to tell how early</p>
  const [from, to] = lead.middle.map(sayNumber)
  return (
    <p className={css.lead}>
      <b>{sayDays(lead.median)}</b> ahead
      <span>
        half of them {from}–{to}
      </span>
    </p>
  )
}
