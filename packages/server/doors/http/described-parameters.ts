/** What parameters mean that many operations have; a route that says more of its own keeps that. */
const WORDS: Readonly<Record<string, string>> = {
  asOf: 'The day for which it is told, with what was knowable on it; by default the newest that the sources tell of.',
  period: 'Which week, month or quarter it is about, such as 2026-W48, 2026-11 or 2026Q4.',
  since: 'The day from whose end on it is told; by default a week before.',
  cursor: 'Where to go on: nextCursor of the answer before.',
  limit: 'How many rows at most.',
  offset: 'How many rows to leave out; a program takes a cursor instead.',
  text: 'In the name, the account or the id.',
  states: 'Only these states, parted by commas.',
  stage: 'Only deals in this stage.',
  sort: 'In which order.',
  outcome: 'What is looked at: whether deals are lost, lost slowly, or end without a decision.',
  where: 'The conditions of a segment, as JSON: pairs of an attribute and its value.',
  by: 'One to three attributes; the parameter is repeated.',
  attribute: 'By the values of which attribute.',
  id: 'Which one, as a list names it.',
  name: 'Its name.',
  token: 'What the link bears.',
  workspace: 'Of which workspace, where there are several.',
  cause: 'Only lessons of this cause.',
  area: 'Only lessons of this part of the product.',
  status: 'Only lessons that stand so.',
  deal: 'Only for this deal, by its id in the CRM.',
  closed: 'Whether those of deals that ended are told as well.',
  lesson: 'Only what was made from this lesson.',
}

/** The same by the place where they stand. */
const OF_PATH: Readonly<Record<string, string>> = {
  '/opportunities/{id} id': 'The id of the deal in the CRM.',
  '/imports/{id}/files/{name} name': 'The name of the file.',
}

interface Parameter {
  readonly name?: string
  readonly in?: string
  readonly description?: string
}

/** A parameter with its meaning in words. */
export function wordsOf<P extends object>(parameter: P, path: string): P {
  const { name = '', in: place, description } = parameter as Parameter
  const words =
    OF_PATH[`${path} ${name}`] ?? WORDS[name] ?? (place === 'path' ? WORDS.id : undefined)
  return description !== undefined || words === undefined
    ? parameter
    : { ...parameter, description: words }
}
