import { sayCount, type TalkTracks, type TalkTrackTold } from '@closed-learned/deals'
import { api, told } from '../../api.ts'
import { sayIso } from '../../frame/days.ts'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import type { Begun } from './begun.ts'
import { FromLesson } from './FromLesson.tsx'
import css from './page.module.css'
import { TrackWords } from './TrackWords.tsx'
import { adopted } from './track-words.ts'
import { usePlaybookAct } from './use-playbook-act.ts'
import { WriteTrack } from './WriteTrack.tsx'

/** Words with their numbers filled, or why they are not to be said now. */
export function Tracks({
  page,
  begun,
}: {
  readonly page: TalkTracks
  /** From which lesson something is made, if from one. */
  readonly begun: Begun | null
}) {
  const { tracks, retired, defaults, effects, mayWrite } = page
  return (
    <Section title="Words for the first meetings">
      {tracks.length === 0 && (
        <p className={css.quiet}>
          Words say a doubt openly, with numbers that are filled only while they are true.
        </p>
      )}
      <ul className={css.list}>
        {tracks.map((track) => (
          <li key={track.id}>
            <Track track={track} page={page} />
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div className={css.grown}>
          <Folded summary="Write a track">
            <WriteTrack page={page} />
          </Folded>
          {defaults.length > 0 && (
            <Folded summary="Adopt one that is ready">
              <Adopt defaults={defaults} begun={begun} />
            </Folded>
          )}
          {retired.length > 0 && (
            <Folded summary="Words that were retired">
              <ul className={css.list}>
                {retired.map((track) => (
                  <li key={track.id}>
                    <Track track={track} page={page} />
                  </li>
                ))}
              </ul>
            </Folded>
          )}
        </div>
      )}
      <p className={css.quiet}>{effects.answer}</p>
      {effects.effects.map(({ key, text }) => (
        <p key={key} className={css.text}>
          {text}
        </p>
      ))}
      {effects.became.map(({ became, text }) => (
        <p key={became} className={css.quiet}>
          {text}
        </p>
      ))}
    </Section>
  )
}

function Track({ track, page }: { readonly track: TalkTrackTold; readonly page: TalkTracks }) {
  const { id, said, whyNot, content, where, expiresOn, numbers } = track
  const {
    run,
    isRunning,
    said: sayTold,
  } = usePlaybookAct(
    () =>
      told(
        api.POST('/talk-tracks/{id}/retire', {
          params: { path: { id } },
          body: { retired: !track.retired },
        }),
      ),
    '',
  )
  return (
    <article className={css.row}>
      <div>
        {said === null ? (
          <>
            <h3 className={css.title}>
              <bdi>{content.ask}</bdi>
            </h3>
            <p className={css.quiet}>Not to be said now: {whyNot}</p>
          </>
        ) : (
          <TrackWords said={said} />
        )}
        <FromLesson lesson={track.lesson} said={track.lessonSaid} />
        {page.mayWrite && (
          <>
            <p className={css.ways}>
              <Button look="plain" aria-disabled={isRunning} onClick={() => run(undefined)}>
                {track.retired ? 'Take it up again' : 'Retire it'}
              </Button>
              <span role="status">{sayTold}</span>
            </p>
            <Folded summary="Change it">
              <WriteTrack page={page} track={track} />
            </Folded>
          </>
        )}
      </div>
      <ul className={css.beside}>
        <li>{where === null ? 'For every deal' : `For ${where}`}</li>
        {numbers.map(({ name, text, means, deals }) => (
          <li key={name}>
            {text}: {means}
            {deals !== null && ` (${sayCount(deals, 'deal', 'deals')})`}
          </li>
        ))}
        <li>Until {sayIso(expiresOn)}</li>
        {content.opening && <li>Opens a new deal that looks like those lost more often</li>}
      </ul>
    </article>
  )
}

function Adopt({
  defaults,
  begun,
}: Pick<TalkTracks, 'defaults'> & { readonly begun: Begun | null }) {
  const { run, isRunning, said } = usePlaybookAct(
    (one: TalkTracks['defaults'][number]) =>
      told(api.POST('/talk-tracks', { body: adopted(one, begun) })),
    'It stands above now.',
  )
  return (
    <>
      <ul className={css.list}>
        {defaults.map((one) => (
          <li key={one.key}>
            <div className={css.row}>
              <div>
                <h3 className={css.title}>{one.title}</h3>
                <p className={css.quiet}>{one.content.ask}</p>
              </div>
              <p className={css.ways}>
                <Button
                  aria-disabled={isRunning}
                  aria-label={`Adopt it: ${one.title}`}
                  onClick={() => run(one)}
                >
                  Adopt it
                </Button>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p role="status" className={css.quiet}>
        {said}
      </p>
    </>
  )
}
