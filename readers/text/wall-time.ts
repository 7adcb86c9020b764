// A day and time on the clock of a zone → an instant.

/** Los Angeles, summer time included: the site's own zone, whatever of PT, PST and PDT a text says. */
export const pacific = 'America/Los_Angeles';

let pacificClock: Intl.DateTimeFormat | undefined;

/** How far a zone is ahead of UTC at an instant, in ms: "UTC+8", "GMT-03:00", else Pacific time. undefined for hours no zone has. */
const offsetOf = (ms: number, zone: string): number | undefined => {
  const [, sign, hours, minutes] = /^(?:UTC|GMT)(?: ?([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(zone) ?? [];
  if (zone !== pacific) {
    const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return ahead > 14 * 60 ? undefined : (sign === '-' ? -1 : 1) * ahead * 60_000;
  }
  pacificClock ??= new Intl.DateTimeFormat('en-US', {
    timeZone: pacific,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = pacificClock.formatToParts(new Date(ms));
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? 0);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.trunc(ms / 1000) * 1000
  );
};

/** ms since 1970 of a wall clock's reading, written as if it were UTC, in `zone`; undefined where there is no such zone. */
export const instantIn = (wallMs: number, zone: string): number | undefined => {
  const near = offsetOf(wallMs, zone);
  const offset = near === undefined ? undefined : offsetOf(wallMs - near, zone);
  return offset === undefined ? undefined : wallMs - offset;
};
