import { type FlowReport, NO_CURRENCY, sayCount, sayMoney, sayNumber } from '@closed-learned/deals'
import css from './FlowBars.module.css'
import { type FlowStep, flowSteps } from './flow-steps.ts'

/** From what stood to what stands, bar by bar; each begins where the one above ends. */
export function FlowBars({ flow }: { readonly flow: FlowReport }) {
  const { steps, inMoney } = flowSteps(flow)
  if (steps.length === 0) return null
  return (
    <ul className={css.steps}>
      {steps.map((step) => (
        <li key={step.key} data-stands={step.tone === 'stand' || undefined}>
          <span className={css.name}>{step.name}</span>
          <span className={css.track} aria-hidden="true">
            <span
              className={css.bar}
              data-tone={step.tone}
              style={{ left: `${100 * step.from}%`, width: `${100 * (step.to - step.from)}%` }}
            />
          </span>
          <span className={css.value}>{sayValue(step, inMoney, flow.currency)}</span>
          <span className={css.deals}>{sayCount(step.deals, 'deal', 'deals')}</span>
        </li>
      ))}
    </ul>
  )
}

function sayValue({ value, tone }: FlowStep, inMoney: boolean, currency: string | null): string {
  const size = inMoney
    ? sayMoney(Math.abs(value), tone === 'stand' ? (currency ?? NO_CURRENCY) : NO_CURRENCY)
    : sayNumber(Math.abs(value))
  if (tone === 'stand') return value < 0 ? `−${size}` : size
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : '±0'
}
