/** What became of a copy: it lies on the clipboard, or among the downloads. */
export type HandedOver = 'copied' | 'saved'

/** A kind of copy, as the clipboard and as a file takes it. */
export interface Kind {
  readonly ending: 'csv' | 'png'
  readonly onClipboard: 'text/plain' | 'image/png'
}

/**
 * Puts a copy on the clipboard; where the browser does not allow it, saves it as a file. The content
 * may still be in the making, so that the press of the button counts as asking.
 */
export async function handOver(
  title: string,
  { ending, onClipboard }: Kind,
  content: Promise<Blob>,
): Promise<HandedOver> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [onClipboard]: content })])
    return 'copied'
  } catch {
    save(`${fileName(title)}.${ending}`, await content)
    return 'saved'
  }
}

/** `How long until a deal is over` → `how-long-until-a-deal-is-over`. */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-').slice(0, 60) || 'chart'
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
