import {
  CAUSES,
  COMMITTEE_ROLES,
  LESSON_ROUTES,
  LESSON_TAGS,
  sayCause,
} from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { CalmText } from '../../parts/CalmText.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { Ticks } from '../../parts/Ticks.tsx'
import { LONGEST, ROUTES, TAGS } from '../lessons/lesson-words.ts'
import { lessonMomentsQuery } from '../lessons/query.ts'
import type { LessonWritten } from './kept-lessons.ts'
import css from './LessonFields.module.css'
import { Segment } from './Segment.tsx'

interface Props {
  readonly content: LessonWritten
  readonly change: (part: Partial<LessonWritten>) => void
}

/** The three parts of the sentence, and what makes a lesson findable and testable. */
export function LessonFields({ content, change }: Props) {
  return (
    <>
      <CalmText
        label="When …"
        hint="The moment in which somebody else can still use it. A kind of deal, never a name."
        rows={2}
        longest={LONGEST}
        value={content.when}
        onChange={(when) => change({ when })}
      />
      <Segment where={content.where} onChange={(where) => change({ where })} />
      <CalmText
        label="… we lose, because …"
        hint="A step, an answer, a proof, a price: neither the buyer nor a colleague."
        rows={2}
        longest={LONGEST}
        value={content.because}
        onChange={(because) => change({ because })}
      />
      <ChoiceField
        label="Which cause that is"
        value={content.cause}
        options={CAUSES.map((cause) => ({ value: cause, name: sayCause(cause) }))}
        onChoose={(cause) => change({ cause: CAUSES.find((each) => each === cause) ?? 'unknown' })}
      />
      <CalmText
        label="Next time …"
        hint="What to do or ask, and how early."
        rows={2}
        longest={LONGEST}
        value={content.nextTime}
        onChange={(nextTime) => change({ nextTime })}
      />
      <Folded summary="More about the moment, and who can change something">
        <More content={content} change={change} />
      </Folded>
    </>
  )
}

function More({ content, change }: Props) {
  const { data } = useQuery(lessonMomentsQuery)
  return (
    <div className={css.more}>
      <ChoiceField
        label="Stage"
        value={content.stage ?? ''}
        options={named('Whichever it is', data?.stages, content.stage)}
        onChoose={(stage) => change({ stage: stage || null })}
      />
      {(content.competitor !== null || data?.competitors.length !== 0) && (
        <ChoiceField
          label="Competitor"
          value={content.competitor ?? ''}
          options={named('Whichever it is', data?.competitors, content.competitor)}
          onChoose={(competitor) => change({ competitor: competitor || null })}
        />
      )}
      <Ticks
        legend="Roles that are missing there, or against it"
        chosen={content.roles}
        options={COMMITTEE_ROLES}
        onChoose={(roles) => change({ roles })}
      />
      <TextField
        label="Product area"
        dir="auto"
        maxLength={LONGEST}
        value={content.productArea ?? ''}
        onChange={(productArea) => change({ productArea: productArea || null })}
      />
      <ChoiceField
        label="What kind of lesson"
        value={content.tag}
        options={LESSON_TAGS.map((value) => ({ value, name: TAGS[value] }))}
        onChoose={(tag) => change({ tag: LESSON_TAGS.find((each) => each === tag) ?? 'insight' })}
      />
      <ChoiceField
        label="Who can change something"
        value={content.route ?? ''}
        options={[
          { value: '', name: 'Whoever sells' },
          ...LESSON_ROUTES.map((value) => ({ value, name: ROUTES[value] })),
        ]}
        onChoose={(route) =>
          change({ route: LESSON_ROUTES.find((each) => each === route) ?? null })
        }
      />
    </div>
  )
}

/** What deals tell, and what stands in the lesson already. */
function named(none: string, known: readonly string[] = [], own: string | null) {
  const all = own === null || known.includes(own) ? known : [own, ...known]
  return [{ value: '', name: none }, ...all.map((name) => ({ value: name, name }))]
}
