import { expect, test } from 'vitest'
import { findCauses } from './find-causes.ts'
import { sentencesIn } from './sentences.ts'

const found = (text: string) =>
  sentencesIn(text).flatMap(({ tokens }) =>
    findCauses(tokens).map(({ kind, from, end }) => [
      kind,
      text.slice(tokens[from]?.from, tokens[end - 1]?.to),
    ]),
  )

test.each([
  ['If Kim would have read the specification, we would have it.', 'If Kim would have read'],
  ['With a more motivated rep it would be ours.', 'With a more motivated rep it would'],
  ['What the hell was Rodriguez thinking?', 'What the hell was Rodriguez thinking'],
  ['root cause: Dieter', 'cause: Dieter'],
  ['This fiasco is on the sales team.', 'fiasco is on the sales team'],
  ["Why didn't Peter escalate this earlier?", "Why didn't Peter escalate"],
  ['Deal went cold on Priya’s watch.', 'on Priya’s watch'],
  ['Thanks to Fernando’s big mouth, there goes 400k.', 'Thanks to Fernando’s big mouth'],
  ['Put this down to Lara’s inexperience.', 'Put this down to Lara’s'],
])('%s', (text, words) => expect(found(text)).toContainEqual(['blamesPerson', words]))

test.each([
  'If the budget had been approved in May, the order would have come in June.',
  'If you had the choice, when would you bring in legal?',
  'Thanks to Maria, we knew about the tender in week two.',
  'Thanks to Paul’s notes, the handover took a day.',
  'Why didn’t the reminder go out in week three?',
  'Why did Tom leave the company?',
  'Great job by Lena on the reference visit.',
  'Who was responsible for procurement on their side?',
  'Another deal lost because of the freeze.',
  'root cause: pricing',
  'Anita is responsible for procurement.',
  'As usual, the tender closes on the last day of the quarter.',
])('%s: nobody is made the cause', (text) => expect(found(text)).toEqual([]))
