// Judge of product readings: variants, shipping, limits and the store, as the page says them.
import type { Reading, ReadProduct } from '../../core/formats/reading';
import { type Branch, branchesIn } from '../../tests/pages/tree';
import { type Finding, hasGap, moneyText, type Verdict } from './finding';
import { type Said, saidIn, told } from './said';

const orTruth = (said: Said, slot: string, ...also: string[]): Set<string> => {
  const own = told(said, slot);
  return own.size > 0 ? own : new Set([said.truth[slot] ?? '', ...also]);
};

const judgeSkus = (reading: Reading, product: ReadProduct, all: Said[]): Finding[] => {
  const skus = all.filter(({ entity }) => entity === 'sku');
  const paths = all.filter(({ entity }) => entity === 'path');
  return (product.skus ?? []).flatMap((sku, index) => {
    const field = `product.skus[${index}]`;
    // the price map names a variant by its key, which is no value: there the key is what was true
    const said = skus.filter((each) => orTruth(each, 'skuId').has(sku.skuId));
    // a variant under a number that is none is met by no line of a cart
    if (said.length === 0) return /^\d+$/.test(sku.skuId) ? [{ field, read: sku.skuId, said: 'no such variant' }] : [];
    const findings: Finding[] = [];
    // two variants under one number: which is which, no reader can know
    const same = said.length > 1 && said.some((each) => orTruth(each, 'price').has(moneyText(sku.price, reading.currency?.code) ?? ''));
    if (same) return [];
    const price = moneyText(sku.price, reading.currency?.code);
    const prices = new Set(said.flatMap((each) => [...orTruth(each, 'price')]));
    // an amount whose currency nobody knows is planned by nobody
    if (
      price !== undefined &&
      reading.currency !== undefined &&
      !hasGap(reading.gaps, `${field}.price`) &&
      !(prices.has(price) && prices.size === 1) &&
      !prices.has('~')
    )
      findings.push({ field: `${field}.price`, read: price, said: [...prices].join(' | ') });
    const stated = [...said, ...paths.filter((path) => told(path, 'skuId').has(sku.skuId))];
    const salable = new Set(stated.flatMap((each) => [...told(each, 'salable')]));
    const stocks = new Set(stated.flatMap((each) => [...told(each, 'stock')]));
    if (sku.available === true && (salable.has('false') || stocks.has('0')))
      findings.push({ field: `${field}.available`, read: 'true', said: 'false' });
    if (sku.stock !== undefined && stocks.size > 0 && !stocks.has(String(sku.stock)))
      findings.push({ field: `${field}.stock`, read: String(sku.stock), said: [...stocks].join(' | ') });
    return findings;
  });
};

const waysOf = (said: Said) =>
  branchesIn(said.branch).flatMap((branch) => (branch.name === 'bizData' ? (saidIn({ ...branch, entity: 'way' })[0]?.slots ?? []) : []));

/** The fees of the first way that leads to her: of several ways the page offers that one, and what the others cost is no contradiction. */
const firstFees = (said: Said): Set<string> => {
  return (
    waysOf(said)
      .find((slots) => slots.has('fee') && !slots.get('unreachable')?.has('true'))
      ?.get('fee') ?? new Set()
  );
};

const judgeShipping = (reading: Reading, product: ReadProduct, said: Said): Finding[] => {
  const { shipping } = product;
  const code = reading.currency?.code;
  // a fee whose currency nobody knows is planned by nobody
  if (shipping === undefined || (code === undefined && shipping.type === 'flat')) return [];
  const wrong = (field: string, read: string | undefined, allowed: Set<string>): Finding[] =>
    allowed.has(read ?? '') || hasGap(reading.gaps, field) ? [] : [{ field, read: read ?? '', said: [...allowed].join(' | ') }];
  const kinds = told(said, 'shippingFee');
  if (shipping.type === 'free')
    return kinds.has('free') || orTruth(said, 'fee').has(`${code}:0`) ? [] : [{ field: 'product.shipping', read: 'free', said: 'charge' }];
  if (shipping.type !== 'flat') return [{ field: 'product.shipping', read: shipping.type, said: 'flat' }];
  const first = firstFees(said);
  const all = told(said, 'fee').size > 1 && first.size > 0 ? first : orTruth(said, 'fee');
  const fees = new Set([...all].filter((fee) => fee !== '~'));
  if (fees.size === 0) return [];
  // a way that no longer says that it does not lead to her is a way like any other, and it is the first
  if (!told(said, 'unreachable').has('true')) for (const fee of told(said, 'otherFee')) fees.add(fee);
  // one of two does not say so any more
  for (const way of waysOf(said)) if (!way.get('unreachable')?.has('true')) for (const fee of way.get('otherFee') ?? []) fees.add(fee);
  return [
    ...(fees.size > 1 && told(said, 'otherFee').size === 0
      ? [{ field: 'product.shipping.fee', read: String(shipping.fee.amount), said: [...fees].join(' | ') }]
      : wrong('product.shipping.fee', moneyText(shipping.fee, code), fees)),
    ...(shipping.freeFrom === undefined
      ? []
      : wrong('product.shipping.freeFrom', moneyText(shipping.freeFrom, code), orTruth(said, 'freeFrom'))),
  ];
};

