import { capital, sayFew } from '../overview/say-few.ts'

/** `Three lessons ask for a change.` */
export function sayRouted(lessons: number): string {
  if (lessons === 0) return 'No lesson asks for a change yet.'
  return `${capital(sayFew(lessons))} ${lessons === 1 ? 'lesson asks' : 'lessons ask'} for a change.`
}
