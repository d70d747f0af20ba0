import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Measure } from './Measure.tsx'
import css from './Newest.module.css'
import { publicationsQuery } from './query.ts'

/** Of open deals, for those who see sums only: what was published last. */
export function Newest() {
  const { data } = useQuery(publicationsQuery)
  const month = data?.months[0]
  const measure = month?.measures.find((each) => each.measure === 'looksLost')
  if (!month || !measure) return null
  return (
    <div>
      <Measure measure={measure} />
      <p className={css.more}>
        Published for {month.name}. <Link to="/told">What teams tell</Link>
      </p>
    </div>
  )
}
