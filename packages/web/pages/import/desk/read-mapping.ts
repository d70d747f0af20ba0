import { Declined } from '../../../api.ts'

/** The content of a mapping file; what is in it, the server reads. */
export async function readMapping(file: File): Promise<unknown> {
  const text = await file.text().catch(() => '')
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Declined(
      `${file.name} is no mapping: it is not JSON.`,
      'Correct it and drop it again.',
      'mapping-invalid',
      0,
    )
  }
}
