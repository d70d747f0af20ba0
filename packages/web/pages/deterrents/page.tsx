import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { SettingsLinks } from '../../frame/SettingsLinks.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Bring } from './Bring.tsx'
import { Found } from './Found.tsx'
import css from './page.module.css'
import { Questions } from './Questions.tsx'
import { deterrentQuestionsQuery } from './query.ts'
import { useAudit } from './use-audit.ts'

export const Route = createLazyRoute('/settings/deterrents')({ component: DeterrentsPage })

/** What in a company punishes losing: what was found, and below it what is looked at. */
function DeterrentsPage() {
  const { data } = useSuspenseQuery(deterrentQuestionsQuery)
  const audit = useAudit()
  const { found, brought, change, look, isLooking, trouble } = audit
  return (
    <>
      <div ref={audit.top} tabIndex={-1} className={css.top}>
        <PageHead dated={false} headline={found?.answer ?? 'Nothing was looked at yet.'} />
      </div>
      <SettingsLinks />
      {found && <Found page={found} />}
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        <Bring audit={audit} />
        <Questions
          questions={data.questions}
          answers={brought.answers}
          onAnswer={(id, answer) => change({ answers: { ...brought.answers, [id]: answer } })}
        />
        <div className={css.foot}>
          <button type="submit" className={css.look} aria-disabled={isLooking}>
            {found ? 'Look again' : 'Look at it'}
          </button>
          <p className={css.who}>
            Only you see what comes of it. It is looked at on this server and not kept.
          </p>
          <p role="status" className={css.trouble}>
            {isLooking ? 'Looking.' : trouble}
          </p>
        </div>
      </form>
      {found && <Doubts doubts={found.doubts} />}
    </>
  )
}
