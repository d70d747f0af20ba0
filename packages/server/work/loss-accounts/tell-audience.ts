import {
  type Audience,
  type AudienceTold,
  audienceTold,
  type PersonViewer,
} from '@closed-learned/deals'

/** The audience of an account of the viewer's own; in confidence also what becomes of read marks. */
export function tellAudience(
  { organisation, member, now }: PersonViewer,
  audience: Audience,
  { inConfidence }: { readonly inConfidence: boolean },
): AudienceTold {
  const told = audienceTold(organisation, audience, member, now)
  return inConfidence ? { ...told, text: `${told.text} ${UNNOTED}` } : told
}

const UNNOTED =
  'While all that you tell of this loss is in confidence, nobody learns which accounts of it you read.'
