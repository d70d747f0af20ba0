import { useQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { workspaceQuery } from '../../frame/workspace.ts'
import controls from './controls.module.css'
import { sending } from './desk/sending.ts'
import { type Desk, useDesk } from './desk/useDesk.ts'
import { useDropAnywhere } from './desk/useDropAnywhere.ts'
import { useEnds } from './desk/useEnds.ts'
import { useStepFocus } from './desk/useStepFocus.ts'
import { Look } from './look/Look.tsx'
import css from './page.module.css'
import { Done } from './steps/Done.tsx'
import { Nothing } from './steps/Nothing.tsx'
import { Notices } from './steps/Notices.tsx'
import { Under, useFar } from './steps/Under.tsx'
import { Waiting } from './steps/Waiting.tsx'
import { type Here, headlineOf, headlineOfSending } from './words/headline.ts'
import { spokenShare } from './words/progress.ts'

export const Route = createLazyRoute('/import')({ component: ImportPage })

/** What does your CRM say? One page, from a drop of files to what came of them. */
function ImportPage() {
  const desk = useDesk()
  const { data: here } = useQuery(workspaceQuery)
  useEnds(desk)
  useDropAnywhere(desk)
  const top = useStepFocus(desk.phase)
  const headline = useHeadline(desk, here)
  const far = useFar(desk)
  return (
    <>
      <div ref={top} tabIndex={-1} className={css.top}>
        <PageHead dated={false} headline={headline} />
      </div>
      <p className={controls.hidden} aria-live="polite">
        {isUnder(desk) && !desk.isUnreachable ? spokenShare(far.share) : headline}
      </p>
      <Notices desk={desk} />
      <Step desk={desk} />
    </>
  )
}

function Step({ desk }: { readonly desk: Desk }) {
  if (desk.isUnreachable && isUnder(desk)) return null
  switch (desk.phase) {
    case 'nothing':
      return <Nothing desk={desk} />
    case 'sending':
    case 'reading':
    case 'importing':
      return <Under desk={desk} />
    case 'open':
      return <Waiting desk={desk} />
    case 'checked':
    case 'refused':
      return <Look desk={desk} />
    case 'done':
      return <Done desk={desk} />
  }
}

function isUnder({ phase }: Desk): boolean {
  return phase === 'sending' || phase === 'reading' || phase === 'importing'
}

/** The answer at the top; null while it is not known. */
function useHeadline(desk: Desk, here: Here | undefined): string | null {
  const { phase, draft } = desk
  if (desk.isUnreachable) return 'The program is not running any more.'
  if (phase === 'sending') return headlineOfSending(sending.get()?.files ?? 1)
  if (here === undefined) return null
  return phase === 'nothing' || draft === null ? here.answer : headlineOf(draft, here)
}
