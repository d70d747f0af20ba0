import load from 'highs'
import type { Solve } from './tried-on.ts'

/** HiGHS, a solver of mixed integer programs. */
export async function highsSolve(): Promise<Solve> {
  const highs = await load()
  return (program, sense, weights) => {
    const objective = [...weights].map(([n, weight]) => `${weight} x${n}`).join(' + ') || '0 x0'
    const solution = highs.solve(`${sense}\n obj: ${objective}\n${program.rows}`)
    if (solution.Status === 'Infeasible') return null
    if (solution.Status !== 'Optimal') throw new Error(`Not solved: ${solution.Status}`)
    return program.alike.map((_, n) => {
      const column = solution.Columns[`x${n}`]
      return column && 'Primal' in column ? Math.round(Number(column.Primal)) : 0
    })
  }
}
