// Every page there is: its snapshot, read again at the same moment, gives the same reading.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../readers/read-page';
import { isSameReading } from '../../../readers/snapshot/same-reading';
import { fixtures } from '../fixtures';
import { sourceFrom } from '../open-page';
import { readAgain, snapshotText } from './take';

/** Ids of lines are the account's: of them the snapshot keeps only which are one. */
const lineIds = /"lineItemId":"[^"]*"/g;
const comparable = (reading: unknown): unknown => JSON.parse(JSON.stringify(reading).replace(lineIds, '"lineItemId":""'));

describe.each(fixtures)('$name', ({ text, expected }) => {
  const source = sourceFrom(text, expected.url, expected.at);
  const reading = readPage(source);
  it('is read again as it was', () => {
    const again = readAgain(snapshotText(source, reading), source);
    expect(comparable(again)).toEqual(comparable(reading));
    expect(isSameReading(again, reading)).toBe(true);
  });
});
