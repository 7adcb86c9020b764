// Coupons as read, held against the coupons a page says; what is none of them was invented.
import type { ReadCoupon, Reading } from '../../core/formats/reading';
import { madeAt } from '../../tests/pages/input';
import type { Branch } from '../../tests/pages/tree';
import { type Finding, hasGap, type Verdict } from './finding';
import { onlyOne, type Said, saidIn, seenLeavesIn, told } from './said';

const ms = (instant: string | undefined): string => (instant === undefined ? '' : String(Date.parse(instant)));

/** A coupon as read, by the slots pages tell in. */
const readSlots = (coupon: ReadCoupon, pageCode: string | undefined): Record<string, string> => {
  const code = coupon.currency?.code ?? pageCode ?? '???';
  const { discount, scope } = coupon;
  const off =
    discount?.type === 'fixed'
      ? `${code}:${discount.amount}`
      : discount?.type === 'percentage'
        ? `${discount.basisPoints}bp`
        : (discount?.type ?? '');
  const cap = discount !== undefined && discount.type !== 'freeShipping' ? discount.maximumDiscount?.amount : undefined;
  return {
    kind: coupon.kind,
    storeId: scope.type === 'store' ? (scope.storeId ?? '') : '',
    code: coupon.code ?? '',
    off,
    cap: cap === undefined ? '' : `${code}:${cap}`,
    minimum: coupon.minimumSpend === undefined ? '' : `${code}:${coupon.minimumSpend.amount}`,
    validFrom: ms(coupon.validFrom),
    validUntil: ms(coupon.validUntil),
    status: coupon.status ?? '',
  };
};

/** The reading's names of what it is unsure of, by slot. */
const unsureOf: Record<string, string[]> = {
  kind: ['kind', 'scope'],
  storeId: ['scope'],
  off: ['discount'],
  cap: ['discount', 'minimumSpend'],
  minimum: ['minimumSpend'],
  validFrom: ['validFrom'],
  validUntil: ['validUntil'],
  code: ['code'],
  status: ['status', 'validUntil', 'validFrom'],
};

const now = Date.parse(madeAt);

/** What state its own words and dates say a coupon is in; empty where they do not. */
const saidStatus = (said: Said): Set<string> => {
  if (told(said, 'status').size > 0) return told(said, 'status');
  const [from, until] = [onlyOne(said, 'validFrom'), onlyOne(said, 'validUntil')];
  if (until === undefined || told(said, 'validFrom').size > 1) return new Set();
  if (Number(until) <= now) return new Set(['expired']);
  return new Set([from !== undefined && Number(from) > now ? 'upcoming' : 'usable']);
};

/** A page that has lost the shop, or the code, says of the coupon that it is no shop's, or needs none. */
const saidKinds = (said: Said): Set<string> => {
  const words = new Set([...told(said, 'kind'), ...told(said, 'tool')]);
  // two words in a card's text name the kind wherever they stand
  if (
    said.branch.form === 'element' &&
    seenLeavesIn(said.branch).some(
      ({ name, means, text }) => name === '' && means === 'selectCoupon' && /select ?coupon/i.test(String(text)),
    )
  )
    words.add('selectCoupon');
  const kinds = new Set<string>();
  // all its parts together have moved elsewhere on the page, and tell there what they told
  if (said.slots.size === 0 && said.truth['kind'] !== undefined) kinds.add(said.truth['kind']);
  const codes = allowedFor(said, 'code');
  const isStore = told(said, 'storeId').size > 0 || told(said, 'storeName').size > 0 || words.has('storeCoupon');
  if (isStore) kinds.add('storeCoupon');
  else if ([...codes].some((code) => code !== '')) kinds.add('promoCode');
  if (words.has('selectCoupon')) kinds.add('selectCoupon');
  // the parameters it is got with name the seller whose it is
  if (said.branch.form === 'object' && seenLeavesIn(said.branch).some(({ text }) => String(text).includes('"type":"shopCoupon"')))
    kinds.add('storeCoupon');
  if (kinds.size === 0 || said.slots.size === 0 || (!isStore && codes.has('') && !words.has('selectCoupon'))) kinds.add('platformCoupon');
  return kinds;
};

const allowedFor = (said: Said, slot: string): Set<string> => {
  if (slot === 'status') return saidStatus(said);
  if (slot === 'kind') return saidKinds(said);
  const own = told(said, slot);
  // on a page a code is known by how it looks, wherever in its card it stands
  if (slot === 'code' && said.branch.form === 'element') for (const code of own) if (!/^[A-Z0-9]{5,14}$/.test(code)) own.delete(code);
  if (slot === 'code' && said.branch.form === 'element')
    for (const { text, name } of seenLeavesIn(said.branch)) if (name === '' && /^AE[A-Z]{2}\d\d$/.test(String(text))) own.add(String(text));
  if (own.size > 0) return own;
  // what no part of the page says any more may be left away, except what makes a coupon worth more by its absence
  const truth = said.truth[slot] ?? '';
  const keeps = slot === 'minimum' || slot === 'validUntil' || (slot === 'cap' && told(said, 'minimum').size === 0);
  // "23:59 PT" ends to the minute, the day alone to the second
  if (slot === 'validUntil' && truth !== '') return new Set([truth, String(Number(truth) - 59_000)]);
  return new Set(keeps ? [truth] : [truth, '']);
};

