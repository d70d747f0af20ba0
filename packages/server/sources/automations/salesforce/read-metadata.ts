import type { Automation } from '@closed-learned/deals'
import type { MetadataDocument } from '../read/document.ts'
import { readFlow } from './flow.ts'
import { readObject, readValueSet } from './object.ts'
import { readDashboard, readReport } from './report.ts'
import { alertsIn, readWorkflow } from './workflow.ts'

/** Kinds that say nothing of this and are passed over without a word. */
const PASSED_OVER = new Set(['Package', 'FlowDefinition', 'ReportFolder', 'DashboardFolder'])

export interface MetadataRead {
  readonly automations: readonly Automation[]
  /** The kinds of files that are not read here, and how many of each. */
  readonly others: ReadonlyMap<string, number>
}

/** All that files of Salesforce metadata do; flows find the alerts that they send in the workflow files. */
export function readMetadata(documents: readonly MetadataDocument[]): MetadataRead {
  const workflows = documents.filter(({ root }) => root === 'Workflow')
  const alerts = new Map(workflows.flatMap((document) => [...alertsIn(document)]))
  const others = new Map<string, number>()
  const automations = documents.flatMap((document): Automation[] => {
    switch (document.root) {
      case 'Workflow':
        return readWorkflow(document)
      case 'Flow':
        return readFlow(document, alerts)
      case 'CustomObject':
      case 'ValidationRule':
      case 'CustomField':
        return readObject(document)
      case 'GlobalValueSet':
        return readValueSet(document)
      case 'Report':
        return readReport(document)
      case 'Dashboard':
        return readDashboard(document)
      default:
        if (!PASSED_OVER.has(document.root))
          others.set(document.root, (others.get(document.root) ?? 0) + 1)
        return []
    }
  })
  return { automations, others }
}
