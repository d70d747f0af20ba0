import type { TalkTracks, TalkTrackTold } from '@closed-learned/deals'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { DayField } from '../../parts/DayField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { LongText } from '../../parts/LongText.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { Segment } from '../lesson-writing/Segment.tsx'
import { inAYear } from './in-a-year.ts'
import css from './page.module.css'
import { usePlaybookAct } from './use-playbook-act.ts'

const LONGEST = 1000
const EMPTY = {
  doubt: '',
  ask: '',
  why: '',
  next: '',
  where: [],
  priceRange: false,
  opening: false,
} as const
type Content = TalkTrackTold['content']

const PARTS = [
  ['doubt', 'The doubt, said openly'],
  ['ask', 'What you ask: shall we look at it first?'],
  ['why', 'Why it may save both of you time'],
  ['next', 'What comes next'],
] as const

/** A track anew, or a new version of one. */
export function WriteTrack({
  menu,
  track,
}: {
  readonly menu: TalkTracks['menu']
  readonly track?: TalkTrackTold
}) {
  const [content, setContent] = useState<Content>(track?.content ?? EMPTY)
  const [expiresOn, setExpires] = useState(track?.expiresOn ?? inAYear())
  const change = (part: Partial<Content>) => setContent({ ...content, ...part })
  const { run, isRunning, said } = usePlaybookAct(
    () => send(content, expiresOn, track),
    ({ whyNot }) => (whyNot === null ? 'It stands on this page now.' : `Kept. ${whyNot}`),
  )
  return (
    <div className={css.form}>
      <Form
        action="Keep it"
        onSend={() => run(undefined)}
        isRunning={isRunning}
        said={said}
        isQuiet
      >
        {PARTS.map(([part, label]) => (
          <LongText
            key={part}
            label={label}
            rows={3}
            longest={LONGEST}
            value={content[part]}
            onChange={(text) => change({ [part]: text })}
          />
        ))}
        <Folded summary="Numbers that can be filled">
          <ul className={css.steps}>
            {menu.map(({ name, means }) => (
              <li key={name}>
                <code>{`{${name}}`}</code> {means}
              </li>
            ))}
          </ul>
        </Folded>
        <Segment
          hint="Deals that these words are for, and that their numbers are of; without one, all of them."
          where={content.where}
          onChange={(where) => change({ where: [...where] })}
        />
        <Tick checked={content.priceRange} onChange={(priceRange) => change({ priceRange })}>
          Tell the range of prices of comparable won deals
        </Tick>
        <Tick checked={content.opening} onChange={(opening) => change({ opening })}>
          Offer it first on a new deal
        </Tick>
        <DayField label="Last day on which it is said" value={expiresOn} onChange={setExpires} />
      </Form>
      <p className={css.quiet}>
        Everybody reads it, and not who wrote it. It names nobody, and states no figure of its own.
      </p>
    </div>
  )
}

function send({ where, ...content }: Content, expiresOn: string, track?: TalkTrackTold) {
  const body = { ...content, where: [...where], expiresOn, lesson: track?.lesson ?? null }
  if (track === undefined) return told(api.POST('/talk-tracks', { body }))
  const { id, version } = track
  return told(
    api.PUT('/talk-tracks/{id}', { params: { path: { id } }, body: { ...body, version } }),
  )
}
