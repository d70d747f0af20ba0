/** Kaplan and Meier's curve as a textbook has it: sort the deals, walk along them. No errors, no limits. */
export function textbookKaplanMeier(time: Float64Array, event: Uint8Array) {
  const deals = Array.from(time, (t, i) => ({ t, e: event[i] })).sort((a, b) => a.t - b.t)
  const curve: { time: number; survival: number }[] = []
  let survival = 1
  for (let i = 0; i < deals.length; ) {
    const at = deals[i].t
    const atRisk = deals.length - i
    let events = 0
    for (; i < deals.length && deals[i].t === at; i++) events += deals[i].e
    survival *= 1 - events / atRisk
    curve.push({ time: at, survival })
  }
  return curve
}

/** Aalen and Johansen's incidences of three causes in the same way, without standard errors. */
export function textbookAalenJohansen(time: Float64Array, cause: Uint8Array) {
  const deals = Array.from(time, (t, i) => ({ t, c: cause[i] })).sort((a, b) => a.t - b.t)
  const curve: { time: number; incidence: number[] }[] = []
  let free = 1
  let incidence = [0, 0, 0]
  for (let i = 0; i < deals.length; ) {
    const at = deals[i].t
    const atRisk = deals.length - i
    const events = [0, 0, 0, 0]
    for (; i < deals.length && deals[i].t === at; i++) events[deals[i].c]++
    const before = free
    incidence = incidence.map((share, c) => share + (before * events[c + 1]) / atRisk)
    free *= 1 - (events[1] + events[2] + events[3]) / atRisk
    curve.push({ time: at, incidence })
  }
  return curve
}
