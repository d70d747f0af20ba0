/** Keeps cookies as a browser does: what was set last holds, what is emptied goes. */
export class Jar {
  private readonly kept = new Map<string, string>()

  take(cookies: readonly string[]): this {
    for (const cookie of cookies) {
      const [pair = '', ...about] = cookie.split('; ')
      const at = pair.indexOf('=')
      const gone = about.some((part) => /^max-age=0$/i.test(part))
      if (gone) this.kept.delete(pair.slice(0, at))
      else this.kept.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return this
  }

  headers(more: Record<string, string> = {}): Headers {
    const cookie = [...this.kept].map(([name, value]) => `${name}=${value}`).join('; ')
    return new Headers(cookie === '' ? more : { cookie, ...more })
  }
}
