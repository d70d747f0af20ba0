import { gains } from '../../work/gains.ts'
import { isRefusal } from '../../work/refusals.ts'
import { report } from '../../work/report.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import { admitted } from './admitted.ts'
import type { ReportCommand, ReportName } from './parse-arguments.ts'
import { presentGains } from './present/gains.ts'
import { presentReport } from './present/report.ts'
import { progressLine, sayPass } from './progress.ts'
import { withKnownHouse } from './with-house.ts'

export async function reportCommand(
  command: ReportCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const { report: name, asOf, all, outcome, depth, period, key } = command
  const progress = progressLine(voice.terminal, adapters.now, sayPass)
  return withKnownHouse(command.dataDir, adapters, voice, async (_first, open) => {
    const scope = await admitted(open, key, RULES[name])
    if (isRefusal(scope)) return scope
    if (name === 'gains') {
      const page = await gains(scope.house, scope.viewer, asOf)
      if (isRefusal(page)) return page
      // As every report it says on how many deals it rests.
      const document = { ...page, deals: page.time.base.deals }
      voice.out(command.json ? JSON.stringify(document) : presentGains(page))
      return 0
    }
    const asked = { name, asOf, all, segments: { outcome, depth }, period }
    const told = await report(scope.house, scope.viewer, asked, { onProgress: progress.show })
    progress.clear()
    if (isRefusal(told)) return told
    voice.out(command.json ? JSON.stringify(told.document) : presentReport(told))
    return 0
  })
}

/** The operation of the API that tells the same. */
const RULES: Readonly<Record<ReportName, string>> = {
  pipeline: 'GET /overview',
  truth: 'GET /truth',
  time: 'GET /time',
  segments: 'GET /trends/findings',
  forecast: 'GET /forecast',
  gains: 'GET /gains',
}
