import { Button } from './Button.tsx'
import css from './TwoCopies.module.css'

interface Props {
  /** Shows the other copy instead; nothing is lost by that. */
  readonly onSwap: () => void
  readonly onKeep: () => void
}

/** Where a text was written on two devices: neither is taken before its author has chosen. */
export function TwoCopies({ onSwap, onKeep }: Props) {
  return (
    <section className={css.copies} aria-label="Two versions">
      <p>
        You went on with this on another device too. One version stands below; choose which of the
        two to keep.
      </p>
      <div className={css.row}>
        <Button onClick={onSwap}>Show the other one</Button>
        <Button onClick={onKeep}>Keep the one below</Button>
      </div>
    </section>
  )
}
