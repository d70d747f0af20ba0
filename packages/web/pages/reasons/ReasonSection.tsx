import { type ReasonTold, sayNumber } from '@closed-learned/deals'
import type { ReactNode } from 'react'
import type { Tone } from '../../charts/draw/tone.ts'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Noted } from './Noted.tsx'
import { reasonRows } from './reason-rows.ts'
import { Steady } from './Steady.tsx'
import { isNoted, sayNothingNoted } from './say-noted.ts'
import { topOf } from './top-of.ts'

interface Props {
  readonly title: string
  /** What they are together: `stated reasons`. */
  readonly many: string
  readonly reasons: readonly ReasonTold[]
  readonly asOf: string
  /** Said where there are none; without it the section is left out then. */
  readonly none?: string
  readonly ruled?: boolean
  /** Steady ones that are shown before one asks for the others. */
  readonly shown?: number
  readonly tone?: Tone
  readonly children?: ReactNode
}

/** Those that move or differ as sentences, the steady ones below in a quiet list. */
export function ReasonSection(props: Props) {
  const { title, many, reasons, asOf, none, ruled, shown = 0, tone, children } = props
  if (reasons.length === 0 && none === undefined) return null
  const noted = reasons.filter(isNoted)
  const steady = reasons.filter((reason) => !isNoted(reason))
  const drawn = { top: topOf(reasons), ...(tone && { tone }) }
  const folded = steady.slice(shown)
  return (
    <Section title={title} {...(ruled === undefined ? {} : { ruled })}>
      {reasons.length === 0 ? (
        <Finding text={none ?? ''} />
      ) : (
        <Copyable title={title} note={`As of ${sayIso(asOf)}`} rows={() => reasonRows(reasons)}>
          {noted.length === 0 && <Finding text={sayNothingNoted(many, reasons)} />}
          <Noted reasons={noted} {...drawn} />
          <Steady reasons={steady.slice(0, shown)} {...drawn} />
          {folded.length > 0 && (
            <Folded summary={sayFolded(folded.length, reasons.length)}>
              <Steady reasons={folded} {...drawn} />
            </Folded>
          )}
        </Copyable>
      )}
      {children}
    </Section>
  )
}

function sayFolded(folded: number, all: number): string {
  return folded === all
    ? `See ${all === 1 ? 'it' : `all ${sayNumber(all)}`}`
    : `${sayNumber(folded)} more`
}
