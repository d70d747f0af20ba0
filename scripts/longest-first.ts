import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that are short and take long: they start the program again and again, or live through years. */
const LONG = /\/doors\/cli\/|\/sample-loop\/|\/audience\.test\.ts$/

/**
 * The order of Vitest, which knows only sizes on a new machine; but within its project what takes
 * long begins first, so that no file goes on alone at the end while the other core has nothing to do.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project))]
    const rank = ({ project, moduleId }: TestSpecification) =>
      2 * projects.indexOf(project) + (LONG.test(moduleId) ? 0 : 1)
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}
