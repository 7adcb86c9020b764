// What a row of the date tables is: a text read at noon UTC on 21 November 2026, the page's language, and the dates it states.

/**
 * `says` is "from … until …", each an instant in UTC; "?" behind one that is a reading, not a statement. "none" where no date is read.
 * Pacific time is UTC−8 in winter and UTC−7 from 8 March to 1 November 2026 and from 14 March to 7 November 2027, from and to 2 in the
 * morning.
 */
export type DateRow = readonly [text: string, language: string, says: string];
