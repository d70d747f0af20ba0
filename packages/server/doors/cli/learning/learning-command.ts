import type { Refusal } from '@closed-learned/deals'
import { isRefusal } from '../../../work/refusals.ts'
import type { Adapters, Answer, Voice } from '../adapters.ts'
import { admitted, mayAlso } from '../admitted.ts'
import { withKnownHouse } from '../with-house.ts'
import type { LearningCommand } from './parse.ts'

/** Asks one thing of the learning loop, on behalf of whoever the key is. */
export function learningCommand(
  { ask, dataDir, key, json }: LearningCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  return withKnownHouse(dataDir, adapters, voice, async (_first, open) => {
    const scope = await admitted(open, key, ask.operation)
    if (isRefusal(scope)) return scope
    const { house, viewer } = scope
    if (ask.isOwn && viewer.kind === 'operator') return NOBODY_ASKS
    const told = await ask.run(house, viewer)
    if (isRefusal(told)) return told
    voice.out(json ? JSON.stringify(told.document) : told.text)
    if (!json && ask.seen && mayAlso(scope, ask.seen.operation)) await ask.seen.note(house, viewer)
    return 0
  })
}

const NOBODY_ASKS: Refusal = {
  kind: 'not-allowed-here',
  text: 'This is a person’s own, and nobody asks for it before this workspace has people.',
  mend: 'Come in by the link that closed-learned start says, make a key on the page of your account, and give it with --key KEY.',
}
