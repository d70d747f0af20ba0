import { sayCount, type TalkTracks, type TalkTrackTold } from '@closed-learned/deals'
import { api, told } from '../../api.ts'
import { sayIso } from '../../frame/days.ts'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { inAYear } from './in-a-year.ts'
import css from './page.module.css'
import { TrackWords } from './TrackWords.tsx'
import { usePlaybookAct } from './use-playbook-act.ts'
import { WriteTrack } from './WriteTrack.tsx'

/** Words with their numbers filled, or why they are not to be said now. */
export function Tracks({ page }: { readonly page: TalkTracks }) {
  const { tracks, defaults, effects, mayWrite } = page
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
            <WriteTrack menu={page.menu} />
          </Folded>
          {defaults.length > 0 && (
            <Folded summary="Adopt one that is ready">
              <Adopt defaults={defaults} />
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
        api.POST('/talk-tracks/{id}/retire', { params: { path: { id } }, body: { retired: true } }),
      ),
    'It is retired.',
  )
  return (
    <article className={css.row}>
      <div>
        {said === null ? (
          <>
            <h3 className={css.title}>{content.ask}</h3>
            <p className={css.quiet}>Not to be said now: {whyNot}</p>
          </>
        ) : (
          <TrackWords said={said} />
        )}
        {page.mayWrite && (
          <>
            <p className={css.ways}>
              <Button look="plain" aria-disabled={isRunning} onClick={() => run(undefined)}>
                Retire it
              </Button>
              <span role="status">{sayTold}</span>
            </p>
            <Folded summary="Change it">
              <WriteTrack menu={page.menu} track={track} />
            </Folded>
          </>
        )}
      </div>
      <ul className={css.beside}>
        <li>{where === null ? 'For every deal' : `For ${where}`}</li>
        {numbers.map(({ name, text, means, deals }) => (
          <li key={name}>
            {text}: {means} ({sayCount(deals, 'deal', 'deals')})
          </li>
        ))}
        <li>Until {sayIso(expiresOn)}</li>
        {content.opening && <li>Opens a new deal</li>}
      </ul>
    </article>
  )
}

function Adopt({ defaults }: Pick<TalkTracks, 'defaults'>) {
  const { run, isRunning, said } = usePlaybookAct(
    ({ content }: TalkTracks['defaults'][number]) =>
      told(api.POST('/talk-tracks', { body: { ...content, where: [], expiresOn: inAYear() } })),
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
