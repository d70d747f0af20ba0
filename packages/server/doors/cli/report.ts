import { OPERATOR } from '@closed-learned/deals'
import { isRefusal } from '../../work/refusals.ts'
import { report } from '../../work/report.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import type { ReportCommand } from './parse-arguments.ts'
import { presentReport } from './present/report.ts'
import { withKnownHouse } from './with-house.ts'

const LATER = {
  segments: 'Where and why deals are lost is told by a later version.',
  forecast: 'The forecast is told by a later version.',
}

export async function reportCommand(
  command: ReportCommand,
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const { report: name, asOf, all } = command
  if (name === 'segments' || name === 'forecast') {
    const mend = 'Until then: report pipeline, truth or time.'
    return { kind: 'not-yet', text: LATER[name], mend }
  }
  return withKnownHouse(command.dataDir, adapters, voice, async (house) => {
    const told = await report(house, OPERATOR, { name, asOf, all })
    if (isRefusal(told)) return told
    voice.out(command.json ? JSON.stringify(told.document) : presentReport(told))
    return 0
  })
}
