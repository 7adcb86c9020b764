// Other days for the same sales, which the collection has only in the notes of its rows. `of` begins the note it stands in.
import type { SourceRow } from './event-of-row';

interface AlsoSaid extends SourceRow {
  of: string;
}

const said = (row: Pick<AlsoSaid, 'name' | 'startsAt' | 'endsAt' | 'source' | 'of'> & { note?: string }): AlsoSaid => ({
  ...row,
  timezone: 'not stated',
  region: 'GLOBAL',
  kind: 'pattern',
});

const channel = 'https://github.com/1khvled/ALIEXPRESS-CHANEL (app/aliexpress/promos.py)';

export const alsoSaid: AlsoSaid[] = [
  said({
    name: 'Anniversary Sale 2026',
    startsAt: '2026-03-17',
    endsAt: '2026-03-28',
    source: channel,
    of: "Source says 'from the AliExpress press release'. Other lists differ",
  }),
  said({
    name: 'Anniversary Sale 2026',
    startsAt: '2026-03-23',
    endsAt: '2026-03-31',
    source: 'a French calendar of sales',
    note: 'Marked approximate.',
    of: "Source says 'from the AliExpress press release'. Other lists differ",
  }),
  said({
    name: 'Black Friday & Cyber Monday 2026',
    startsAt: '2026-11-20',
    endsAt: '2026-12-01',
    source: channel,
    note: "From the file's yearly rule.",
    of: "The same file's yearly rule says 20 November to 1 December.",
  }),
  said({
    name: '12.12 / year-end 2026',
    startsAt: '2026-12-15',
    endsAt: '2026-12-23',
    source: channel,
    note: 'A year-end clearance.',
    of: '1khvled/ALIEXPRESS-CHANEL has instead a year-end clearance on 15-23 December.',
  }),
];
