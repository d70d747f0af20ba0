import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { SettingsLinks } from '../../frame/SettingsLinks.tsx'
import { Section } from '../../parts/Section.tsx'
import { Calendar } from './Calendar.tsx'
import { MailState } from './MailState.tsx'
import { ProgrammeStart } from './ProgrammeStart.tsx'
import { settingsQuery } from './query.ts'
import { SecondFactorOfAll } from './SecondFactorOfAll.tsx'
import { sayCalendar } from './say-calendar.ts'
import { WeekCost } from './WeekCost.tsx'

export const Route = createLazyRoute('/settings/workspace')({ component: WorkspacePage })

/** The calendar by which days are counted, and how people are reached. */
function WorkspacePage() {
  const { data } = useSuspenseQuery(settingsQuery)
  return (
    <>
      <PageHead dated={false} headline={sayCalendar(data)} />
      <SettingsLinks />
      <Section title="Name and calendar">
        <Calendar settings={data} />
      </Section>
      <Section title="What time costs">
        <WeekCost cost={data.weekCost} />
      </Section>
      <Section title="Since when deals may be let go">
        <ProgrammeStart start={data.programmeStart} />
      </Section>
      <Section title="Signing in">
        <SecondFactorOfAll isNeeded={data.needsSecondFactor} />
      </Section>
      <Section title="Mail">
        <MailState />
      </Section>
    </>
  )
}
