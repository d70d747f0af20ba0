const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** People of ours, whoever says so. */
export const OURS =
  wordsOf(`rep reps ae aes ses sdr sdrs bdr bdrs bdm bdms kam kams isr mktg csm csms seller sellers salesperson salespeople salesman
salesmen saleswoman sales presales marketing marketers engineering engineers engineer devs developers dev support enablement revops
salesops dealdesk predecessor colleague colleagues teammate teammates onboarding coworker coworkers intern interns
consultant consultants overlay leadership management boss product owner owners productmanagement solutionengineer recruiter
account accounts partnermanager channelmanager tam am ams fde implementation services
closer closers hunter hunters`)

/** Whose they are depends on what stands beside them; ours if nothing does. */
export const EITHER =
  wordsOf(`manager managers mgr mgrs director directors vp vps svp evp head lead leads leader leaders exec execs executive
executives specialist specialists architect architects guy guys dude lady woman man men girl kid person people folks team teams crew
group committee department office ceo president founder founders cofounder cofounders owner staff member members analyst analysts assistant
coordinator coordinators finance legal lawyers lawyer counsel pricing operations ops principal partner partners se
fellow gentleman chap bloke stakeholder field newbie hire rookie desk everyone board`)

/** Theirs, unless it is said to be ours. */
export const THEIRS_USUALLY = wordsOf(
  `cfo cio cto ciso coo cmo cpo chro cdo cso contact contacts procurement purchasing it sponsor evaluators`,
)

/** Theirs, whoever says so. */
export const THEIRS =
  wordsOf(`customer customers cust custs client clients buyer buyers prospect prospects champion champions purchaser
purchasers decisionmaker decisionmakers maker makers evaluator lead-buyer gatekeeper gatekeepers blocker detractor
economicbuyer costumer cutomer custommer procurment
acme globex initech contoso umbrella hooli wayne stark northwind fabrikam vandelay wonka cyberdyne soylent tyrell`)

/** Neither of ours nor the buyer. */
export const RIVALS =
  wordsOf(`competitor competitors competition vendor vendors incumbent incumbents rival rivals reseller resellers
supplier suppliers provider integrator agency oracle sap salesforce hubspot datadog snowflake microsoft workday google aws azure
servicenow okta zendesk databricks splunk adobe ibm cisco pipedrive gong netsuite atlassian slack zoom stripe twilio mulesoft tableau
dynatrace freshworks zoho monday asana notion shopify sage infor epicor clari outreach salesloft`)

/** Before a head word, these make it the buyer's. */
export const THEIR_SIDE =
  wordsOf(`their customer client buyer prospect procurement purchasing buying evaluation evaluating it
security selection steering tender`)
export const OUR_SIDE = wordsOf(
  'our my your sales account deal presales marketing product engineering regional partner',
)

/** Capital, and no person. */
export const NO_NAMES =
  wordsOf(`the this that these those it monday tuesday wednesday thursday friday saturday sunday january february march
april june july august september october november december q1 q2 q3 q4 timing price pricing budget security demo pilot poc trial
proposal quote contract integration connector webhook payment portal email server system tool platform software api app deck slide
process deal project renewal timeline meeting call negotiation discovery feature roadmap release license version everything nothing
something anything lost closed note update reason result english german european berlin london paris york munich france germany spain
america europe asia usa emea apac dach excel powerpoint teams outlook crm rfp nda sow gdpr internet environment sandbox data
usage vote tender audit review questionnaire assessment test migration rollout launch upgrade connection network database
sync outage approval procurement's redlines paperwork legalese document file report dashboard forecast quarter yesterday today tomorrow
there here what who when where why how which if because although while after before since and but or so then also maybe perhaps
honestly frankly clearly obviously sadly apparently again just not no yes well ok okay please thanks never always only once
simply got was were is are has had have did do does been being to in on at of for with from by as an a my our your their his her its
some any every each all both many few most more another other such same key main first second third last next`)

/** People where they stand alone, things after an article. */
export const DEPARTMENTS = wordsOf(
  `product onboarding implementation services account accounts pricing operations ops overlay`,
)
