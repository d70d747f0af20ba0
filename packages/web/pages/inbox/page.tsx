import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Section } from '../../parts/Section.tsx'
import { Invitations } from '../record/Invitations.tsx'
import css from './page.module.css'
import { inboxQuery } from './query.ts'
import { Told } from './Told.tsx'

export const Route = createLazyRoute('/inbox')({ component: InboxPage })

/** Calls for help and heads-ups, what waits first; and what else may be read by now. */
function InboxPage() {
  const { data } = useSuspenseQuery(inboxQuery)
  const { answer, waiting, read } = data
  return (
    <>
      <PageHead dated={false} headline={answer} />
      {waiting.length > 0 && (
        <Section title="Waiting for your answer">
          <List filings={waiting} />
        </Section>
      )}
      {read.length > 0 && (
        <Section title="Told to you">
          <List filings={read} />
        </Section>
      )}
      <Invitations />
      {waiting.length + read.length === 0 && (
        <p className={css.nothing}>
          When somebody of your team asks for help or gives a heads-up, it stands here.
        </p>
      )}
      <p className={css.note}>
        Who wrote to you sees that you have read it. How long answers take is told for managers as a
        group, never of one of them.
      </p>
    </>
  )
}

function List({ filings }: { readonly filings: readonly Parameters<typeof Told>[0]['filing'][] }) {
  return (
    <ul className={css.filings}>
      {filings.map((filing) => (
        <li key={filing.id}>
          <Told filing={filing} />
        </li>
      ))}
    </ul>
  )
}
