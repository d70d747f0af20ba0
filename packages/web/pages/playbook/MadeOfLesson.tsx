import type { Checks, TalkTracks } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import type { Begun } from './begun.ts'
import css from './page.module.css'
import { WriteCheck } from './WriteCheck.tsx'
import { WriteTrack } from './WriteTrack.tsx'

interface Props {
  readonly begun: Begun
  readonly tracks: TalkTracks
  readonly checks: Checks
}

/** A lesson from which words and a check are made, with what it gives to begin with. */
export function MadeOfLesson({ begun, tracks, checks }: Props) {
  const { lesson, said } = begun
  const words = tracks.tracks.filter((track) => track.lesson === lesson).length
  const asked = checks.checks.filter((check) => check.lesson === lesson).length
  return (
    <Section title="From a lesson">
      <p className={css.title}>
        <Link to="/lessons/$id" params={{ id: lesson }} search={{}}>
          <bdi>{said}</bdi>
        </Link>
      </p>
      {words + asked > 0 && (
        <p className={css.quiet}>What was made of it so far stands below, with this lesson.</p>
      )}
      {tracks.mayWrite ? (
        <div className={css.grown}>
          <Folded summary="Make a check of it">
            <WriteCheck stages={checks.stages} begun={begun} />
          </Folded>
          <Folded summary="Write words for it">
            <WriteTrack page={tracks} begun={begun} />
          </Folded>
        </div>
      ) : (
        <p className={css.quiet}>
          Checks and words are written by those who look after what is learned.
        </p>
      )}
    </Section>
  )
}
