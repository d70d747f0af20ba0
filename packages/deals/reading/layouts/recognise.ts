import { recogniseHubspot } from './hubspot.ts'
import type { FileSigns, Recognised } from './layout.ts'
import { recognisePipedrive } from './pipedrive.ts'
import { recogniseSalesforce } from './salesforce.ts'

/** The known layout that a file's header shows, with what its columns say; null where none. */
export function recogniseLayout(signs: FileSigns): Recognised | null {
  return recogniseHubspot(signs) ?? recognisePipedrive(signs) ?? recogniseSalesforce(signs)
}
