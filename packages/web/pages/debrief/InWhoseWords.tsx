import { SIDES, type Side } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { Answer } from './Answer.tsx'
import css from './form.module.css'
import type { Writing } from './writing.ts'

interface Props {
  readonly writing: Writing
  readonly onChange: (part: Partial<Writing>) => void
}

/** Anything beside the questions, whose account it is, and what others get of it. */
export function InWhoseWords({ writing, onChange }: Props) {
  const { text, voice, side, holdCausesBack, inConfidence } = writing
  return (
    <Folded summary="Anything to add, whose words these are, and what others get of it">
      <div className={css.more}>
        <Answer
          label="What happened, in your own order"
          value={text}
          onChange={(words) => onChange({ text: words })}
        />
        <Tick
          checked={voice === 'buyer'}
          onChange={(isBuyers) => onChange({ voice: isBuyers ? 'buyer' : 'own' })}
        >
          This is how the buyer told it, as you noted it; your own account stands beside it
        </Tick>
        {voice === 'own' && (
          <Pills<Side>
            legend="From which side you tell it"
            value={side}
            options={SIDES}
            onChoose={(one) => onChange({ side: one })}
          />
        )}
        <Tick checked={holdCausesBack} onChange={(held) => onChange({ holdCausesBack: held })}>
          Hold the causes back from the team
        </Tick>
        <Tick checked={inConfidence} onChange={(given) => onChange({ inConfidence: given })}>
          In confidence: only for those who learn from losses, without what would tell whose it was
        </Tick>
      </div>
    </Folded>
  )
}
