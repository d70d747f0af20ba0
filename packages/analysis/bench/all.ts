// How long everything that is slow takes, beside a plain program for the same: `npm run bench -w packages/analysis`.
import { run as boosting } from './boosting.ts'
import { run as segments } from './segments.ts'
import { run as survival } from './survival.ts'

const kept = [survival(), boosting(), await segments()]
process.exitCode = kept.every(Boolean) ? 0 : 1