const slots = ['kind', 'storeId', 'code', 'off', 'cap', 'minimum', 'validFrom', 'validUntil', 'status'];

const differences = (read: Record<string, string>, coupon: ReadCoupon, said: Said, index: number): Finding[] =>
  slots.flatMap((slot) => {
    const allowed = allowedFor(said, slot);
    const value = read[slot] ?? '';
    const unsure = (unsureOf[slot] ?? []).some((field) => coupon.unsure?.includes(field));
    if (
      unsure ||
      allowed.size === 0 ||
      allowed.has('~') ||
      (allowed.has(value) && (allowed.size === 1 || value !== '' || slot !== 'minimum'))
    )
      return [];
    // a link to its shop that has left it for the place beside it still says whose it is
    if (slot === 'kind' && value === said.truth['kind'] && read['storeId'] !== '' && read['storeId'] === said.truth['storeId']) return [];
    // a fixed amount needs no limit
    if (slot === 'cap' && value === '' && !(read['off'] ?? '').endsWith('bp')) return [];
    // a store coupon whose store nobody knows reaches no line, and a start that is not known is no earlier than now
    if (slot === 'storeId' && value === '' && coupon.scope.type === 'store') return [];
    if (slot === 'validFrom' && value === '' && coupon.status === 'upcoming') return [];
    return [{ field: `coupons[${index}].${slot}`, read: value, said: [...allowed].join(' | ') }];
  });

const isSpendOf = (said: Said, read: Record<string, string>, coupon: ReadCoupon): boolean =>
  told(said, 'minimum').has(read['minimum'] ?? '') || coupon.unsure?.includes('minimumSpend') === true;

const saysNew = (said: Said): boolean => seenLeavesIn(said.branch).some(({ text }) => /new user/i.test(String(text)));

/** Holds every coupon that may be planned with against the page; whole ones of the page must be there, or a gap must say that some are not. */
export const judgeCoupons = (reading: Reading, root: Branch): { findings: Finding[]; whole: boolean } => {
  const things = saidIn(root);
  const all = things.filter(({ entity }) => entity === 'coupon');
  // the whole offer of a coupon, in the place of what was none: there the page says a coupon, unless it says that it is for first orders
  const became = things.filter((said) => said.entity === 'miss' && onlyOne(said, 'minimum') !== undefined && !saysNew(said));
  const coupons = reading.coupons ?? [];
  const findings: Finding[] = [];
  const met = new Set<Said>();
  coupons.forEach((coupon, index) => {
    const read = readSlots(coupon, reading.currency?.code);
    const ranked = all
      .map((said) => ({ said, wrong: differences(read, coupon, said, index) }))
      .sort((one, two) => one.wrong.length - two.wrong.length);
    const [best] = ranked;
    // a coupon is there when something with its amount and its spend is, at whatever confidence
    for (const { said, wrong } of ranked)
      if (wrong.length === 0 || (told(said, 'off').has(read['off'] ?? '') && isSpendOf(said, read, coupon))) met.add(said);
    if (coupon.confidence === 'guess' || reading.confidence === 'guess') return;
    // what is for first orders is planned with only where she says that she has none: so it may be called only where it is
    if (coupon.requires?.includes('newBuyer') === true) {
      if (!things.some(saysNew)) findings.push({ field: `coupons[${index}].requires`, read: 'newBuyer', said: 'nothing' });
      if (!things.some((said) => told(said, 'off').has(read['off'] ?? '') && isSpendOf(said, read, coupon)))
        findings.push({ field: `coupons[${index}].off`, read: `${read['off']} over ${read['minimum']}`, said: 'no such offer' });
      return;
    }
    // two offers in one card: what of the card is for which, no reader can know
    if (all.some((said) => told(said, 'off').size > 1 && told(said, 'off').has(read['off'] ?? ''))) return;
    if (became.some((said) => onlyOne(said, 'off') === read['off'] && onlyOne(said, 'minimum') === read['minimum'])) return;
    if (best === undefined) findings.push({ field: `coupons[${index}]`, read: read['off'] ?? '', said: 'no coupon' });
    else findings.push(...best.wrong);
  });
  const missing = all.filter(
    (said) => !met.has(said) && ['off', 'minimum', 'validUntil'].every((slot) => onlyOne(said, slot) !== undefined),
  );
  if (missing.length > 0 && !hasGap(reading.gaps, 'coupons')) {
    for (const said of missing)
      findings.push({ field: 'coupons', read: 'missing', said: `${onlyOne(said, 'off')} over ${onlyOne(said, 'minimum')}` });
  }
  return { findings, whole: missing.length === 0 };
};

/** Judge of wallet readings. */
export const judgeWallet = (reading: Reading, root: Branch): Verdict => {
  if (reading.failure !== undefined) return { kind: 'failure', findings: [], why: [reading.failure.code] };
  const why = reading.gaps.map((gap) => `${gap.field}: ${gap.why}`);
  const { findings, whole } = judgeCoupons(reading, root);
  const guessed = (reading.coupons ?? []).some((coupon) => coupon.confidence === 'guess');
  return { kind: findings.length > 0 ? 'wrong' : whole && !guessed ? 'right' : 'gap', findings, why: guessed ? ['guess', ...why] : why };
};
