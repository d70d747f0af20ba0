import { type ErrorComponentProps, Link, useSearch } from '@tanstack/react-router'
import { Declined } from '../../api.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { Trouble } from '../../frame/PageState.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { TrendLinks } from '../trends/TrendLinks.tsx'
import css from './NoSegment.module.css'

/** An address of no segment: why, and where there are some; any other trouble as everywhere. */
export function NoSegment(trouble: ErrorComponentProps) {
  const { error } = trouble
  const { asOf } = useSearch({ from: '__root__' })
  if (!(error instanceof Declined) || !isOfAddress(error, asOf)) return <Trouble {...trouble} />
  return (
    <>
      <PageHead headline={error.text} />
      <TrendLinks />
      <Section title="Where to go on">
        <Finding text={error.mend} />
        <p className={css.ways}>
          <Link to="/trends">See what was found</Link>
          <Link to="/trends/explore">Go to the explorer</Link>
        </p>
      </Section>
    </>
  )
}

/** What cannot be read may be the day, where one is named; then there is a way to the newest. */
function isOfAddress({ kind }: Declined, asOf: string | undefined): boolean {
  return kind === 'not-found' || (kind === 'not-asked-well' && asOf === undefined)
}
