// What the shopper types, read as the site's own texts are.
import type { Typed } from '../../components/discounts/desk';
import { storeIdIn } from '../../readers/ids';
import { minorUnits } from '../../readers/text/number-text';
import { plain } from '../../readers/text/plain';
import { parsePrice } from '../../readers/text/price-text';

/** The languages of the pages write decimals with a dot; a comma is read where it can be nothing else. */
const dot = { decimal: '.' } as const;

export const typed: Typed = {
  amount(text, { code }) {
    const read = parsePrice(text, { currency: code });
    const sure = !read.ok && read.error.code === 'ambiguous' ? parsePrice(text, { currency: code, format: dot }) : read;
    return sure.ok && sure.value.currency === code && sure.value.amount >= 0 ? sure.value.amount : undefined;
  },
  share(text) {
    const clean = plain(text);
    const number = (/^([\d.,]+) ?%$/.exec(clean) ?? /^% ?([\d.,]+)$/.exec(clean))?.[1];
    const basisPoints = number === undefined ? undefined : minorUnits(number, 2);
    return basisPoints?.ok && basisPoints.value >= 1 && basisPoints.value <= 10_000 ? basisPoints.value : undefined;
  },
  count(text) {
    const read = minorUnits(plain(text), 0);
    return read.ok ? read.value : undefined;
  },
  store(text) {
    const clean = plain(text);
    return /^\d{4,14}$/.test(clean) ? clean : storeIdIn(clean);
  },
};
