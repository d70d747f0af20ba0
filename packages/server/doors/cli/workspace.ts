import { housesOf } from '../../work/houses.ts'
import { firstLink } from '../../work/people/first-admin.ts'
import type { Adapters, Answer, Voice } from './adapters.ts'
import { withKnownHouse } from './with-house.ts'

/**
 * Makes another workspace in the database of a folder, also while the web app runs, and says the link by
 * which its first admin comes in. Nobody of the others sees anything of it.
 */
export async function workspaceCommand(
  command: { readonly name: string; readonly dataDir: string | undefined },
  adapters: Adapters,
  voice: Voice,
): Promise<Answer> {
  return withKnownHouse(command.dataDir, adapters, voice, async (first) => {
    const house = housesOf(first).of(await first.store.add(command.name))
    const link = await firstLink(house)
    voice.out(`There is a workspace “${command.name}” now.`)
    if (link)
      voice.out(
        `Its first admin comes in here, once, until tomorrow: /setup/${link.token} at the address that closed-learned start says.`,
      )
    return 0
  })
}
