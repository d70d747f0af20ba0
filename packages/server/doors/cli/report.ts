import { admitKey } from '../../work/gate.ts'
import { housesOf } from '../../work/houses.ts'
import { isRefusal } from '../../work/refusals.ts'
import { report } from '../../work/report.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import type { ReportCommand } from './parse-arguments.ts'
import { presentReport } from './present/report.ts'
import { progressLine, sayPass } from './progress.ts'
import { withKnownHouse } from './with-house.ts'

export async function reportCommand(
  command: ReportCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const { report: name, asOf, all, outcome, depth, key } = command
  if (name === 'forecast') {
    const mend = 'Until then: report pipeline, truth, time or segments.'
    return { kind: 'not-yet', text: 'The forecast is told by a later version.', mend }
  }
  const progress = progressLine(voice.terminal, adapters.now, sayPass)
  return withKnownHouse(command.dataDir, adapters, voice, async (first, { reach }) => {
    const scope = await admitKey(housesOf(first), async () => (await reach()).accounts, key)
    if (isRefusal(scope)) return scope
    const asked = { name, asOf, all, segments: { outcome, depth } }
    const told = await report(scope.house, scope.viewer, asked, { onProgress: progress.show })
    progress.clear()
    if (isRefusal(told)) return told
    voice.out(command.json ? JSON.stringify(told.document) : presentReport(told))
    return 0
  })
}
