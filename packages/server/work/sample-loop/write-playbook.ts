import { DEFAULT_TALK_TRACKS, SAMPLE_LOOP } from '@closed-learned/deals'
import { changeProcess } from '../playbook/process.ts'
import { addCheck } from '../playbook/write-check.ts'
import { addTalkTrack } from '../playbook/write-talk-track.ts'
import type { Visit } from './visit.ts'
import type { Taking } from './who-takes-part.ts'

const PROCESS_ON = 0
const PLAYBOOK_ON = 2
const UNTIL = '2027-12-31'

/** Whoever looks after what is learned writes the steps, and makes checks and words of lessons. */
export async function writePlaybook(
  { at, house, as, done }: Visit,
  { learner }: Taking,
  lessons: ReadonlyMap<number, string>,
): Promise<void> {
  if (at === PROCESS_ON) {
    const steps = SAMPLE_LOOP.steps.map((name) => ({ id: null, name }))
    done(await changeProcess(house, as(learner), { steps, version: null }))
  }
  if (at !== PLAYBOOK_ON) return
  for (const { from, asked } of SAMPLE_LOOP.checks)
    done(await addCheck(house, as(learner), { ...asked, lesson: lessons.get(from) ?? null }))
  for (const { from, asked } of SAMPLE_LOOP.tracks) {
    const track = { ...asked, expiresOn: UNTIL, lesson: lessons.get(from) ?? null }
    done(await addTalkTrack(house, as(learner), track))
  }
  for (const { key, content } of DEFAULT_TALK_TRACKS)
    if (SAMPLE_LOOP.adopted.includes(key))
      done(await addTalkTrack(house, as(learner), { ...content, expiresOn: UNTIL, lesson: null }))
}
