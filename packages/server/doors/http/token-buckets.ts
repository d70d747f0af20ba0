/** How much somebody may ask: so much at once, and so much again in a minute. */
export interface Rate {
  readonly most: number
  readonly perMinute: number
}

/** What was left after asking. */
export interface Taken {
  readonly granted: boolean
  /** Whole tokens that are left. */
  readonly left: number
  /** Seconds until there is one again; 0 if there is. */
  readonly wait: number
  /** Seconds until all are there again. */
  readonly untilFull: number
}

interface Bucket {
  tokens: number
  at: number
}

const ROOM = 20_000

/**
 * Token buckets in memory, one for each key. Where there are more keys than room, those that were
 * not asked for longest are forgotten, which gives them a full bucket and takes nothing from others.
 */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>()

  /** The clock gives milliseconds. */
  constructor(
    readonly rate: Rate,
    private readonly now: () => number,
    private readonly room = ROOM,
  ) {}

  /** How many keys are remembered. */
  get size(): number {
    return this.buckets.size
  }

  /** Takes one token, if there is one. */
  take(key: string): Taken {
    const bucket = this.bucketOf(key)
    const granted = bucket.tokens >= 1
    if (granted) bucket.tokens -= 1
    return this.told(bucket, granted)
  }

  /** What there is, nothing taken. */
  look(key: string): Taken {
    const bucket = this.bucketOf(key)
    return this.told(bucket, bucket.tokens >= 1)
  }

  /** Puts a token back that need not have been taken. */
  giveBack(key: string): void {
    const bucket = this.bucketOf(key)
    bucket.tokens = Math.min(this.rate.most, bucket.tokens + 1)
  }

  private bucketOf(key: string): Bucket {
    const now = this.now()
    const known = this.buckets.get(key)
    const bucket = known ?? { tokens: this.rate.most, at: now }
    const passed = Math.max(0, now - bucket.at)
    bucket.tokens = Math.min(
      this.rate.most,
      bucket.tokens + (passed / 60_000) * this.rate.perMinute,
    )
    bucket.at = now
    // The key last asked for stands last.
    this.buckets.delete(key)
    this.buckets.set(key, bucket)
    for (const [oldest] of this.buckets) {
      if (this.buckets.size <= this.room) break
      this.buckets.delete(oldest)
    }
    return bucket
  }

  private told({ tokens }: Bucket, granted: boolean): Taken {
    const seconds = (wanted: number) =>
      Math.max(0, Math.ceil(((wanted - tokens) / this.rate.perMinute) * 60))
    return {
      granted,
      left: Math.floor(tokens),
      wait: granted ? 0 : Math.max(1, seconds(1)),
      untilFull: seconds(this.rate.most),
    }
  }
}
