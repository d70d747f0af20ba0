import type { DeterrentKind } from './kinds.ts'

/** What is thought of one automation: it punishes, it is fine, or it cannot be told. */
export type DeterrentJudgement =
  | 'fine'
  | { readonly kind: DeterrentKind; readonly evidence: string; readonly why?: string }
  | { readonly unclear: string }
