import { OPERATOR, Refused } from '@closed-learned/deals'
import type { House } from '../../work/house.ts'
import { loadSample } from '../../work/load-sample.ts'
import { learnOddsFor } from '../../work/odds.ts'
import { lookAsPeople } from '../../work/people/look-as.ts'
import { isRefusal } from '../../work/refusals.ts'
import { goThroughLoop } from '../../work/sample-loop/go-through-loop.ts'
import type { Sample } from '../../work/samples.ts'
import { summary } from '../../work/summary.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import { presentSummary } from './present/summary.ts'
import { serveFolder } from './start.ts'

/** The product on a sample company: a folder of its own, a summary of one screen, then the address. */
export function demo(
  command: { port: number | undefined; source: Sample },
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  const folder = adapters.demoFolder(command.source)
  const prepare = async (house: House) => {
    voice.err('Getting the sample ready; the first time this takes some seconds.')
    const loaded = await loadSample(
      house,
      OPERATOR,
      command.source,
      adapters.openSource,
      adapters.programFolder,
    )
    if (isRefusal(loaded)) throw new Refused(loaded)
    await lookAsPeople(house)
    // What the summary says the pages say too: nothing is learned later that would change it.
    await learnOddsFor(house, OPERATOR)
    const told = await summary(house, OPERATOR)
    if (isRefusal(told)) throw new Refused(told)
    voice.out(presentSummary(told, command.source))
    if (command.source === 'company') await goThroughLoop(house)
  }
  return serveFolder(folder, command.port, adapters, voice, prepare, true)
}
