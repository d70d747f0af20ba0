import type { WorkspaceId } from '@closed-learned/deals'
import type { Provisioned } from '../port.ts'
import type { Auth } from './make-auth.ts'

/** What the directory says now of a workspace; deactivated users among it. */
export async function provisionedIn(auth: Auth, workspace: WorkspaceId): Promise<Provisioned> {
  const { adapter } = await auth.$context
  const where = [{ field: 'connectionId', value: workspace }]
  const find = <Row>(model: string) => adapter.findMany<Row>({ model, where, limit: MOST_ROWS })
  const users = await find<UserRow>('scimUser')
  const groups = await find<{ id: string; displayName: string }>('scimGroup')
  const members = await find<{ groupId: string; scimUserId: string }>('scimGroupMember')
  const userOf = new Map(users.map((user) => [user.id, user.userId]))
  return {
    users: users.map(({ userId, primaryEmail, displayName, active }) => ({
      ...{ userId, email: primaryEmail, name: displayName, active },
    })),
    groups: groups.map(({ id, displayName }) => ({
      id,
      name: displayName,
      userIds: members
        .filter(({ groupId }) => groupId === id)
        .flatMap(({ scimUserId }) => userOf.get(scimUserId) ?? []),
    })),
  }
}

/** The account of a user of the directory, by the directory's id of them. */
export async function provisionedUser(
  auth: Auth,
  workspace: WorkspaceId,
  id: string,
): Promise<string | undefined> {
  const { adapter } = await auth.$context
  const where = [
    { field: 'connectionId', value: workspace },
    { field: 'id', value: id },
  ]
  return (await adapter.findOne<{ userId: string }>({ model: 'scimUser', where }))?.userId
}

const MOST_ROWS = 50_000

interface UserRow {
  readonly id: string
  readonly userId: string
  readonly primaryEmail: string
  readonly displayName: string
  readonly active: boolean
}
