import { learningHelp } from './learning/commands.ts'

export const HELP = `Closed Learned: finds the deals that are lost but not yet called lost, from your CRM's own history.

  closed-learned demo [--port N] [--source company|untouched|aws]
      the whole product on a sample company
  closed-learned start [--data DIR] [--port N]
      the web app on a data folder
  closed-learned import PATH… [--data DIR] [--mapping FILE] [--as-of DATE] [--dry-run] [--json]
      a folder, .zip, .csv or .csv.gz of Salesforce, HubSpot, Pipedrive or, with a mapping, any CRM
  closed-learned report pipeline|truth|time|segments|forecast|gains [--data DIR] [--as-of DATE] [--key KEY] [--json]
      what the deals say; truth --all lists every open one; once people are here, --key says for whom
      segments [--outcome lost|slow|noDecision] [--depth 1..3]: where and why deals are lost
      forecast [--period 2026Q4|2026-11|2026-W48]: what will be won, by default in the running quarter
  closed-learned backup FILE [--data DIR] [--with-key]
      everything in one new file, also while the web app runs
  closed-learned restore FILE [--data DIR] [--force] [--without-key]
      a backup into an empty folder; --force replaces what is there, after backing that up
  closed-learned workspace NAME [--data DIR]
      another workspace in the same folder, and the link by which its first admin comes in
  closed-learned doctor [--data DIR]
      what is wrong, and what to do
  closed-learned rebuild [--data DIR]
      every projection anew from the ledger, and any difference
  closed-learned verify RECEIPT [--key ID]
      what a receipt says was filed and when, and that it is unchanged; without server or database
  closed-learned words FILE [--json]
      calmer wordings for texts about a deal, one sentence a line; - reads standard input

The learning loop; closed-learned help loop lists its commands:
  closed-learned my-deals, predict, calibration, let-go, debrief, lessons, lesson, heads-ups, playbook, track …
      predict, lose well, tell of it, keep the lesson, meet it again in time

Without DATABASE_URL it runs a PostgreSQL of its own in the data folder; docs/running.md has all variables.
Exit codes: 0 done, 1 refused (one line says why), 2 unusable arguments.`

export const LOOP_HELP = `The learning loop at a terminal, each with [--data DIR] [--key KEY] [--json].

The key says who asks; it is made on the page of your account. What --json prints is the document of the API.
The sample company has no keys: beside closed-learned demo, --look-as NAME says who asks, there alone.
What is written may also stand in a file of JSON, --file F, with the fields of the API; - is standard input.

${learningHelp()}`
