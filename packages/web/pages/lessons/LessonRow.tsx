import type { LessonTold } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import css from './LessonRow.module.css'
import { LessonSaid } from './LessonSaid.tsx'

/** A lesson in a list: its sentence, and quietly beside it where it stands and its numbers. */
export function LessonRow({ lesson }: { readonly lesson: LessonTold }) {
  const { id, content, status, statusText, figure, cause, productArea } = {
    ...lesson,
    productArea: lesson.content.productArea,
  }
  return (
    <article className={css.row}>
      <h2 className={css.said}>
        <Link to="/lessons/$id" params={{ id }} search={{}} className={css.link}>
          <LessonSaid content={content} />
        </Link>
      </h2>
      <ul className={css.beside}>
        <li className={css.status} data-status={status}>
          {statusText}
        </li>
        {figure && <li className={css.figure}>{figure}</li>}
        <li>{cause}</li>
        {productArea && (
          <li>
            <bdi>{productArea}</bdi>
          </li>
        )}
      </ul>
    </article>
  )
}
