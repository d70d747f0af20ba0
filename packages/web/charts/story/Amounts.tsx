import { Label } from '../draw/Label.tsx'
import type { AmountsPlan } from './amounts.ts'

/** The amount over time. */
export function Amounts({ line, ground, labels }: AmountsPlan) {
  return (
    <>
      <path d={ground} fill="var(--line)" fillOpacity={0.55} />
      <path d={line} fill="none" stroke="var(--muted)" strokeWidth={1.3} strokeLinejoin="round" />
      {labels.map(({ x, y, text }) => (
        <Label key={`${x} ${text}`} x={x} y={y} text={text} size={11} halo />
      ))}
    </>
  )
}
