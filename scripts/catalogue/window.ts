// A row's dates → instants, with what of them is a reading. "23:59" is 23:59:59; a day ends with its last second.
import { instantAt, pacific } from '../../core/zone-clock';
import type { CollectedRow } from './collected-row';

export interface Window {
  validFrom?: string;
  validUntil?: string;
  zone?: string;
  unsure: ('validFrom' | 'validUntil')[];
}

const marketZones: Record<string, string> = { ES: 'Europe/Madrid', FR: 'Europe/Paris', DE: 'Europe/Berlin', PL: 'Europe/Warsaw' };

/** The zone whose local time the source means, summer time included, whatever season its letters are of; undefined where it names none. */
function zoneOf({ note, region }: CollectedRow): string | undefined {
  if (/runs in local time/.test(note)) return marketZones[region ?? ''];
  const letters = /\b(P[SD]T|BRT|KST|CES?T)\b/.exec(note)?.[1] ?? '';
  if (/^P/.test(letters)) return pacific;
  if (letters === 'BRT') return 'America/Sao_Paulo';
  if (letters === 'KST') return 'Asia/Seoul';
  // Ukraine's ladder in "CET": the shop's European desk, not Kyiv
  return letters === '' ? undefined : (marketZones[region ?? ''] ?? 'Europe/Paris');
}

const text = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const STATED = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}:\d{2})?$/;

function instantOf(stated: string, zone: string | undefined, isEnd: boolean): { at: string; sure: boolean } {
  const [, day = '', time, second, offset] = STATED.exec(stated) ?? [];
  if (day === '') throw new Error(`no date: ${stated}`);
  // the sources write minutes; a file that has them as ":00" means the whole minute
  const seconds = isEnd && (second === undefined || second === '00') && time?.endsWith('59') ? '59' : (second ?? '00');
  const clock = time === undefined ? (isEnd ? '23:59:59' : '00:00:00') : `${time}:${seconds}`;
  if (offset !== undefined) return { at: text(Date.parse(`${day}T${clock}${offset}`)), sure: true };
  return { at: text(instantAt(Date.parse(`${day}T${clock}Z`), zone ?? pacific)), sure: zone !== undefined && time !== undefined };
}

/** The window; `zone` where days or hours are a reading and the zone is not. */
export function windowOf(row: CollectedRow): Window {
  const zone = zoneOf(row);
  const from = row.startsAt === null ? undefined : instantOf(row.startsAt, zone, false);
  const until = row.endsAt === null ? undefined : instantOf(row.endsAt, zone, true);
  const noYear = /without year/.test(row.note);
  const unsure = [
    ...(from !== undefined && (!from.sure || noYear) ? (['validFrom'] as const) : []),
    ...(until !== undefined && (!until.sure || noYear) ? (['validUntil'] as const) : []),
  ];
  return {
    ...(from === undefined ? {} : { validFrom: from.at }),
    ...(until === undefined ? {} : { validUntil: until.at }),
    ...(unsure.length === 0 || zone === undefined ? {} : { zone }),
    unsure,
  };
}
