import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './Why.module.css'

/** Why so much, by the past quarters, and how it is computed for who opens it. */
export function Why({ why, how }: { readonly why: readonly string[]; readonly how: string }) {
  return (
    <Section title="Why so much">
      <ul className={css.why}>
        {why.map((line) => (
          <li key={line}>
            <Unbroken text={line} />
          </li>
        ))}
      </ul>
      <Folded summary="How it is computed">
        <p className={css.how}>{how}</p>
      </Folded>
    </Section>
  )
}
