import type { HeadsUpTold } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import css from './HeadUpSaid.module.css'

/** The lesson's sentence, why it matches, and what to do; each part runs in the direction of its script. */
export function HeadUpSaid({ headsUp }: { readonly headsUp: HeadsUpTold }) {
  const { lesson, parts, why, nextTime } = headsUp
  return (
    <>
      <h3 className={css.sentence}>
        <Link to="/lessons/$id" params={{ id: lesson }} search={{}} className={css.link}>
          When <bdi>{parts.when}</bdi>, we lose, because <bdi>{parts.because}</bdi>.
        </Link>
      </h3>
      <p className={css.why}>
        Why here: <bdi>{why}</bdi>
      </p>
      <p className={css.next}>
        <b>What to do:</b> <bdi>{nextTime}</bdi>
      </p>
    </>
  )
}
