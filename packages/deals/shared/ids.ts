declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** The tenant; a uuid. */
export type WorkspaceId = Branded<'workspace'>

/**
 * On whose behalf a call in `work` runs. Until people have accounts there is one viewer, the
 * operator at the command line, who sees all "for trying the product out".
 */
export interface Viewer {
  readonly kind: 'operator'
}
export const OPERATOR: Viewer = { kind: 'operator' }
