/** A name of a program as words: `Notify_VPSales__c`, `hs_is_closed` → `notify vp sales`, `hs is closed`. */
export function wordsOfName(name: string): string {
  return name
    .slice(0, LONGEST)
    .replace(/__[a-z]{1,4}\b/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d+#]+/gu, ' ')
    .trim()
}

/** Of a longer text the beginning tells what it is about. */
const LONGEST = 4_000

/** Who carries the word without leading: an account executive is who sells. */
const NO_LEADERS = /\b(account|sales|business development|partner|inside) (executives?|exec)\b/g

const LEADERS =
  /\b(ceo|cro|cfo|coo|cso|cmo|cco|cto|cpo|chief|c level|c suite|csuite|(vice )?presidents?|[se]?vps?|[ar]vps?|co ?founders?|founders?|board( members?| of directors)?|execs?|executives?|exec team|leadership|elt|slt|senior (management|leaders?)|managing directors?|general managers?|head of|skip level|second level manager|manager manager|vorstand|geschaftsfuhr\p{L}*|geschaftsleitung|direction generale|directeur general)\b/u

/** Whether a name speaks of people above a direct manager. */
export function namesLeaders(name: string): boolean {
  return LEADERS.test(wordsOfName(name).replace(NO_LEADERS, ' '))
}

const FUNCTIONS =
  /\b(ops|operations|revops|desk|finance|billing|legal|enablement|marketing|products?|success|support|systems?|admins?|administrators?|integrations?|research|intelligence|accounting|renewals?|onboarding|implementation|contracts?|provisioning|services?|data)\b/

/** Whether a name is that of a function that works with closed deals, such as billing. */
export function namesFunction(name: string): boolean {
  return FUNCTIONS.test(wordsOfName(name))
}

const MANY =
  /\b(all|everyone|everybody|company|teams?|org|organi[sz]ation|floor|staff|announce\w*|general|sales|global|reps|channel|slack|chatter|all hands)\b|#/

/** Whether a name is that of many people at once. */
export function namesMany(name: string): boolean {
  return MANY.test(wordsOfName(name))
}

const LOSS = /\b(closed ?lost|lost|loss|losses|losing|lose)\b/

/** Whether a name speaks of lost deals. */
export function namesLoss(name: string): boolean {
  return LOSS.test(wordsOfName(name))
}

const OWNER =
  /^((opportunity|deal|hubspot|account|record) )?(owner|owner (full )?name|owner (id|alias|email)|full name|sales ?(rep|person)( name)?|rep( name)?|seller|user( name)?|ae|account executive|assigned to)$/

/** Whether a field is a person who owns deals: `Owner.Name` is, `Owner.UserRole.Name` is not. */
export function isOwnerField(field: string): boolean {
  return OWNER.test(wordsOfName(field.split(/[.$]/).slice(-2).join(' ')))
}
