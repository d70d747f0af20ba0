import {
  comparePipelines,
  type EnoughPage,
  type PipelineArm,
  sayNumber,
} from '@closed-learned/deals'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Arm } from './Arm.tsx'
import { Numbers } from './Numbers.tsx'
import css from './Pipelines.module.css'
import { StartsFrom } from './StartsFrom.tsx'

/** Twice the quota, all qualified, against four times, mostly not: with the team's own numbers, to be changed. */
export function Pipelines({ pipelines }: { readonly pipelines: EnoughPage['pipelines'] }) {
  const { input: own, given, currency, attentionKnown } = pipelines
  const [input, setInput] = useState(own)
  const [resets, setResets] = useState(0)
  const shown = useDeferredValue(input)
  const compared = useMemo(() => comparePipelines(shown), [shown])
  const most = Math.max(compared.small.ownerWeeks, compared.large.ownerWeeks)
  const change = (part: Partial<typeof input>) => setInput((now) => ({ ...now, ...part }))
  const arm = (which: 'small' | 'large') => (part: Partial<PipelineArm>) =>
    change({ [which]: { ...input[which], ...part } })
  const reset = () => {
    setInput(own)
    setResets(resets + 1)
  }
  const isChanged = JSON.stringify(input) !== JSON.stringify(own)
  return (
    <Section title="Two pipelines, worked through">
      <div aria-live="polite">
        <Finding text={compared.text} />
        <StartsFrom input={input} own={own} given={given} />
      </div>
      <div className={css.arms}>
        <Arm
          name="The first"
          arm={input.small}
          onChange={arm('small')}
          outcome={compared.small}
          most={most}
        />
        <Arm
          name="The second"
          arm={input.large}
          onChange={arm('large')}
          outcome={compared.large}
          most={most}
        />
      </div>
      <p className={css.attention}>
        An owner’s week is divided evenly among the deals that they have open, here{' '}
        {sayNumber(shown.openEach)}, so that a deal takes a part of each of its weeks.{' '}
        {shown.hoursAWeek !== null &&
          `Hours are only those with buyers, ${shown.hoursAWeek} a week and deal: far from all that a week holds. `}
        {compared.attention}
      </p>
      <Folded summary="What it starts from; every number can be changed">
        <Numbers
          key={resets}
          input={input}
          own={own}
          given={given}
          currency={currency}
          attentionKnown={attentionKnown}
          onChange={change}
        />
      </Folded>
      {isChanged && (
        <p className={css.back}>
          <Button onClick={reset}>Back to your own numbers</Button>
        </p>
      )}
      <p className={css.how}>
        Deals are taken to be won or lost each by itself. How long it takes is the middle of{' '}
        {compared.runs} runs with a fixed seed: owners work so many deals at once, the others wait.
      </p>
    </Section>
  )
}
