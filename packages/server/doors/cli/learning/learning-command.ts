import type { Refusal } from '@closed-learned/deals'
import type { Scope } from '../../../work/gate.ts'
import { isRefusal } from '../../../work/refusals.ts'
import type { Adapters, Answer, Voice } from '../adapters.ts'
import { admitted, mayAlso } from '../admitted.ts'
import { withSample } from '../looking-as.ts'
import { withKnownHouse } from '../with-house.ts'
import type { LearningCommand } from './parse.ts'

/** Asks one thing of the learning loop, on behalf of whoever the key is, or of somebody of the sample. */
export function learningCommand(
  command: LearningCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const { ask, dataDir, key, lookAs } = command
  const inScope = (scope: Scope) => tell(command, scope, voice)
  if (lookAs !== undefined)
    return withSample({ name: lookAs, dataDir }, adapters, voice, ask.operation, inScope)
  return withKnownHouse(dataDir, adapters, voice, async (_first, open) => {
    const scope = await admitted(open, key, ask.operation)
    return isRefusal(scope) ? scope : inScope(scope)
  })
}

async function tell({ ask, json }: LearningCommand, scope: Scope, voice: Voice): Promise<Answer> {
  const { house, viewer } = scope
  if (ask.isOwn && viewer.kind === 'operator') return NOBODY_ASKS
  const told = await ask.run(house, viewer)
  if (isRefusal(told)) return told
  voice.out(json ? JSON.stringify(told.document) : told.text)
  if (!json && ask.seen && mayAlso(scope, ask.seen.operation)) await ask.seen.note(house, viewer)
  return 0
}

const NOBODY_ASKS: Refusal = {
  kind: 'not-allowed-here',
  text: 'This is a person’s own, and nobody asks for it before this workspace has people.',
  mend: 'Come in by the link that closed-learned start says, make a key on the page of your account, and give it with --key KEY.',
}
