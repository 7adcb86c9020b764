// Impossible days, halves of ranges, and numbers that are no dates.
import type { DateRow } from './date-row';

export const noDates: DateRow[] = (
  [
    ...[
      '',
      'no date',
      'US $12.12',
      'Orders over 2026',
      '10% off',
      'AEUS18',
      'Only 2 left',
      '4.8/5',
      '23:59',
      '12/12',
      '12/26',
      '12/12/26',
      '2026',
      'Dec 2026',
    ],
    // no such day
    ...[
      '31/02/2026',
      '30/02/2028',
      '31/04/2027',
      '32/01/2027',
      '00/12/2026',
      '12/00/2026',
      '99/99/2026',
      '13/13/2026',
      '2026-13-01',
      '2026-02-30',
    ],
    ...['2026-11-31', 'Feb 30, 2027', '31 Nov 2026', 'Dec 32', '0 Dec 2026', '2026년 2월 30일', '13월 1일', '29 Feb'],
    // one of two impossible; the end before its beginning; day and month contradict each other; three dates
    ...[
      '31/02/2026 - 12/03/2026',
      '12/12/2026 - 01/12/2026',
      'Dec 12, 2026 - Nov 28, 2026',
      '28/11/2026 - 12/28/2026',
      '01/12/2026 05/12/2026 12/12/2026',
    ],
    // half a range
    ...['Nov 28-30', 'Nov 28 - 30, 2026', '28-30 Nov 2026', '28.-30. Nov 2026', '28/11 - 02/12/2026', 'Nov 28 - 30'],
    // an offset without a name, a form of answers
    ...['2026-12-12 23:59 -08:00', '2026-12-12T23:59:59Z', '20261212', '12/12/20261', '1.12.12.2026.5', '2026-12.12'],
    // words that are months
    ...['Only 3 may be used', '2 may', 'May I'],
  ] as const
).map((text) => [text, 'en', 'none']);
