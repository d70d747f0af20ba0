import { adviseWords } from '@closed-learned/deals'
import type { Answer, Voice } from './adapters.ts'
import { type AdvisedLine, presentWords } from './present/words.ts'
import { textIn } from './text-in.ts'

/** Reads one sentence a line and tells a calmer wording where there is one. Opens no database. */
export async function words(
  command: { readonly path: string; readonly json: boolean },
  voice: Voice,
): Promise<Answer> {
  const text = await textIn(command.path)
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const told = lines.map((line): AdvisedLine => {
    const advice = adviseWords(line).map(({ kind, span, better }) => ({ kind, span, better }))
    return { text: line, advice }
  })
  voice.out(command.json ? JSON.stringify(told) : presentWords(told))
  return 0
}
