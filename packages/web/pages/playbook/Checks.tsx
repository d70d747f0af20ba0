import type { Checks as ChecksPage, CheckTold } from '@closed-learned/deals'
import { api, told } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { FromLesson } from './FromLesson.tsx'
import css from './page.module.css'
import { usePlaybookAct } from './use-playbook-act.ts'
import { WriteCheck } from './WriteCheck.tsx'

/** What is asked early, what past deals say of it, and whether the deals since bear it out. */
export function Checks({ page }: { readonly page: ChecksPage }) {
  const { answer, checks, mayWrite, stages } = page
  const asked = checks.filter(({ standing }) => standing !== 'retired')
  const retired = checks.filter(({ standing }) => standing === 'retired')
  return (
    <Section title="What is asked early">
      <p className={css.quiet}>{answer}</p>
      <ul className={css.list}>
        {asked.map((check) => (
          <li key={check.id}>
            <Check check={check} page={page} />
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Folded summary="Write a check">
          <WriteCheck stages={stages} />
        </Folded>
      )}
      {retired.length > 0 && (
        <Folded summary="Checks that retired">
          <ul className={css.list}>
            {retired.map((check) => (
              <li key={check.id}>
                <Check check={check} page={page} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  )
}

function Check({ check, page }: { readonly check: CheckTold; readonly page: ChecksPage }) {
  const { id, content, backTest, standing, standingText, where } = check
  const retired = standing !== 'retired'
  const { run, isRunning, said } = usePlaybookAct(
    () => told(api.POST('/checks/{id}/retire', { params: { path: { id } }, body: { retired } })),
    '',
  )
  return (
    <article className={css.row}>
      <div>
        <h3 className={css.title}>
          <bdi>{content.question}</bdi>
        </h3>
        <p className={css.text} dir="auto">
          Not ours to win if: {content.disqualifies}
        </p>
        <p className={css.quiet}>{backTest.text}</p>
        <FromLesson lesson={check.lesson} said={check.lessonSaid} />
        {page.mayWrite && (
          <p className={css.ways}>
            <Button look="plain" aria-disabled={isRunning} onClick={() => run(undefined)}>
              {retired ? 'Retire it' : 'Ask it again'}
            </Button>
            <span role="status">{said}</span>
          </p>
        )}
        {page.mayWrite && retired && (
          <Folded summary="Change it">
            <WriteCheck stages={page.stages} check={check} />
          </Folded>
        )}
      </div>
      <ul className={css.beside}>
        <li>{standingText}</li>
        {where && <li>Would say no to {where}</li>}
        <li>
          {content.fromStage === null ? 'From the first day' : `From ${content.fromStage} on`}
        </li>
      </ul>
    </article>
  )
}
