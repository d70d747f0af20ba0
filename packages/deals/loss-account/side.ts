/** From which side somebody tells how a deal ended. */
export const SIDES = [
  { value: 'rep', name: 'Who sold it' },
  { value: 'salesEngineer', name: 'Sales engineering' },
  { value: 'manager', name: 'Who manages' },
  { value: 'other', name: 'Somebody else who was there' },
] as const
export type Side = (typeof SIDES)[number]['value']
export const SIDE_VALUES = ['rep', 'salesEngineer', 'manager', 'other'] as const

const SAID: Readonly<Record<Side, string>> = {
  rep: 'from the side that sold it',
  salesEngineer: 'from sales engineering',
  manager: 'from the side that manages',
  other: 'as somebody else who was there',
}

/** From which side an account is told, as the end of a sentence. */
export function saySide(side: Side): string {
  return SAID[side]
}
