import css from './Doubts.module.css'

/** What rides with the numbers of a page, at its end; nothing where there is none. */
export function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  if (doubts.length === 0) return null
  return (
    <section className={css.doubts} aria-labelledby="doubts">
      <h2 id="doubts">What to keep in mind</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </section>
  )
}
