import type { DealPlaybook, TalkTrackTold, TalkUseTold } from '@closed-learned/deals'
import { useState } from 'react'
import { api, told } from '../../../api.ts'
import { sayIso } from '../../../frame/days.ts'
import { Button } from '../../../parts/Button.tsx'
import { ChoiceField } from '../../../parts/ChoiceField.tsx'
import { Folded } from '../../../parts/Folded.tsx'
import { FromLesson } from '../../playbook/FromLesson.tsx'
import { TrackWords, wordsOf } from '../../playbook/TrackWords.tsx'
import { usePlaybookAct } from '../../playbook/use-playbook-act.ts'
import css from './DealPlaybook.module.css'

/** The words that can be said: the opening ones first, the others behind a line. */
export function Words({ id, page }: { readonly id: string; readonly page: DealPlaybook }) {
  const first = page.tracks.find(({ id }) => id === page.opening)
  const others = page.tracks.filter((track) => track !== first)
  const sayable = others.filter(({ said }) => said !== null)
  const not = others.filter(({ said }) => said === null)
  return (
    <>
      {page.tracks.length === 0 && <p className={css.quiet}>{page.answer}</p>}
      {page.pattern && <p className={css.pattern}>{page.pattern}</p>}
      {first && <Track deal={id} track={first} />}
      {sayable.length > 0 && (
        <Folded summary={first ? 'Other words' : page.answer}>
          <ul className={css.list}>
            {sayable.map((track) => (
              <li key={track.id}>
                <Track deal={id} track={track} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {not.map(({ id, content, whyNot }) => (
        <p key={id} className={css.quiet}>
          <q dir="auto">{content.ask}</q> is not to be said now: {whyNot}
        </p>
      ))}
      {page.tracks.some(({ numbers }) => numbers.length > 0) &&
        page.doubts.map((doubt) => (
          <p key={doubt} className={css.quiet}>
            {doubt}
          </p>
        ))}
      {page.uses.map((use) => (
        <Use key={use.id} use={use} />
      ))}
    </>
  )
}

function Track({ deal, track }: { readonly deal: string; readonly track: TalkTrackTold }) {
  const { id, said } = track
  const act = usePlaybookAct(
    () => told(api.POST('/talk-tracks/{id}/uses', { params: { path: { id } }, body: { deal } })),
    'Noted. Say later what came of it; only you see it.',
  )
  if (said === null) return null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(wordsOf(said))
      act.say('Copied.')
    } catch {
      act.say('This browser could not copy it.')
    }
  }
  return (
    <div>
      <TrackWords said={said} />
      <FromLesson lesson={track.lesson} said={track.lessonSaid} />
      <p className={css.ways}>
        <Button onClick={copy}>Copy the words</Button>
        <Button look="plain" aria-disabled={act.isRunning} onClick={() => act.run(undefined)}>
          I used them
        </Button>
        <span role="status">{act.said}</span>
      </p>
    </div>
  )
}

type Became = Exclude<TalkUseTold['became'], null>
const BECAME: readonly { readonly value: Became; readonly name: string }[] = [
  { value: 'qualifiedOut', name: 'We parted early, on good terms' },
  { value: 'referral', name: 'We parted, and they sent us to somebody else' },
  { value: 'realigned', name: 'We went on another way, with more people' },
  { value: 'noIssue', name: 'It was no issue' },
  { value: 'lostAnyway', name: 'It was lost anyway' },
]

function Use({ use }: { readonly use: TalkUseTold }) {
  const [became, setBecame] = useState<Became | ''>(use.became ?? '')
  const { run, said } = usePlaybookAct(
    (body: { became: Became }) =>
      told(api.PUT('/talk-track-uses/{id}', { params: { path: { id: use.id } }, body })),
    'Noted.',
  )
  const choose = (value: string) => {
    const chosen = BECAME.find((one) => one.value === value)
    if (chosen === undefined) return
    setBecame(chosen.value)
    run({ became: chosen.value })
  }
  return (
    <div className={css.ways}>
      <ChoiceField
        label={`What came of the words of ${sayIso(use.on)}`}
        value={became}
        options={[{ value: '', name: 'Not known yet' }, ...BECAME]}
        onChoose={choose}
      />
      <span role="status">{said}</span>
    </div>
  )
}
