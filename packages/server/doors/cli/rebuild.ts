import { OPERATOR } from '@closed-learned/deals'
import { rebuild } from '../../work/rebuild.ts'
import { isRefusal } from '../../work/refusals.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import { count } from './present/layout.ts'
import { withKnownHouse } from './with-house.ts'

export function rebuildCommand(
  command: { dataDir: string | undefined; json: boolean },
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  return withKnownHouse(command.dataDir, adapters, voice, async (house) => {
    const report = await rebuild(house, OPERATOR)
    if (isRefusal(report)) return report
    if (command.json) {
      voice.out(JSON.stringify(report))
      return 0
    }
    const { opportunities, differences } = report
    const all = count(opportunities, 'opportunity').replace('opportunitys', 'opportunities')
    voice.out(
      differences.length === 0
        ? `Rebuilt ${all} from the ledger; every one said the same before.`
        : `Rebuilt ${all} from the ledger; ${differences.length} said something else before:`,
    )
    for (const { id, fields } of differences) voice.out(`  ${id}: ${fields.join(', ')}`)
    return 0
  })
}
