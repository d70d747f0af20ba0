import type { Locator, Page } from 'playwright-core'

/** More stops than any page has before something that is looked for. */
const MOST_STOPS = 120

/** What has the keyboard, in a few words, and whether a person sees that it has. */
export function focusOf(page: Page): Promise<{ on: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    // A row leads to its deal as a whole: the outline is that of the layer over it.
    const outlines = [undefined, '::after'].map((part) => getComputedStyle(element, part))
    // The browser itself draws the one of the calendar inside a date field.
    const isCalendar = element.matches('input[type=date]:not(:focus)')
    const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return {
      on: `${element.tagName.toLowerCase()} ${words.trim().slice(0, 60)}`,
      isSeen:
        isCalendar ||
        (element.matches(':focus-visible') &&
          outlines.some(
            ({ outlineStyle, outlineWidth }) =>
              outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
          )),
    }
  })
}

/**
 * Goes to something by the keyboard alone; every stop on the way has to be seen. Throws where it is
 * not reached.
 */
export async function tabTo(
  page: Page,
  goal: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = []
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key)
    const { on, isSeen } = await focusOf(page)
    const isOutside = on.startsWith('body')
    if (!isSeen && !isOutside) throw new Error(`Nobody sees that the keyboard is on ${on}.`)
    passed.push(on)
    if (await goal.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Not reached by ${key}: ${goal}. On the way were:\n${passed.join('\n')}`)
}

/** Goes to a link or a button by the keyboard and presses it. */
export async function pressOn(page: Page, goal: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, goal, key)
  await page.keyboard.press('Enter')
}

/** Chooses from a list by typing how the choice begins. */
export async function chooseByKeys(
  page: Page,
  list: Locator,
  choice: string,
  key?: 'Tab' | 'Shift+Tab',
): Promise<void> {
  await tabTo(page, list, key)
  await page.keyboard.type(choice)
}
