// A row of the collected sale dates → the event that is shipped. Throws on what it does not know: nothing is left out unseen.
import type { Boundary, SaleEvent, SaleKind } from '../../core/calendar/sale-event';
import { pacific, wallClockOf } from '../../core/zone-clock';

/** As it was collected. */
export interface SourceRow {
  name: string;
  startsAt: string | null;
  endsAt: string | null;
  timezone: string;
  region: string;
  source: string;
  kind: 'announced' | 'pattern';
  note?: string;
}

/** Source's name → which sale it is. May's sales of 2026 are one, under each market's own name: same source, same last day. */
const sales: [RegExp, slug: string, SaleKind, name?: string][] = [
  [/^Spring\/Autumn Sale warm-up$/, 'spring-warm-up', 'warmUp'],
  [/^Spring\/Autumn Sale \(Carnival\)$/, 'spring', 'spring'],
  [/^Team Up & Cashback$/, 'team-up-cashback', 'cashback'],
  [/^\[설레는 특가전\]$/, 'kr-exciting-deals', 'marketSale', '설레는 특가전'],
  [/^\[미리 만나는 봄\]$/, 'kr-early-spring', 'marketSale', '미리 만나는 봄'],
  [/^Anniversary Sale/, 'anniversary', 'anniversary'],
  [/Choice Day|^(?:Summer Ready|Listos para verano|Winter Ready|Mother's Day) May|^GCC May 2026 codes$/, 'choice-day', 'choiceDay'],
  [/^Summer Sale/, 'summer', 'summer'],
  [/^Pay Day/, 'pay-day', 'payDay', 'Pay Day'],
  [/^Brand Day/, 'brand-day', 'brandDay'],
  [/^Winter Offers/, 'winter-offers', 'winterOffers'],
  [/^11\.11 warm-up/, '11-11-warm-up', 'warmUp'],
  [/^11\.11/, '11-11', 'singlesDay'],
  [/^Black Friday/, 'black-friday', 'blackFriday'],
  [/^12\.12/, 'year-end', 'yearEnd'],
  [/^828/, 'back-to-school', 'backToSchool'],
];

/** What a source says of its zone → the zones its days may be in. A file that writes every sale in whole UTC days says which days, no hour. */
const zones: [RegExp, string[]][] = [
  [/^America\/Los_Angeles for global codes; some markets run in local time/, [pacific, 'market']],
  [/^not stated/, [pacific, 'market']],
  [/^UTC/, ['UTC', pacific, 'market']],
  [/^local time of each market/, ['market']],
  // seven hours behind UTC all year, although it means Pacific midnight
  [/^source uses a fixed 07:00 UTC/, ['Etc/GMT+7', pacific]],
  [/^'CET'/, ['Europe/Paris', 'Etc/GMT-1']],
];

const zonesOf = (timezone: string): string[] => {
  const [named] = /^[A-Z]\w+\/\w+/.exec(timezone) ?? [];
  const known = zones.find(([form]) => form.test(timezone))?.[1] ?? (named === undefined ? undefined : [named]);
  if (known === undefined) throw new Error(`a zone nobody knows: ${timezone}`);
  return known;
};

const wallText = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

/** The last second before an instant that ends a window of whole days, else the instant itself. */
const lastSecond = (wall: string): string => (wall.endsWith('T00:00:00') ? wallText(Date.parse(`${wall}Z`) - 1000) : wall);

function boundaryOf(stated: string, timezone: string, at: 'from' | 'until'): Boundary {
  const inZones = zonesOf(timezone);
  const [first = ''] = inZones;
  if (/^\d{4}-\d{2}-\d{2}$/.test(stated)) return { wall: `${stated}T${at === 'from' ? '00:00:00' : '23:59:59'}`, zones: inZones };
  const [, wall = '', offset] = /^(\S{19})(Z|[+-]\d\d:\d\d)?$/.exec(stated) ?? [];
  if (wall === '') throw new Error(`no date: ${stated}`);
  if (offset === undefined) return { wall, zones: inZones };
  const shown = wallText(wallClockOf(Date.parse(stated), first));
  if (offset !== 'Z' && shown !== wall) throw new Error(`${stated} is ${shown} in ${first}`);
  return { wall: at === 'until' ? lastSecond(shown) : shown, zones: inZones };
}

/** Where things are quoted from, by the words the collection has for it. */
const names: [RegExp, string][] = [
  [/ ?\(?repository not named by the index, ids? [\d and]+\)?/g, ''],
  [/aliexpressWindows; ?(;|\)|$)/g, 'aliexpressWindows)$1'],
  [/\)\)$/g, ')'],
  [/'([^']*)' \(seed 000_\w+\.txt\)/g, "'$1' (https://secretali.com/guide/aliexpress-coupon-codes-2026)"],
  [/seed 004_\w+\.txt/g, 'https://www.xpresscoupon.com/why-aliexpress-coupon-code-not-working.html'],
];
const quoted = (text: string): string => names.reduce((said, [form, name]) => said.replace(form, name), text).trim();

const UNITED_KINGDOM = 'UK';

/** The shipped event of a row. */
export function eventOfRow(row: SourceRow): SaleEvent {
  const [, slug, kind, name] = sales.find(([form]) => form.test(row.name)) ?? [];
  const days = row.startsAt ?? row.endsAt;
  if (slug === undefined || kind === undefined || days === null) throw new Error(`a sale nobody knows: ${row.name}`);
  const isMonthly = kind === 'choiceDay' || kind === 'payDay';
  const regions = row.region.split(',').map((region) => (region === UNITED_KINGDOM ? 'GB' : region));
  const isForSome = !regions.includes('GLOBAL') && row.region !== 'not stated';
  const note = row.note === undefined ? undefined : quoted(row.note);
  return {
    saleId: `${slug}-${days.slice(0, isMonthly ? 7 : 4)}`,
    kind,
    name: name ?? row.name.replace(/(?: (?:January|May|October))? 20\d\d(?:-\d\d)?/, '').trim(),
    basis: row.kind,
    ...(isForSome ? { regions } : {}),
    ...(row.startsAt === null ? {} : { from: boundaryOf(row.startsAt, row.timezone, 'from') }),
    ...(row.endsAt === null ? {} : { until: boundaryOf(row.endsAt, row.timezone, 'until') }),
    source: quoted(row.source),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(row.region === 'not stated' ? { unsureRegions: true } : {}),
  };
}
