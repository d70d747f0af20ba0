import type { DeterrentAnswer } from '@closed-learned/deals'
import { useId } from 'react'
import { Section } from '../../parts/Section.tsx'
import css from './Questions.module.css'

interface Question {
  readonly id: string
  readonly text: string
  readonly hint: string
}

/** What no file tells: ten questions, each of which may stay open. */
export function Questions({
  questions,
  answers,
  onAnswer,
}: {
  readonly questions: readonly Question[]
  readonly answers: Readonly<Record<string, DeterrentAnswer>>
  readonly onAnswer: (id: string, answer: DeterrentAnswer) => void
}) {
  return (
    <div className={css.questions}>
      <Section title="Ten questions that no file answers" ruled={false}>
        <ol className={css.list}>
          {questions.map((question) => (
            <li key={question.id}>
              <OneQuestion
                question={question}
                answer={answers[question.id]}
                onAnswer={(answer) => onAnswer(question.id, answer)}
              />
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}

const CHOICES: readonly (readonly [DeterrentAnswer, string])[] = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['unknown', 'Don’t know'],
]

function OneQuestion({
  question: { text, hint },
  answer,
  onAnswer,
}: {
  readonly question: Question
  readonly answer: DeterrentAnswer | undefined
  readonly onAnswer: (answer: DeterrentAnswer) => void
}) {
  const id = useId()
  return (
    <div className={css.question}>
      <div>
        <p id={id} className={css.text}>
          {text}
        </p>
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      </div>
      <div
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        className={css.choices}
      >
        {CHOICES.map(([value, name]) => (
          <label key={value} className={css.choice}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            {name}
          </label>
        ))}
      </div>
    </div>
  )
}
