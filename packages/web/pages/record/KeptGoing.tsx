import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './page.module.css'

/** What came of the deals that one kept going, as every prediction is looked at again; one's own alone. */
export function KeptGoing({ text }: { readonly text: string }) {
  return (
    <Section title="What you kept going" ruled={false}>
      <p className={css.sum}>
        <Unbroken text={text} />
      </p>
      <p className={css.alone}>Only you see this.</p>
    </Section>
  )
}
