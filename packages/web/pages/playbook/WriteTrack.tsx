import type { TalkTracks, TalkTrackTold } from '@closed-learned/deals'
import { Button } from '../../parts/Button.tsx'
import { CalmText } from '../../parts/CalmText.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { Segment } from '../lesson-writing/Segment.tsx'
import type { Begun } from './begun.ts'
import { MissingField } from './MissingField.tsx'
import { Newer } from './Newer.tsx'
import css from './page.module.css'
import { type TrackWritten, trackBegun, trackRequest } from './track-words.ts'
import { useWriting } from './use-writing.ts'

const LONGEST = 10_000
type Content = TalkTrackTold['content']

const PARTS = [
  ['doubt', 'The doubt, said openly'],
  ['ask', 'What you ask: shall we look at it first?'],
  ['why', 'Why it may save both of you time'],
  ['next', 'What comes next'],
] as const

interface Props {
  readonly page: Pick<TalkTracks, 'menu'>
  /** The one that is changed. */
  readonly track?: TalkTrackTold
  readonly begun?: Begun | null
}

/** A track anew, from a lesson, or a new version of one. */
export function WriteTrack({ page, track, begun = null }: Props) {
  const writing = useWriting({
    form: `track:${track?.id ?? begun?.lesson ?? 'new'}`,
    what: 'Words for the playbook',
    empty: trackBegun(track ?? null, begun),
    standing: track?.version ?? null,
    request: (words: TrackWritten) => trackRequest(track?.id ?? null, words),
    done: ({ whyNot }) => (whyNot === null ? 'They stand on this page now.' : `Kept. ${whyNot}`),
  })
  const { words, change, isOlder, said, isSending, kept } = writing
  const changeContent = (part: Partial<Content>) =>
    change({ content: { ...words.content, ...part } })
  if (kept !== '') return <Kept text={kept} onAgain={writing.again} />
  return (
    <div className={css.form}>
      <Form
        action="Keep it"
        onSend={writing.send}
        isRunning={isSending}
        said={said}
        isQuiet
        beside={
          writing.isWaiting && (
            <Button look="plain" onClick={writing.takeBack}>
              Change it first
            </Button>
          )
        }
      >
        {isOlder && track && (
          <Newer onTake={writing.forget} onGoOn={() => change({ version: track.version })}>
            {PARTS.map(([part]) => (
              <p key={part} className={css.text} dir="auto">
                {track.content[part]}
              </p>
            ))}
          </Newer>
        )}
        <Fields content={words.content} change={changeContent} page={page} />
        <DayField
          label="Last day on which it is said"
          value={words.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
        />
      </Form>
      <p className={css.quiet}>
        Everybody reads it, and not who wrote it. It names nobody, and states no figure of its own.
      </p>
    </div>
  )
}

/** What came of it, and the form anew. */
export function Kept({ text, onAgain }: { readonly text: string; readonly onAgain: () => void }) {
  return (
    <p className={css.ways}>
      <span role="status">{text}</span>
      <Button look="plain" onClick={onAgain}>
        Write on
      </Button>
    </p>
  )
}

interface FieldsProps {
  readonly content: Content
  readonly change: (part: Partial<Content>) => void
  readonly page: Props['page']
}

function Fields({ content, change, page: { menu } }: FieldsProps) {
  const isCounted = PARTS.some(([part]) => content[part].includes('{neededCompanies}'))
  return (
    <>
      {PARTS.map(([part, label]) => (
        <CalmText
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
      {isCounted && (
        <MissingField value={content.missing} onChoose={(missing) => change({ missing })} />
      )}
      <Segment
        hint="Deals that these words are for, and that their numbers are of; without one, all of them."
        where={content.where}
        onChange={(where) => change({ where: [...where] })}
      />
      <Tick checked={content.priceRange} onChange={(priceRange) => change({ priceRange })}>
        Tell the range of prices of comparable won deals
      </Tick>
      <Tick checked={content.opening} onChange={(opening) => change({ opening })}>
        Offer it first on a new deal that looks like those that were lost more often
      </Tick>
    </>
  )
}
