import type { AttributeMeaning } from '../opportunity/meaning.ts'
import { wordsOf } from './header.ts'

/** By the words of the header; the first that fits counts, so the narrow ones stand first. */
const BY_NAME: readonly (readonly [AttributeMeaning, RegExp])[] = [
  [
    'competitor',
    /\b(competit\w*|konkurren\w*|wettbewerb\w*|mitbewerb\w*|concurren\w*|competidor\w*)\b/,
  ],
  [
    'priceBand',
    /\b((price|deal size|amount|value|budget|acv|arr|discount) (band|range|bucket|tier|class|bracket)|discount|preisklasse|preisband)\b/,
  ],
  [
    'sizeBand',
    /\b(size band|company size|account size|firm size|org size|employees?|number of employees|no of employees|numberofemployees|num employees|employee (count|range|band)|head ?count|staff|company segment|customer segment|market segment|segment|mitarbeiter\w*|effectifs?|empleados|dipendenti|funcionarios|werknemers|unternehmensgrosse)\b/,
  ],
  [
    'vertical',
    /\b(industr\w*|sector|sektor|vertical|branche|secteur|settore|naics|sic|line of business)\b/,
  ],
  [
    'leadSource',
    /\b(lead ?source|original source|source|channel|campaign|utm|traffic|acquisition|medium|lead origin|origin|herkunft|leadquelle|quelle|kampagne|origine|origen|event source|referral)\b/,
  ],
  [
    'incumbent',
    /\b(incumbent|current (solution|vendor|system|provider|supplier|tool)|existing (solution|vendor|system|provider|supplier|tool)|legacy|erp|crm installed|installed|uses|using|tech(nology)? stack|technologies|replaces|bestandssystem|altsystem)\b/,
  ],
  [
    'persona',
    /\b(persona|title|job ?title|job|buyer|champion title|seniority|decision maker|contact role|buying role|department|function|position|poste|cargo|ansprechpartner rolle)\b/,
  ],
  [
    'prerequisite',
    /\b(prerequisite|requirements?|required|security review|legal review|procurement|compliance|rfp|rfi|tender|sso|poc|proof of concept|pilot|trial|budget (confirmed|approved)|champion|on prem\w*|integration needed|data residency|nda|msa|gdpr|soc2|iso27001|voraussetzung\w*)\b/,
  ],
  [
    'geography',
    /\b(region\w*|country|countries|land|pays|pais|paese|state|province|bundesland|city|stadt|ville|ciudad|territor\w*|geo|geography|location|office|continent|zip|postal|plz|market|timezone)\b/,
  ],
  [
    'product',
    /\b(product\w*|produkt\w*|produit\w*|producto\w*|prodotto|family|package|plan|edition|sku|module|series|suite|bundle|solution|service|offering|license|subscription)\b/,
  ],
]

const COUNTRIES =
  /^(usa?|united states|canada|germany|deutschland|austria|switzerland|united kingdom|uk|ireland|france|belgium|netherlands|spain|italy|portugal|poland|sweden|norway|denmark|finland|japan|china|india|australia|singapore|brazil|mexico|emea|apac|latam|amer|americas|dach|nordics|europe|asia|north america|south america)$/
const TITLES =
  /\b(ceo|cfo|cio|cto|coo|cmo|vp|svp|director|manager|head of|chief|president|owner|founder|engineer|analyst|buyer|geschaftsfuhrer|leiter|directeur)\b/
const SIZES =
  /^(smb|sme|mid ?market|midsize|enterprise|startup|start up|small|medium|large|corporate|\d[\d.,]* ?(-|–|to) ?\d[\d.,]*( employees)?|\d[\d.,]*\+( employees)?)$/
const PRICES =
  /^[<>≤≥~]?\s*[$€£]?\s*\d[\d.,]*\s*[km]?\s*(([-–]|to)\s*[$€£]?\s*\d[\d.,]*\s*[km]?)?\+?$/i

/**
 * What an attribute is probably about: by its header, else by what its values look like.
 */
export function guessAttributeMeaning(
  name: string,
  values: Iterable<string> = [],
): AttributeMeaning {
  const words = wordsOf(name)
  for (const [meaning, sign] of BY_NAME) if (sign.test(words)) return meaning
  return meaningOfValues([...values].slice(0, 50))
}

function meaningOfValues(values: readonly string[]): AttributeMeaning {
  const plain = values.map((value) => value.toLowerCase().trim())
  const most = (test: (value: string) => boolean) =>
    plain.length >= 2 && plain.filter(test).length * 2 > plain.length
  if (most((value) => COUNTRIES.test(value))) return 'geography'
  if (most((value) => PRICES.test(value) && /[$€£km]/.test(value))) return 'priceBand'
  if (most((value) => SIZES.test(value))) return 'sizeBand'
  if (most((value) => TITLES.test(wordsOf(value)))) return 'persona'
  return 'other'
}

/** Whether a column holds numbers of employees, which are then cut into size bands in advance. */
export function holdsEmployees(name: string): boolean {
  return /\b(employees?|head ?count|staff|mitarbeiter\w*|effectifs?|empleados|dipendenti|funcionarios|werknemers)\b/.test(
    wordsOf(name),
  )
}
