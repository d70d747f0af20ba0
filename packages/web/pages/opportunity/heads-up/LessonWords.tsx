import type { HeadsUpTold, TalkTrackTold } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { api, told } from '../../../api.ts'
import { sayIso } from '../../../frame/days.ts'
import { Button } from '../../../parts/Button.tsx'
import { Folded } from '../../../parts/Folded.tsx'
import { TrackWords } from '../../playbook/TrackWords.tsx'
import { usePlaybookAct } from '../../playbook/use-playbook-act.ts'
import { dealPlaybookQuery } from '../playbook/query.ts'
import css from './LessonWords.module.css'

interface Props {
  readonly deal: string
  readonly headsUp: HeadsUpTold
}

/** What to say to the buyer, from the talk tracks of the lesson that are for this deal. */
export function LessonWords({ deal, headsUp: { lesson, merged } }: Props) {
  const { data } = useQuery(dealPlaybookQuery(deal))
  const tracks = data?.tracks.filter((track) => [lesson, ...merged].includes(track.lesson ?? ''))
  return tracks?.map((track) => {
    const last = data?.uses.find((use) => use.track === track.id)
    return track.said === null ? (
      <p key={track.id} className={css.quiet}>
        <q dir="auto">{track.content.ask}</q> is not to be said now: {track.whyNot}
      </p>
    ) : (
      <div key={track.id} className={css.words}>
        <Folded summary="Words for the buyer">
          <Words deal={deal} id={track.id} said={track.said} usedOn={last?.on ?? null} />
        </Folded>
      </div>
    )
  })
}

interface WordsProps {
  readonly deal: string
  readonly id: string
  readonly said: Exclude<TalkTrackTold['said'], null>
  readonly usedOn: string | null
}

function Words({ deal, id, said, usedOn }: WordsProps) {
  const act = usePlaybookAct(
    () => told(api.POST('/talk-tracks/{id}/uses', { params: { path: { id } }, body: { deal } })),
    'Noted, for you alone.',
  )
  return (
    <>
      <TrackWords said={said} />
      <p className={css.ways}>
        <Button aria-disabled={act.isRunning} onClick={() => act.run(undefined)}>
          I used them
        </Button>
        <span role="status">{act.said || (usedOn && `Used on ${sayIso(usedOn)}, you noted.`)}</span>
      </p>
    </>
  )
}
