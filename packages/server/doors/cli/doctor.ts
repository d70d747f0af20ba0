import { OPERATOR } from '@closed-learned/deals'
import { examine } from '../../work/examine.ts'
import { examineSetup } from '../../work/examine-setup.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import { withKnownHouse } from './with-house.ts'

/** Says what is wrong and what to do; exit code 1 if anything is. */
export async function doctor(
  command: { dataDir: string | undefined; json: boolean },
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const holder = await adapters.holderOf(command.dataDir ?? adapters.defaultDataFolder)
  return withKnownHouse(command.dataDir, adapters, voice, async (house) => {
    const served = {
      about: 'served by',
      text: holder ?? 'Nobody; closed-learned start serves it.',
      mend: null,
    }
    const setup = await adapters.setupOf(house.dataDir)
    const about = await examineSetup(house, OPERATOR, setup)
    const findings = [...(await examine(house, OPERATOR)), ...about, served]
    const wrong = findings.filter((finding) => finding.mend !== null)
    if (command.json) voice.out(JSON.stringify({ fine: wrong.length === 0, findings }))
    else {
      for (const { about, text, mend } of findings) {
        voice.out(
          `${mend === null ? '  ' : '! '}${about.padEnd(14)}${text}${mend === null ? '' : ` ${mend}`}`,
        )
      }
      voice.out(wrong.length === 0 ? 'All is well.' : `${wrong.length} to mend.`)
    }
    return wrong.length === 0 ? 0 : 1
  })
}
