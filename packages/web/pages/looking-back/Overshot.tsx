import type { Overshoot } from '@closed-learned/deals'
import { Finding } from '../../parts/Finding.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Overshot.module.css'

/** Whether letting go early overshot, in full: the other side of how fast deals are let go. */
export function Overshot({ overshoot }: { readonly overshoot: Overshoot | undefined }) {
  if (overshoot === undefined) return null
  return (
    <Section title="Did letting go early overshoot?">
      <Finding text={overshoot.text} />
      <Folded summary="How it is found out">
        <p className={css.how}>{overshoot.how}</p>
      </Folded>
    </Section>
  )
}
