import { sayCount } from '@closed-learned/deals'
import { Button } from '../../../parts/Button.tsx'
import type { Acting } from './acting.ts'
import css from './ChosenBar.module.css'

/** At the bottom of the screen: what can be said of all that are chosen. */
export function ChosenBar({
  acting: { chosen, open },
  onClear,
}: {
  readonly acting: Acting
  readonly onClear: () => void
}) {
  const deals = [...chosen.values()]
  return (
    <section className={css.bar} aria-label="Chosen deals">
      <p role="status" className={css.count}>
        {sayCount(deals.length, 'deal', 'deals')} chosen
      </p>
      <Button look="primary" onClick={() => open('letGo', deals)}>
        {deals.length === 1 ? 'Let it go' : 'Let them go'}
      </Button>
      <Button onClick={() => open('lives', deals)}>
        {deals.length === 1 ? 'It lives' : 'They live'}
      </Button>
      <Button onClick={() => open('help', deals)}>Help me</Button>
      <Button look="plain" onClick={onClear}>
        Choose none
      </Button>
    </section>
  )
}
