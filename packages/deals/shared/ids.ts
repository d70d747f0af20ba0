declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** The tenant; a uuid. */
export type WorkspaceId = Branded<'workspace'>

/** Somebody's place in a workspace; a uuid. */
export type MemberId = Branded<'member'>
