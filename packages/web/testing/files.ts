import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Page } from 'playwright-core'

/** Drops files on a page as a person does from the desktop: they come over it, then they fall. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({
    name: basename(path),
    bytes: readFileSync(path).toString('base64'),
  }))
  const transfer = await page.evaluateHandle((given) => {
    const dropped = new DataTransfer()
    for (const { name, bytes } of given) {
      const content = Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))
      dropped.items.add(new File([content], name))
    }
    return dropped
  }, files)
  for (const moment of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', moment, { dataTransfer: transfer })
  await transfer.dispose()
}

/** Chooses files in the window that an action opens. */
export async function chooseFiles(
  page: Page,
  act: () => Promise<unknown>,
  paths: readonly string[],
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()])
  await chooser.setFiles([...paths])
}

/** The file that an action downloads: its name, where it lies, its text. */
export async function downloaded(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ name: string; path: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const path = await download.path()
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
}