/** The lowest and highest price of what can be bought, where the page is clear about every variant. */
const judgeRange = (reading: Reading, product: ReadProduct): Finding[] => {
  const { price } = product;
  const bought = (product.skus ?? [])
    .filter((sku) => sku.available !== false)
    .flatMap((sku) => (sku.price === undefined ? [] : [sku.price.amount]));
  if (price === undefined || bought.length === 0) return [];
  const least = Math.min(...bought);
  const most = Math.max(...bought);
  return price.minimum.amount === least && price.maximum.amount === most
    ? []
    : [
        {
          field: 'product.price',
          read: `${price.minimum.amount}-${price.maximum.amount} ${reading.currency?.code}`,
          said: `${least}-${most}`,
        },
      ];
};

const judgeFacts = (reading: Reading, product: ReadProduct, said: Said, urlItem: string): Finding[] => {
  const findings: Finding[] = [];
  const hold = (field: string, read: string | undefined, allowed: Set<string>): void => {
    if (read !== undefined && !allowed.has(read) && !hasGap(reading.gaps, field))
      findings.push({ field, read, said: [...allowed].join(' | ') });
  };
  hold('product.itemId', product.itemId, new Set([...told(said, 'itemId'), ...(told(said, 'itemId').size === 0 ? [urlItem] : [])]));
  const sellers = [told(said, 'seller'), told(said, 'storeId'), told(said, 'shop')].find((each) => each.size > 0);
  const known = new Set([...(sellers ?? []), ...(sellers === undefined ? [said.truth['storeId'] ?? ''] : [])]);
  // a disclosure that is gone leaves the shop card alone, and nobody can know that it is a shell's
  if (told(said, 'seller').size === 0) for (const shop of [...told(said, 'shop'), said.truth['shop'] ?? '']) known.add(shop);
  hold(
    'product.storeId',
    product.storeId,
    known.size === 0 ? new Set([said.truth['storeId'] ?? '']) : new Set([...known, said.truth['storeId'] ?? '']),
  );
  hold('product.purchaseLimit', product.purchaseLimit === undefined ? undefined : String(product.purchaseLimit), orTruth(said, 'limit'));
  hold('product.coins', product.coins === undefined ? undefined : String(product.coins.maximumShareBasisPoints), orTruth(said, 'coins'));
  // what ships with Choice and is read as what does not is as wrong as the other way round; a page that no longer says so says that it does not
  hold('product.flags', String(product.flags?.includes('choice') === true), orTruth(said, 'choice', 'false'));
  return findings;
};

/** `roots`: what was read: the answer, and the page beside it; the answer tells, the page confirms. */
export const judgeProduct = (reading: Reading, roots: Branch[], urlItem: string): Verdict => {
  if (reading.failure !== undefined) return { kind: 'failure', findings: [], why: [reading.failure.code] };
  const why = reading.gaps.map((gap) => `${gap.field.replace(/\d+/g, 'n')}: ${gap.why}`);
  const { product } = reading;
  const all = roots.flatMap(saidIn);
  const said = all.find(({ entity }) => entity === 'product');
  if (product === undefined || reading.confidence === 'guess') return { kind: 'gap', findings: [], why: ['guess', ...why] };
  if (said === undefined) return { kind: 'wrong', findings: [{ field: 'product', read: product.itemId, said: 'no product' }], why };
  const findings = [
    ...judgeSkus(reading, product, all),
    ...judgeShipping(reading, product, said),
    ...judgeRange(reading, product),
    ...judgeFacts(reading, product, said, urlItem),
  ];
  const saidSkus = all.filter(({ entity }) => entity === 'sku').length;
  const whole = saidSkus > 0 && (product.skus ?? []).filter((sku) => sku.price !== undefined).length >= saidSkus;
  return { kind: findings.length > 0 ? 'wrong' : whole ? 'right' : 'gap', findings, why };
};
