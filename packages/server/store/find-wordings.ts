import type { Session } from './session.ts'

/** What is searched: the newest wording with all that hangs on it. */
const SEARCHED = `
  SELECT DISTINCT ON (lesson_id) lesson_id,
    concat_ws(' ', said, content->>'productArea', content->>'competitor', content->>'stage',
      (SELECT string_agg(concat_ws(' ', c->>'attribute', c->>'value'), ' ') FROM jsonb_array_elements(content->'where') AS c)) AS words
  FROM lesson_wording ORDER BY lesson_id, version DESC`

/**
 * How well lessons hold the words of a text, by lesson; absent where they do not. By PostgreSQL's full
 * text, in English (`demos` finds `demo`) and as they stand, and by the signs themselves, for scripts
 * that part no words and for emoji.
 */
export async function findWordings(session: Session, text: string): Promise<Map<string, number>> {
  const rows = await session.run<{ lesson_id: string; rank: number }>(
    `SELECT lesson_id, (greatest(ts_rank(to_tsvector('english', words), english),
         ts_rank(to_tsvector('simple', words), simple))
       + CASE WHEN position(lower($1) IN lower(words)) > 0 THEN 1 ELSE 0 END)::float8 AS rank
     FROM (${SEARCHED}) w, websearch_to_tsquery('english', $1) english,
       websearch_to_tsquery('simple', $1) simple
     WHERE to_tsvector('english', words) @@ english OR to_tsvector('simple', words) @@ simple
       OR position(lower($1) IN lower(words)) > 0`,
    [text],
  )
  return new Map(rows.map(({ lesson_id, rank }) => [lesson_id, rank]))
}
