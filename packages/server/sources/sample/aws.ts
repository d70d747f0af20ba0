import { join } from 'node:path'

const NAME = 'SalesPipeline_QuickSightSample.csv.gz'

/** The sample file that ships with the program, in the folder of the server package. */
export function awsFile(programFolder: string): string {
  return join(programFolder, 'demo', 'aws', NAME)
}

/** How its columns are to be read: a history of states, each row the whole state from that day. */
export const AWS_MAPPING = {
  dates: { order: 'mdy', timezone: 'UTC' },
  history: {
    from: NAME,
    shape: 'states',
    id: 'Lead Name',
    name: 'Lead Name',
    at: 'Date',
    owner: 'Salesperson',
    stage: 'Opportunity Stage',
    closeDate: 'Target Close',
    amount: 'Forecasted Monthly Revenue',
    currency: 'USD',
    attributes: ['Segment', 'Region'],
  },
} as const
