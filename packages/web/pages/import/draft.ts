import type { Mapping } from '@closed-learned/deals'
import type { components } from '@closed-learned/server'

type Told = components['schemas']['ImportState']

/** Files on their way in, as the server tells of them. */
export interface Draft extends Omit<Told, 'mapping' | 'refusal'> {
  readonly mapping: Mapping | null
  readonly refusal: DraftRefusal | null
}

/** Why the files cannot be read; `guess` is a mapping for files of no known layout. */
export interface DraftRefusal {
  readonly kind: string
  readonly text: string
  readonly mend: string
  readonly guess?: unknown
}

export type LookedFile = Draft['files'][number]
export type Report = NonNullable<Draft['report']>

/** What the person sees: the server's states, and those before it knows of anything. */
export type Phase = 'nothing' | 'sending' | Draft['state']

/** Of which refusals a corrected mapping is the mend. */
const BY_MAPPING = ['mapping-needed', 'mapping-invalid', 'date-order-unknown']

/** Whether the columns are what has to be corrected, as against the files. */
export function mendsByMapping(refusal: DraftRefusal): boolean {
  return BY_MAPPING.includes(refusal.kind)
}
