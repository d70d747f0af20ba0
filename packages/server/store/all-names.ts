import type { Session } from './session.ts'

/** The names of everybody who sells here, and of everybody on the buyers' side. */
export async function allNames(
  session: Session,
): Promise<{ readonly sellers: string[]; readonly buyers: string[] }> {
  const rows = await session.run<{ name: string; side: 'seller' | 'buyer' }>(
    'SELECT DISTINCT name, side FROM person WHERE name IS NOT NULL',
  )
  const of = (side: string) => rows.flatMap((row) => (row.side === side ? [row.name] : []))
  return { sellers: of('seller'), buyers: of('buyer') }
}
