import type { LessonsPage } from '@closed-learned/deals'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Choice } from '../../parts/Choice.tsx'
import { TextField } from '../../parts/TextField.tsx'
import type { LessonsAsked } from './query.ts'
import css from './Sought.module.css'

/** After so long without a key what is typed is sought, in milliseconds. */
const PAUSE = 250

/** What is looked for: words, a cause, a segment, a product area, where it stands. */
export function Sought({
  asked,
  page,
}: {
  readonly asked: LessonsAsked
  readonly page: LessonsPage
}) {
  const navigate = useNavigate({ from: '/lessons' })
  const go = (part: LessonsAsked) =>
    void navigate({ search: (search) => ({ ...search, ...part }), replace: true })
  return (
    <search className={css.sought}>
      <Words text={asked.text ?? ''} onSeek={(text) => go({ text: text || undefined })} />
      <Facet
        label="Cause"
        all="Every cause"
        value={asked.cause}
        of={page.causes}
        onChoose={(cause) => go({ cause })}
      />
      {page.segments.length > 0 && (
        <Facet
          label="Segment"
          all="Every segment"
          value={asked.where}
          of={page.segments}
          onChoose={(where) => go({ where })}
        />
      )}
      {page.areas.length > 0 && (
        <Facet
          label="Product area"
          all="Every product area"
          value={asked.area}
          of={page.areas}
          onChoose={(area) => go({ area })}
        />
      )}
      <Facet
        label="Where it stands"
        all="All but retired"
        value={asked.status}
        of={page.statuses}
        onChoose={(status) => go({ status: status as LessonsAsked['status'] })}
      />
    </search>
  )
}

function Words({
  text,
  onSeek,
}: {
  readonly text: string
  readonly onSeek: (text: string) => void
}) {
  const [typed, setTyped] = useState(text)
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return (
    <div className={css.words}>
      <TextField
        label="Search the lessons"
        type="search"
        dir="auto"
        value={typed}
        onChange={(next) => {
          setTyped(next)
          window.clearTimeout(timer.current)
          timer.current = window.setTimeout(() => onSeek(next), PAUSE)
        }}
      />
    </div>
  )
}

function Facet({
  label,
  all,
  value,
  of,
  onChoose,
}: {
  readonly label: string
  readonly all: string
  readonly value: string | undefined
  readonly of: LessonsPage['causes']
  readonly onChoose: (key: string | undefined) => void
}) {
  const options = of.map(({ key, text, lessons }) => ({ value: key, name: `${text} (${lessons})` }))
  const isKnown = value === undefined || of.some(({ key }) => key === value)
  return (
    <Choice
      label={label}
      value={value ?? ''}
      options={[
        { value: '', name: all },
        ...options,
        ...(isKnown ? [] : [{ value: value ?? '', name: value ?? '' }]),
      ]}
      onChoose={(key) => onChoose(key || undefined)}
    />
  )
}
