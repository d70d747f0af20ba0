import { type Deterrent, type Deterrents, sayCount, sayDeterrentKind } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Found.module.css'

/** What was found, what could not be told, and how much is fine. */
export function Found({ page: { found, notUnderstood, fine } }: { readonly page: Deterrents }) {
  return (
    <>
      {kindsOf(found).map((ones) => (
        <Kind key={ones[0].kind} ones={ones} />
      ))}
      {notUnderstood.length > 0 && <NotUnderstood ones={notUnderstood} />}
      {fine > 0 && (
        <p className={css.fine}>
          {sayCount(
            fine,
            'other thing was looked at and is fine.',
            'other things were looked at and are fine.',
          )}
        </p>
      )}
    </>
  )
}

type Some = readonly [Deterrent, ...Deterrent[]]

/** The findings by kind, in the order in which they came. */
function kindsOf(found: readonly Deterrent[]): Some[] {
  const kinds = new Map<string, Some>()
  for (const one of found) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one] as never)
  return [...kinds.values()]
}

/** All of one kind: why it punishes and what to do instead stand once. */
function Kind({ ones }: { readonly ones: Some }) {
  const [{ kind, why, instead }] = ones
  return (
    <Section title={sayDeterrentKind(kind, ones.length)}>
      <div className={css.kind}>
        <div>
          <p className={css.why}>{why}</p>
          <p className={css.instead}>
            <strong>Instead</strong> {instead}
          </p>
        </div>
        <ul className={css.ones}>
          {ones.map(({ name, where, evidence }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same, and none moves
            <li key={at}>
              <p className={css.name}>{name}</p>
              <p className={css.evidence}>{evidence}</p>
              <p className={css.where}>{where}</p>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}

const SHOWN = 5

function NotUnderstood({ ones }: { readonly ones: Deterrents['notUnderstood'] }) {
  const rest = ones.slice(SHOWN)
  return (
    <Section title="What could not be told">
      <Unclear ones={ones.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Folded summary={`${rest.length} more`}>
          <Unclear ones={rest} />
        </Folded>
      )}
    </Section>
  )
}

function Unclear({ ones }: { readonly ones: Deterrents['notUnderstood'] }) {
  return (
    <ul className={css.unclear}>
      {ones.map(({ name, why }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may be the same, and none moves
        <li key={at}>
          <span className={css.name}>{name}</span> {why}
        </li>
      ))}
    </ul>
  )
}
