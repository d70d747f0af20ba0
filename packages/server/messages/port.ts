/** A message to one person, in plain words. */
export interface Message {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The way by which people are written to. */
export interface Messages {
  /** False: nothing arrives anywhere, and links are shown to the admin instead. */
  readonly delivers: boolean
  /** Resolves once the message is handed over; throws where it cannot be. */
  send(message: Message): Promise<void>
  close(): Promise<void>
}
