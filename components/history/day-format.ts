/** A date of the shop's calendar, "2026-05-03", as she reads dates: no clock turns it into the day before. */
export function dayFormat(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => format.format(new Date(Date.parse(day)));
}
