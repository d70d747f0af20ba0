import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Size of a picture and how many colours it has, as the browser of a page reads the file. */
export function coloursIn(
  page: Page,
  path: string,
): Promise<{ width: number; height: number; colours: number }> {
  return page.evaluate(async (bytes) => {
    const content = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([content], { type: 'image/png' }))
    const { width, height } = bitmap
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const pixels = context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer()
    return { width, height, colours: new Set(new Uint32Array(pixels)).size }
  }, readFileSync(path).toString('base64'))
}
