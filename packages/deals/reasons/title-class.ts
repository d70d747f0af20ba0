import { wordsOf } from '../reading/header.ts'

/** The highest one that a title names counts. */
const CLASSES: readonly (readonly [name: string, sign: RegExp])[] = [
  ['Vice presidents', /\b(vp|svp|evp|avp|vice president|vizeprasident\w*)\b/],
  [
    'Owners and chief officers',
    /\b(c[efimoptr]o|ciso|chro|chief|owner|founder|co ?founder|president|partner|geschaftsfuhr\w*|inhaber\w*|vorstand|gerant\w*|pdg)\b/,
  ],
  [
    'Directors and heads',
    /\b(director\w*|head|leiter\w*|bereichsleit\w*|directeur|directrice|direttore|diretor\w*)\b/,
  ],
  ['Managers and leads', /\b(manager\w*|lead|team ?lead\w*|supervisor|gerente|responsable)\b/],
  [
    'Specialists',
    /\b(engineer\w*|analyst\w*|consultant\w*|architect\w*|specialist\w*|admin\w*|buyer\w*|purchas\w*|developer\w*|officer|coordinator|assistant\w*|scientist|planner|einkauf\w*|berater\w*)\b/,
  ],
]

/** The class of a free-text title; null where its words name none. */
export function titleClass(title: string): string | null {
  const words = wordsOf(title)
  return CLASSES.find(([, sign]) => sign.test(words))?.[0] ?? null
}
