import type { OverviewReport } from '@closed-learned/deals'
import type { CSSProperties, ReactNode } from 'react'
import { sayAmount, sayAmounts } from '../draw/say-amount.ts'
import { Swatch } from './Swatch.tsx'
import { type Share, type States, statedOf } from './shares.ts'

interface StateListProps {
  readonly shares: readonly Share[]
  readonly states: States
  readonly honest: OverviewReport['pipeline']['honest'] | null
  readonly width: number
}

/** Below this the words stand in a column, their amounts under each other. */
const NARROW = 560

const list: CSSProperties = {
  listStyle: 'none',
  margin: '10px 0 0',
  padding: 0,
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 20px',
  fontSize: 14,
  lineHeight: '22px',
  fontVariantNumeric: 'tabular-nums',
  color: 'var(--muted)',
}
const column: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: '11px max-content 1fr',
  columnGap: 8,
}
const amount: CSSProperties = { color: 'var(--ink)', fontWeight: 600, whiteSpace: 'nowrap' }

/** The parts in words: what the CRM says, each state, and what it is worth. */
export function StateList({ shares, states, honest, width }: StateListProps) {
  const narrow = width < NARROW
  const stated = statedOf(states)
  const worth = honest?.amount ?? null
  const known = honest?.interval ?? null
  return (
    <ul style={narrow ? { ...list, ...column } : list}>
      <Item narrow={narrow} said={stated.said}>
        {stated.unit && `${stated.unit} `}
        {stated.name}
      </Item>
      {shares.map(({ state, said, name }) => (
        <Item key={state} narrow={narrow} said={said} mark={<Swatch state={state} />}>
          {name}
        </Item>
      ))}
      {worth !== null && (
        <Item
          narrow={narrow}
          said={sayAmount(worth)}
          before={narrow ? 'likely worth' : 'worth'}
          last
        >
          {known && sayAmounts(known, worth)}
        </Item>
      )}
    </ul>
  )
}

interface ItemProps {
  readonly narrow: boolean
  readonly said: string
  readonly mark?: ReactNode
  readonly before?: string
  readonly last?: boolean
  readonly children: ReactNode
}

/** In a row: mark, amount and words beside each other; in a column: each in its own. */
function Item({ narrow, said, mark, before, last, children }: ItemProps) {
  const row: CSSProperties = {
    display: 'flex',
    gap: 5,
    alignItems: 'center',
    ...(last ? { marginLeft: 'auto' } : {}),
  }
  if (!narrow)
    return (
      <li style={row}>
        {mark}
        {before && <span>{before}</span>}
        <span style={amount}>{said}</span>
        <span>{children}</span>
      </li>
    )
  return (
    <li style={{ display: 'contents' }}>
      <span style={{ alignSelf: 'center' }}>{mark}</span>
      <span style={{ ...amount, textAlign: 'right' }}>{said}</span>
      <span>
        {before && `${before}${children ? ', ' : ''}`}
        {children}
      </span>
    </li>
  )
}
