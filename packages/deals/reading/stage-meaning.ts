import type { StageMeaning } from '../opportunity/meaning.ts'
import { wordsOf } from './header.ts'

/**
 * Words by which stages are named in CRMs, in English first, then German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish and the Nordic languages. The first meaning that fits counts.
 */
const SIGNS: readonly (readonly [StageMeaning, RegExp])[] = [
  [
    'disqualified',
    /\b(un ?qualified|dis ?qualified|not qualified|non qualified|qualified out|dq|not a fit|no fit|bad fit|poor fit|junk|spam|duplicate|invalid|test deal|unqualifiziert|disqualifiziert|nicht qualifiziert|unpassend|non qualifiee?|disqualifiee?|no calificad[oa]|descalificad[oa]|no cualificad[oa]|desqualificad[oa]|non qualificat[oa]|squalificat[oa]|niet gekwalificeerd|gediskwalificeerd|ungeeignet|passt nicht|ungultig|dublette|hors cible|doublon|no apt[oa]|fuera de perfil|duplicad[oa]|fuori target|non idone[oa]|fora do perfil|nao qualificad[oa]|inadequad[oa]|ongeschikt|niet geschikt|niet passend|(o|ej |inte )kvalificera[dt]|diskvalificera[dt]|olamplig|ogiltig)\b/,
  ],
  [
    'noDecision',
    /\b(no decision|non decision|nodecision|no descision|undecided|closed stalled|stalled closed|closed no decision|status quo|do nothing|went dark|gone dark|went silent|ghosted|abandoned|cancell?ed|withdrawn|keine entscheidung|nicht entschieden|storniert|abgebrochen|sans decision|pas de decision|abandonnee?|annulee?|sin decision|cancelad[oa]|sem decisao|nessuna decisione|annullat[oa]|geen beslissing|geannuleerd|ohne entscheidung|kein entscheid|eingeschlafen|aucune decision|sans suite|non decidee?|ninguna decision|no decidid[oa]|anulad[oa]|abandonad[oa]|senza decisione|non decis[oa]|abbandonat[oa]|nenhuma decisao|nao decidid[oa]|zonder beslissing|niet besloten|ingetrokken|inget beslut|utan beslut|ej beslutad|avbruten|avbrutet|annullera[dt])\b/,
  ],
  [
    'lost',
    /\b(lost|closed ?lost|loss|not won|dead|declined|rejected|refused|no sale|verloren|abgelehnt|absage|perdue?s?|perdid[oa]s?|pers[oa]|rechazad[oa]|recusad[oa]|verlies|verloor|przegran[aey]|utracon[aey]|forlorad|tapt|tabt|havitty|nicht gewonnen|abgesagt|verlust|non gagnee?|refusee?|rejetee?|no ganad[oa]|non vint[oa]|persi|rifiutat[oa]|nao ganh[oa]|rejeitad[oa]|niet gewonnen|afgewezen|(ej|inte) vunnen|forlorat|forlust|avbojd)\b/,
  ],
  [
    'won',
    /\b(won|closed ?won|closed win|(contract|deal|agreement|order) signed|(order|deal) booked|order received|gewonnen|gewonn|auftrag erhalten|beauftragt|gagnee?s?|remportee?s?|signee?|ganad[oa]s?|firmad[oa]|ganh[oa]s?|vint[oa]|wygran[aey]|vunnen|vunnet|vundet|voitettu|adjudicad[oa]|vinti|aggiudicat[oa]|conquistad[oa]|binnengehaald|vunna)\b|^(wins?|signed|booked|purchased|unterschrieben|unterzeichnet|getekend|ondertekend|signerad)$/,
  ],
  [
    'parked',
    /\b(suspects?|on hold|hold|holding|nurtur(e|ed|ing)|park(ed|ing)?|dormant|backlog|paused?|postponed|deferred|delayed|shelved|frozen|inactive|sleeping|stalled|recycled?|someday|not now|future|long term|long range|revisit|reactivate|zuruckgestellt|zuruckgestellte|pausiert|ruht|geparkt|wiedervorlage|verschoben|en attente|en pause|reportee?|en sommeil|en espera|en pausa|aplazad[oa]|pospuest[oa]|em espera|adiad[oa]|in attesa|sospes[oa]|rimandat[oa]|in de wacht|uitgesteld|wstrzyman[aey]|pa vent|vilande|auf eis|ruhend|en veille|suspendue?|aparcad[oa]|suspendid[oa]|in pausa|in sospeso|congelat[oa]|em pausa|suspens[oa]|aangehouden|geparkeerd|gepauzeerd|parkerad|pausad|uppskjuten)\b/,
  ],
]

/** HubSpot's internal names run the words together. */
const INTERNAL: Record<string, StageMeaning> = { closedwon: 'won', closedlost: 'lost' }

/**
 * What a stage probably means, by its name; null where the name tells nothing, which is then taken
 * as open.
 */
export function guessStageMeaning(name: string): StageMeaning | null {
  const words = wordsOf(name)
  const internal = INTERNAL[words.replaceAll(' ', '')]
  if (internal) return internal
  for (const [meaning, sign] of SIGNS) if (sign.test(words)) return meaning
  return null
}

/** How often the rows in a stage were marked as closed and as won; null where nothing marks them so. */
export interface StageFlags {
  readonly rows: number
  readonly closed: number | null
  readonly won: number | null
  /** Mean chance of its deals (0 … 1), null where none is told. */
  readonly chance?: number | null
}

/** What a stage means, and whether its name alone had to tell. */
export interface SettledMeaning {
  readonly meaning: StageMeaning
  readonly guessed: boolean
}

/**
 * The meaning of a stage: as the mapping says, else as the marks of its rows tell. Marks know only
 * open, won and closed; which kind of open or closed it is the name must tell, and that is a guess.
 * So is what one mark leaves open where the other one is missing.
 */
export function settleStageMeaning(
  name: string,
  mapped: StageMeaning | undefined,
  flags: StageFlags | null,
): SettledMeaning {
  if (mapped !== undefined) return { meaning: mapped, guessed: false }
  const guess = guessStageMeaning(name)
  if (flags === null || flags.rows === 0 || (flags.closed === null && flags.won === null)) {
    return { meaning: guess ?? 'open', guessed: true }
  }
  const { rows, closed, won } = flags
  if (closed === null) return meaningOfWonMark(guess, (won ?? 0) * 2 > rows)
  if (closed * 2 <= rows) {
    return guess === 'parked'
      ? { meaning: 'parked', guessed: true }
      : { meaning: 'open', guessed: false }
  }
  if (won === null) return { meaning: closedMeaning(guess, flags.chance ?? null), guessed: true }
  if (won * 2 > closed) return { meaning: 'won', guessed: false }
  return guess === 'noDecision' || guess === 'disqualified'
    ? { meaning: guess, guessed: true }
    : { meaning: 'lost', guessed: false }
}

/** Only won or not won is marked: what is not won may be open or lost. */
function meaningOfWonMark(guess: StageMeaning | null, won: boolean): SettledMeaning {
  if (won) return { meaning: 'won', guessed: false }
  return { meaning: guess === null || guess === 'won' ? 'open' : guess, guessed: true }
}

/** Closed for certain, but won or lost is not marked; a deal that is closed at 100 % is won. */
function closedMeaning(guess: StageMeaning | null, chance: number | null): StageMeaning {
  if (guess !== null && guess !== 'open' && guess !== 'parked') return guess
  return chance !== null && chance > 0.99 ? 'won' : 'lost'
}
