import type { Refusal } from '@closed-learned/deals'
import { admitKey, type Scope } from '../../work/gate.ts'
import { housesOf } from '../../work/houses.ts'
import { isRefusal } from '../../work/refusals.ts'
import { OPERATIONS, refusalTo } from '../http/operations.ts'
import type { OpenHouse } from './adapters.ts'

/**
 * Who asks at the command line, and whether they may: a key does here what it does at the API, by the rule
 * of the same operation (method and path).
 */
export async function admitted(
  { house, reach }: OpenHouse,
  key: string | undefined,
  operation: string,
): Promise<Scope | Refusal> {
  const scope = await admitKey(housesOf(house), async () => (await reach()).accounts, key)
  if (isRefusal(scope)) return scope
  return refusalOf(scope, operation) ?? scope
}

/** Whether who is admitted may do this too. */
export const mayAlso = (scope: Scope, operation: string): boolean =>
  refusalOf(scope, operation) === undefined

/** Why who is admitted may not do this; undefined where they may. */
export function refusalOf(scope: Scope, operation: string): Refusal | undefined {
  const [method = ''] = operation.split(' ')
  return refusalTo(OPERATIONS[operation], method, scope)
}
