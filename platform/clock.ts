/** The only clock: milliseconds since 1970 UTC. */
export const nowMs = (): number => Date.now();

/** An instant in ISO 8601, UTC, as the formats write it. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString();
