import type { Finding, FindingPage } from '@closed-learned/deals'

/** The direction that shares are shown in: where nothing stands out there is none to turn to. */
export function directionShown(
  finding: Pick<Finding, 'direction'> | null,
  stands: FindingPage['stands'],
): Finding['direction'] {
  return finding === null || stands === 'usual' ? 'more' : finding.direction
}
