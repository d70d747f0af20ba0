import { dayOfInstant, isoOfDay, type OpportunityReport } from '@closed-learned/deals'
import { Sized } from '../../charts/Sized.tsx'
import { Story } from '../../charts/Story.tsx'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { isToldBy } from './is-told-by.ts'
import { StoryList } from './StoryList.tsx'
import { storyList } from './story-list.ts'
import css from './TheStory.module.css'

/** What the story of a deal is told from. */
interface ToldStory extends Pick<OpportunityReport, 'story' | 'state' | 'answer' | 'asOf'> {
  readonly opportunity: { readonly name: string }
}

/** What happened to the deal, as a picture and as a list; nothing where the CRM gives no history. */
export function TheStory({ deal }: { readonly deal: ToldStory }) {
  const { story, state, answer } = deal
  if (!isToldBy(story)) return null
  const label = `${answer} The story from ${sayIso(story.from)} to ${sayIso(story.today)}; the list below tells it in words.`
  return (
    <section className={css.story} aria-label="The story of this deal">
      <Copyable
        title={`${deal.opportunity.name}: ${answer}`}
        note={`As of ${sayIso(deal.asOf)}`}
        rows={() => storyRows(deal)}
      >
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
      </Copyable>
      <StoryList story={story} state={state} />
    </section>
  )
}

/** The story as rows of a file: what happened on which day. */
function storyRows({ story, state }: ToldStory) {
  const rows = storyList(story, state).flatMap(({ on, texts }) => texts.map((text) => [on, text]))
  return [['day', 'what happened'], ...rows]
}
