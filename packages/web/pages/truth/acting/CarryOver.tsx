import { csvLine, type CarryOver as Page } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { handOver } from '../../../parts/copy/hand-over.ts'
import { Section } from '../../../parts/Section.tsx'
import { carryOverQuery } from '../../filing/query.ts'
import css from './CarryOver.module.css'

const TITLE = 'Let go here, still open in the CRM'

/** What its owner has still to close in the CRM; nothing where that is nothing. */
export function CarryOver() {
  const { data } = useQuery(carryOverQuery)
  const list = useRef<HTMLDivElement>(null)
  const isWanted = useRouterState({ select: ({ location }) => location.hash === 'carry-over' })
  const deals = data?.deals ?? []
  const some = deals.length > 0
  useEffect(() => {
    if (some && isWanted) list.current?.scrollIntoView({ block: 'center' })
  }, [some, isWanted])
  if (data === undefined || !some) return null
  return (
    <div id="carry-over" ref={list} className={css.carry}>
      <Section title={TITLE}>
        <p className={css.answer}>{data.answer}</p>
        <ul className={css.deals}>
          {deals.map(({ opportunity, text, stage }) => (
            <li key={opportunity.id}>
              <Link to="/opportunities/$id" params={{ id: opportunity.id }}>
                {opportunity.name}
              </Link>
              <span>
                {text}
                {stage !== null && ` Stage there: ${stage}.`}
              </span>
            </li>
          ))}
        </ul>
        <CopyList deals={deals} />
      </Section>
    </div>
  )
}

function CopyList({ deals }: { readonly deals: Page['deals'] }) {
  const [said, say] = useState('')
  const copy = () => {
    const rows = deals.map(({ opportunity: { id, name }, text, stage }) => [id, name, stage, text])
    const lines = [['id', 'deal', 'stage in the CRM', 'what was said'], ...rows]
    const file = new Blob(lines.map((row) => csvLine(row.map((cell) => cell ?? ''))))
    handOver(TITLE, { ending: 'csv', onClipboard: 'text/plain' }, Promise.resolve(file)).then(
      (how) => say(how === 'copied' ? 'Copied.' : 'Saved as a file.'),
      () => say('This browser could not copy it.'),
    )
  }
  return (
    <p className={css.copy}>
      <Button onClick={copy}>Copy the list</Button>
      <a href="/api/v1/carry-over.csv" download>
        Download it as CSV
      </a>
      <span role="status">{said}</span>
    </p>
  )
}
