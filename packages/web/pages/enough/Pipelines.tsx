import { comparePipelines, type EnoughPage, type PipelineArm } from '@closed-learned/deals'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Arm } from './Arm.tsx'
import { Numbers } from './Numbers.tsx'
import css from './Pipelines.module.css'

/** Twice the quota, all qualified, against four times, mostly not: with the team's own numbers, to be changed. */
export function Pipelines({ pipelines }: { readonly pipelines: EnoughPage['pipelines'] }) {
  const { input: own, given, currency, attentionKnown } = pipelines
  const [input, setInput] = useState(own)
  const shown = useDeferredValue(input)
  const compared = useMemo(() => comparePipelines(shown), [shown])
  const most = Math.max(compared.small.ownerWeeks, compared.large.ownerWeeks)
  const change = (part: Partial<typeof input>) => setInput((now) => ({ ...now, ...part }))
  const arm = (which: 'small' | 'large') => (part: Partial<PipelineArm>) =>
    change({ [which]: { ...input[which], ...part } })
  const isChanged = JSON.stringify(input) !== JSON.stringify(own)
  return (
    <Section title="Two pipelines, worked through">
      <div className={css.arms}>
        <Arm
          name="The one"
          arm={input.small}
          onChange={arm('small')}
          outcome={compared.small}
          most={most}
        />
        <Arm
          name="The other"
          arm={input.large}
          onChange={arm('large')}
          outcome={compared.large}
          most={most}
        />
      </div>
      <div aria-live="polite">
        <Finding text={compared.text} />
        <p className={css.attention}>{compared.attention}</p>
      </div>
      <Folded summary="What it starts from; every number can be changed">
        <Numbers
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
          <Button onClick={() => setInput(own)}>Back to your own numbers</Button>
        </p>
      )}
      <p className={css.how}>
        Deals are taken to be won or lost each by itself. How long it takes is the middle of{' '}
        {compared.runs} runs with a fixed seed: owners work so many deals at once, the others wait.
      </p>
    </Section>
  )
}
