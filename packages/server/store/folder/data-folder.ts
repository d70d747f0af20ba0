import { access, constants, lstat, mkdir, readdir, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { refuseFolder } from './folder-trouble.ts'

const NAME = 'closed-learned'

/** Where this platform keeps the data of a user's programs. */
export function defaultDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME)
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), NAME)
  const given = env.XDG_DATA_HOME
  // A relative path in this variable is to be ignored, says the standard that defines it.
  return join(given && isAbsolute(given) ? given : join(home, '.local', 'share'), NAME)
}

/** Makes the folder if need be, for this user alone, and gives its real path. */
export async function makeDataFolder(dataDir: string): Promise<string> {
  const folder = resolve(dataDir)
  try {
    await makeFolder(folder, 0o700)
    await readdir(folder)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return await realpath(folder)
  } catch (error) {
    refuseFolder(error, folder)
  }
}

/** Node's own recursive way says "no such folder" for every trouble on the way. */
async function makeFolder(folder: string, mode?: number): Promise<void> {
  try {
    await mkdir(folder, { mode })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || (await exists(dirname(folder)))) throw error
    await makeFolder(dirname(folder))
    await makeFolder(folder, mode)
  }
}

/** Also true for a link that leads nowhere. */
function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
