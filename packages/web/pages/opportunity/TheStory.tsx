import { dayOfInstant, isoOfDay, type OpportunityReport } from '@closed-learned/deals'
import { Sized } from '../../charts/Sized.tsx'
import { Story } from '../../charts/Story.tsx'
import { sayIso } from '../../frame/days.ts'
import { isToldBy } from './is-told-by.ts'
import { StoryList } from './StoryList.tsx'
import css from './TheStory.module.css'

/** What happened to the deal, as a picture and as a list; nothing where the CRM gives no history. */
export function TheStory({ deal }: { readonly deal: OpportunityReport }) {
  const { story, state, answer } = deal
  if (!isToldBy(story)) return null
  const label = `${answer} The story from ${sayIso(story.from)} to ${sayIso(story.today)}; the list below tells it in words.`
  return (
    <section className={css.story} aria-label="The story of this deal">
      <Sized>
        {(width) => (
          <Story
            story={story}
            width={width}
            label={label}
            state={state}
            newest={isoOfDay(dayOfInstant(Date.now()))}
          />
        )}
      </Sized>
      <StoryList story={story} state={state} />
    </section>
  )
}
