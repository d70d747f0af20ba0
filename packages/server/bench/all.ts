import { run as survival } from '../../analysis/bench/survival.ts'
import { run as truth } from '../../deals/bench/truth.ts'
import { run as demo } from './demo.ts'
import { run as importing } from './import.ts'
import { run as pageData } from './page-data.ts'

/** Every bench, one after the other; each prints ratios or seconds of this machine. */
for (const run of [survival, truth, importing, demo, pageData]) await run()
