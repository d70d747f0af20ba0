import { findSegments } from '../subgroup/find-segments.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { alarmsAllowed, type Bar, type Effort, type Measured } from './bar.ts'
import { judgeFindings } from './judge-findings.ts'

const LEAST_RIGHT = 9
const MOST_FALSE = 0.3

/** Companies in which nothing depends on anything, and companies with planted causes. */
export const segmentBars: readonly Bar[] = [
  nothing('null', { companies: 200, rows: 10_000, ownerEffect: 0, most: 18 }),
  nothing('null-owners', { companies: 60, rows: 50_000, ownerEffect: 0.6, most: 7 }),
  planted('planted', { companies: 20, rows: 100_000, ownerEffect: 0 }),
  planted('planted-owners', { companies: 20, rows: 100_000, ownerEffect: 0.3 }),
]

interface Companies {
  readonly companies: number
  readonly rows: number
  readonly ownerEffect: number
}

function nothing(
  name: string,
  { companies, rows, ownerEffect, most }: Companies & { readonly most: number },
): Bar {
  const measure = ({ seed, quick }: Effort): Measured => {
    const many = quick ? companies / 10 : companies
    let [alarmed, alarms] = [0, 0]
    for (let company = 0; company < many; company++) {
      const options = { seed: `${name} ${seed} ${company}`, rows, ownerEffect, planted: false }
      const { confirmed } = findSegments(simulateCompany(options).data)
      alarmed += Number(confirmed.length > 0)
      alarms += confirmed.length
    }
    const kept = alarmed <= (quick ? alarmsAllowed(many) : most)
    return { text: `${alarmed} of ${many} alarmed (${alarms} segments)`, kept }
  }
  const promise = `at most ${most} of ${companies} companies without any cause are alarmed, ${thousands(rows)} deals, owner effect ${ownerEffect}`
  return { name, promise, measure }
}

function planted(name: string, { companies, rows, ownerEffect }: Companies): Bar {
  const measure = ({ seed, quick }: Effort): Measured => {
    const many = quick ? companies / 10 : companies
    let [right, wrong, ten] = [0, 0, 0]
    for (let company = 0; company < many; company++) {
      const made = simulateCompany({ seed: `${name} ${seed} ${company}`, rows, ownerEffect })
      const { confirmed } = findSegments(made.data)
      const judged = judgeFindings(
        made,
        confirmed.map(({ where }) => where),
      )
      right += judged.right
      wrong += judged.wrong.length
      ten += made.planted.filter(({ kind }) => kind !== 'protective').length
    }
    return {
      text: `${(right / many).toFixed(2)} of ${(ten / many).toFixed(1)} right, ${(wrong / many).toFixed(2)} false`,
      kept: quick || (right / many >= LEAST_RIGHT && wrong / many <= MOST_FALSE),
    }
  }
  const promise = `of 10 planted causes in ${thousands(rows)} deals at least ${LEAST_RIGHT} are found as they are, with at most ${MOST_FALSE} false, mean of ${companies} companies, owner effect ${ownerEffect}`
  return { name, promise, measure }
}

function thousands(rows: number): string {
  return rows.toLocaleString('en')
}
