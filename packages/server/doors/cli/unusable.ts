/** Arguments that cannot be used: one sentence, exit code 2. */
export class Unusable extends Error {}
