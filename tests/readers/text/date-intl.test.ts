// A second opinion on dates: days as Intl writes them in the site's languages, read back and held against a Pacific clock.
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../readers/text/date-text';
import { plain } from '../../../readers/text/plain';

const readAtMs = Date.parse('2026-11-21T12:00:00Z');
const pacific = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});
// every third day from 120 days before the reading to 120 days after: month names, short months, both clock changes
const days = Array.from({ length: 80 }, (_, index) => new Date(Date.UTC(2026, 10, 21) + (index - 40) * 3 * 86_400_000));

/** How many of the texts are read; every one that is read must name its own day's last second. */
const readIn = (language: string, dateStyle: 'medium' | 'long'): { read: number; wrong: string[] } => {
  const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
  const tally = { read: 0, wrong: [] as string[] };
  for (const day of days) {
    const text = format.format(day);
    const dates = readDates(plain(text), readAtMs, language);
    if (dates === undefined) continue;
    const end = dates.until === undefined ? '' : pacific.format(Date.parse(dates.until)).replace(',', '');
    if (end === `${day.toISOString().slice(0, 10)} 23:59:59` && dates.from === undefined) tally.read += 1;
    else tally.wrong.push(`${text} → ${JSON.stringify(dates)}`);
  }
  return tally;
};

describe.each(['en', 'es', 'pt', 'fr', 'de', 'it', 'nl', 'pl', 'ru', 'uk', 'tr', 'he', 'ar', 'ko', 'ja', 'id'])('%s', (language) => {
  it.each(['medium', 'long'] as const)('%s dates are all read, each as its day', (style) =>
    expect(readIn(language, style)).toEqual({ read: days.length, wrong: [] }),
  );
});

describe.each(['th', 'vi', 'hi', 'el', 'sv', 'cs', 'hu', 'fi', 'lt'])('%s, of which nothing was seen', (language) => {
  it.each(['medium', 'long'] as const)('%s dates are refused or right', (style) => expect(readIn(language, style).wrong).toEqual([]));
});
