import type { DebriefSheet } from '@closed-learned/deals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useParams } from '@tanstack/react-router'
import { meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { TwoCopies } from '../../parts/TwoCopies.tsx'
import { TheStory } from '../opportunity/TheStory.tsx'
import { Done } from './Done.tsx'
import { Form } from './Form.tsx'
import { HowItFeels } from './HowItFeels.tsx'
import { Known } from './Known.tsx'
import { NotToday } from './NotToday.tsx'
import css from './page.module.css'
import { debriefQuery } from './query.ts'
import { useDesk } from './use-desk.ts'

export const Route = createLazyRoute('/opportunities/$id/debrief')({ component: DebriefPage })

function DebriefPage() {
  const { id } = useParams({ from: '/opportunities/$id/debrief' })
  const { data: sheet } = useSuspenseQuery(debriefQuery(id))
  const { data: me } = useSuspenseQuery(meQuery)
  return (
    <>
      <PageHead
        headline={sheet.answer}
        question={
          <>
            Debrief:{' '}
            <Link to="/opportunities/$id" params={{ id }}>
              {sheet.opportunity.name}
            </Link>
          </>
        }
        dated={false}
      />
      {sheet.story && <TheStory deal={{ ...sheet, story: sheet.story }} />}
      <div className={css.columns}>
        {sheet.story && <Known sheet={sheet} />}
        <div className={css.main}>
          {me.member && (
            <Debriefing key={`${me.member.id} ${id}`} sheet={sheet} me={me.member.id} />
          )}
        </div>
      </div>
    </>
  )
}

function Debriefing({ sheet, me }: { readonly sheet: DebriefSheet; readonly me: string }) {
  const [desk, state] = useDesk(sheet, me)
  if (state.filed !== null) return <Done sheet={sheet} filed={state.filed} />
  if (!sheet.mayWrite.may) return <p className={css.quiet}>{sheet.mayWrite.text}</p>
  return (
    <>
      {sheet.ending !== 'won' && (
        <div className={css.before}>
          <NotToday sheet={sheet} />
          <HowItFeels id={sheet.opportunity.id} />
        </div>
      )}
      {state.kept.other && <TwoCopies onSwap={desk.swap} onKeep={desk.choose} />}
      <Form sheet={sheet} desk={desk} state={state} />
    </>
  )
}
