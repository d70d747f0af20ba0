import type { OpportunityReport } from '@closed-learned/deals'
import { useMemo } from 'react'
import { sayIso } from '../../frame/days.ts'
import { Folded } from '../../parts/Folded.tsx'
import css from './StoryList.module.css'
import { storyList } from './story-list.ts'

/** The story in words: for who cannot see the picture, for copying, and for paper. */
export function StoryList({ story, state }: Pick<OpportunityReport, 'story' | 'state'>) {
  const days = useMemo(() => storyList(story, state), [story, state])
  return (
    <Folded summary="The story as a list">
      <ol className={css.list}>
        {days.map(({ on, texts }) => (
          <li key={on}>
            <time dateTime={on}>{sayIso(on)}</time>
            <span>
              {texts.map((text) => (
                <span key={text} className={css.line}>
                  {text}{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </Folded>
  )
}
