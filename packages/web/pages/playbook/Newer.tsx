import type { ReactNode } from 'react'
import { Button } from '../../parts/Button.tsx'
import css from './page.module.css'

interface Props {
  /** What stands now. */
  readonly children: ReactNode
  readonly onTake: () => void
  readonly onGoOn: () => void
}

/** Somebody changed what one writes on: theirs beside one's own, and two ways on. */
export function Newer({ children, onTake, onGoOn }: Props) {
  return (
    <div role="status" className={css.newer}>
      <p className={css.quiet}>Somebody changed it since you began. It says now:</p>
      {children}
      <p className={css.ways}>
        <Button look="plain" onClick={onGoOn}>
          Go on with mine
        </Button>
        <Button look="plain" onClick={onTake}>
          Begin from theirs
        </Button>
      </p>
    </div>
  )
}
