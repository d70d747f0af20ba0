import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Section } from '../../../parts/Section.tsx'
import css from './Ended.module.css'
import base from './HeadsUps.module.css'
import { endedQuery, headsUpsQuery } from './query.ts'

interface Props {
  readonly id: string
  /** Whether the CRM shows it as open; it may have been let go here. */
  readonly isOpen: boolean
}

/** Whether lessons of others had come in time to a deal that ended; nothing where none was about it. */
export function Ended({ id, isOpen }: Props) {
  const { data: open } = useQuery({ ...headsUpsQuery(id), enabled: isOpen })
  const { data } = useQuery({ ...endedQuery(id), enabled: !isOpen || open?.deals.length === 0 })
  if (data === undefined || data.ended.length === 0) return null
  return (
    <div className={base.met}>
      <Section title="Others met this before">
        <ul className={base.list}>
          {data.ended.map(({ lesson, said, text }) => (
            <li key={lesson}>
              <p className={css.text}>{text}</p>
              <p className={css.lesson}>
                <Link to="/lessons/$id" params={{ id: lesson }} search={{}}>
                  <bdi>{said}</bdi>
                </Link>
              </p>
            </li>
          ))}
        </ul>
        <p className={base.who}>
          Only you see this. It counts for how lessons are brought to deals, and for nobody.
        </p>
      </Section>
    </div>
  )
}
