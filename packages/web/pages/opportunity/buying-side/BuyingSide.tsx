import { COMMITTEE_ROLES, STANCES, sayAttribute } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Folded } from '../../../parts/Folded.tsx'
import { Section } from '../../../parts/Section.tsx'
import css from './BuyingSide.module.css'
import { PREREQUISITES } from './prerequisites.ts'
import { type BuyingSideTold, buyingSideQuery } from './query.ts'
import { Write } from './Write.tsx'

/** Who decides, what is in place and what is needed: as the CRM has it, and as the owner knows it. */
export function BuyingSide({ id }: { readonly id: string }) {
  const { data } = useQuery(buyingSideQuery(id))
  if (data === undefined) return null
  const facts = factsOf(data)
  return (
    <Section title="The buying side">
      {facts.length > 0 ? (
        <dl className={css.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt dir="auto">{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={css.quiet}>The CRM says nothing of it, and nothing is noted yet.</p>
      )}
      <Folded summary={data.at === null ? 'Note what you know of it' : 'Change what you noted'}>
        <Write key={data.at} id={id} told={data} />
      </Folded>
    </Section>
  )
}

interface Fact {
  readonly name: string
  readonly value: string
}

/** What is noted first, then what the CRM states. */
function factsOf(told: BuyingSideTold): Fact[] {
  const { committee, incumbent, otherSolutions, prerequisites, contacts, stated } = told
  const noted = [
    { name: 'Who decides', value: committee.map(saySeat).join(', ') },
    { name: 'In place today', value: incumbent },
    { name: 'Also looked at', value: otherSolutions.join(', ') },
    ...PREREQUISITES.map(({ is, name }) => ({
      name: `Needed: ${name.toLowerCase()}`,
      value: prerequisites
        .filter((each) => each.is === is)
        .map(({ text }) => text)
        .join(', '),
    })),
    { name: 'Contacts in the CRM', value: contacts.join(', ') },
  ]
  const inCrm = stated.map(({ name, value }) => ({ name: sayAttribute(name), value }))
  return [...noted.filter(({ value }) => value !== ''), ...inCrm]
}

function saySeat({ role, stance }: BuyingSideTold['committee'][number]): string {
  const name = COMMITTEE_ROLES.find(({ value }) => value === role)?.name ?? role
  const stands = STANCES.find(({ value }) => value === stance)?.name ?? stance
  return `${name} (${stands.toLowerCase()})`
}
