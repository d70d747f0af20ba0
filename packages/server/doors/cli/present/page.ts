import { wrap } from './layout.ts'

/** A page of a terminal: the answer, blocks with a line between them, the doubts last. Empty ones are left out. */
export function page(
  answer: string,
  blocks: readonly string[],
  doubts: readonly string[] = [],
): string {
  const said = blocks.filter((block) => block.trim() !== '')
  return forTerminal([wrap(answer), ...said, ...doubts.map((doubt) => wrap(doubt, 2))].join('\n\n'))
}

/** Sentences below each other under a title, each indented; nothing where there are none. */
export function listed(title: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return ''
  return [wrap(title, 2), ...sentences.map((sentence) => wrap(sentence, 4))].join('\n')
}

/** What people wrote may hold signs that steer a terminal, or turn the line around; they are left out. */
const forTerminal = (text: string): string =>
  text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
