import zones from './market-zones.json';

const zonesByCountry: Readonly<Record<string, string[] | undefined>> = zones;

/**
 * The zones (IANA) whose clocks a market goes by: of a large country the first and the last to reach a day. Of one that is not known,
 * `own`, the shopper's. From the time zone database of 2026.
 */
export const zonesOf = (region: string | undefined, own: string): readonly string[] =>
  (region !== undefined && Object.hasOwn(zonesByCountry, region) ? zonesByCountry[region] : undefined) ?? [own];
