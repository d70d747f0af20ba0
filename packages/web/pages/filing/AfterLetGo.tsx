import type { AfterLetGo as After } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './AfterLetGo.module.css'

/** Once a deal was let go: the work in it, the time that it frees, and what that is better spent on. */
export function AfterLetGo({ after: { effort, freed, next } }: { readonly after: After }) {
  return (
    <div className={css.after}>
      <p>{effort}</p>
      <p className={css.freed}>
        <Unbroken text={freed.text} />
      </p>
      <p>
        {next.opportunity && (
          <>
            What fits better now:{' '}
            <Link to="/opportunities/$id" params={{ id: next.opportunity.id }}>
              {next.opportunity.name}
            </Link>
            .{' '}
          </>
        )}
        <Unbroken text={next.text} />
        {!next.opportunity && (
          <>
            {' '}
            <Link to="/trends">See where deals are won</Link>
          </>
        )}
      </p>
    </div>
  )
}
