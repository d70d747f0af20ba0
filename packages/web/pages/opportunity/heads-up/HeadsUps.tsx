import type { HeadsUpsOfDeal, HeadsUpTold } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Folded } from '../../../parts/Folded.tsx'
import { Section } from '../../../parts/Section.tsx'
import { Answers, UsefulAfterAll } from './Answers.tsx'
import css from './HeadsUps.module.css'
import { HeadUpSaid } from './HeadUpSaid.tsx'
import { LessonWords } from './LessonWords.tsx'
import { headsUpsQuery } from './query.ts'
import { useAnswer } from './use-answer.ts'
import { useSeen } from './use-seen.ts'

interface Props {
  readonly id: string
}

/** What others learned that this deal is about to meet; its owner alone is shown it. */
export function HeadsUps({ id }: Props) {
  const { data } = useQuery(headsUpsQuery(id))
  const [deal] = data?.deals ?? []
  return deal ? <Met id={id} deal={deal} /> : null
}

function Met({ id, deal: { headsUps, aside } }: Props & { readonly deal: HeadsUpsOfDeal }) {
  const here = useRef<HTMLParagraphElement>(null)
  const [changing, setChanging] = useState<string | null>(null)
  const answering = useAnswer(id, () => {
    setChanging(null)
    // What was pressed may be gone; the keyboard goes on from what came of it.
    requestAnimationFrame(() => here.current?.focus())
  })
  return (
    <div className={css.met}>
      <Section title="Others met this before">
        <ul className={css.list}>
          {headsUps.map((headsUp) => (
            <li key={headsUp.lesson}>
              <Seen id={id} headsUp={headsUp} />
              <LessonWords deal={id} headsUp={headsUp} />
              <Answers
                headsUp={headsUp}
                isAsked={headsUp.answer?.answer !== 'useful' || changing === headsUp.lesson}
                onChange={() => setChanging(headsUp.lesson)}
                answering={answering}
              />
            </li>
          ))}
        </ul>
        <p ref={here} role="status" tabIndex={-1} className={css.said}>
          {answering.said}
        </p>
        {aside.length > 0 && (
          <Folded summary={`Put aside by you (${aside.length})`}>
            <ul className={css.list}>
              {aside.map((headsUp) => (
                <li key={headsUp.lesson}>
                  <HeadUpSaid headsUp={headsUp} />
                  <UsefulAfterAll headsUp={headsUp} answering={answering} />
                </li>
              ))}
            </ul>
          </Folded>
        )}
        <p className={css.who}>Only you see this, and what you answer.</p>
      </Section>
    </div>
  )
}

function Seen({ id, headsUp }: Props & { readonly headsUp: HeadsUpTold }) {
  const here = useSeen(id, headsUp)
  return (
    <div ref={here}>
      <HeadUpSaid headsUp={headsUp} />
    </div>
  )
}
