/**
 * Like `oncePer`, for many questions about one thing: the answers last asked for are kept, at most so
 * many, while the thing is at hand.
 */
export function lastFew<K extends object, T>(
  most: number,
): (of: K, question: string, make: () => T) => T {
  const made = new WeakMap<K, Map<string, T>>()
  return (of, question, make) => {
    const known = made.get(of) ?? new Map<string, T>()
    made.set(of, known)
    const answer = known.get(question) ?? make()
    known.delete(question)
    known.set(question, answer)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return answer
  }
}
