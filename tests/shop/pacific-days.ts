// Days as the site counts them: in Pacific local time, summer time included.
import type { Language } from './words';

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});
const dayMs = 86_400_000;

/** The wall clock of an instant, as if it were UTC, ms. */
function wall(atMs: number): number {
  const part = Object.fromEntries(clock.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Whole Pacific days from one instant to another, ms. */
export function daysBetween(fromMs: number, toMs: number): number {
  return Math.floor(wall(toMs) / dayMs) - Math.floor(wall(fromMs) / dayMs);
}

/** The instant so many days later with the same Pacific wall clock, so that "ends at 23:59:59" stays so across summer time. */
export function daysLater(instant: string, days: number): string {
  const target = wall(Date.parse(instant)) + days * dayMs;
  const guess = Date.parse(instant) + days * dayMs;
  return new Date(guess + (target - wall(guess))).toISOString().replace('.000Z', 'Z');
}

const daysOf: Record<Exclude<Language, 'en'>, string> = { de: 'de-DE', he: 'de-DE', es: 'es-ES', pt: 'pt-BR', ko: 'sv-SE' };

/** The day of an instant: "Dec 5, 2026"; "05.12.2026", "05/12/2026" or "2026-12-05" where the site's language writes so. */
export function dayText(instant: string, language: Language): string {
  const options = { timeZone: 'America/Los_Angeles', year: 'numeric' } as const;
  if (language === 'en')
    return new Intl.DateTimeFormat('en-US', { ...options, month: 'short', day: 'numeric' }).format(Date.parse(instant));
  return new Intl.DateTimeFormat(daysOf[language], { ...options, month: '2-digit', day: '2-digit' }).format(Date.parse(instant));
}
