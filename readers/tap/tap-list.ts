// What the page's own world is asked to copy. Data: endpoints, page state, and the names of fields that never leave the page.

/** Api names of the gateway, as they stand in its URLs (`acs.aliexpress.com/h5/<api>/<version>/`). */
export const tappedApis = [
  'mtop.aliexpress.trade.cart.render',
  'mtop.aliexpress.trade.cart.async',
  'mtop.aliexpress.checkout.renderorder',
  'mtop.aliexpress.checkout.adjustorder',
  'mtop.aliexpress.pdp.pc.query',
  'mtop.aliexpress.itemdetail.pc.asyncpcdetail',
  'mtop.aliexpress.coin.execute',
  'mtop.aliexpress.trade.buyer.order.detail',
  'mtop.ae.wishlist.allitems.render',
  'mtop.ae.wishlist.mylist.render',
  'mtop.aliexpress.wishlist.itemgroup.list',
  // modules of a store's front page: coupons may be among them
  'mtop.alibaba.alisite.ae.server.moduleasyncservice',
];

/** Parts of api names that no list can be made of, because they are not published: coupons, wherever they are. */
export const tappedParts = ['coupon', 'promotion'];

/** Globals that hold page state: the name told, and the way to it. A function at the end of a path is asked for its value. */
export const tappedStates: { name: string; path: (string | number)[] }[] = [
  { name: '__globalCartHaloContainer.state', path: ['__globalCartHaloContainer', 'state', 'getData'] },
  { name: '_d_c_.lifeCycleEventList[0].data', path: ['_d_c_', 'lifeCycleEventList', 0, 'data'] },
  { name: 'runParams.data', path: ['runParams', 'data'] },
];

/** Keys of address, identity, payment and token fields: cut out, with all below them, before anything crosses to the extension. */
export const droppedKeys =
  /address|street|province|district|apartment|(?:^|_|to)city(?:$|_|name)|contact|whats_?app|national_?id|customs|clearance|phone|mobile|receiver|recipient|consignee|e-?mail|passport|tax_?(?:number|payer|id)|cpf|identity|id_?card|birth|buyer_?(?:name|id|admin)|user_?(?:name|id)|member_?(?:name|id|seq)|login|first_?name|last_?name|full_?name|post(?:al)?_?code|zip_?code|(?:^|_)(?:zip|lat|lng|lon)$|latitude|longitude|token|cookie|session|payment|card_?(?:no|num)|linkage|endpoint|trace_?id|ut_?(?:log|params|tab)|exparams/i;

/** Events on `document` between the two worlds. Details are strings: Firefox lets no object through. */
export const tapEvents = { told: 'pagetap:told', ask: 'pagetap:ask' } as const;

/** Longest body copied, in characters; how many are kept for a listener that comes late; most in ten seconds: state is told at every read. */
export const tapLimits = { body: 2_000_000, kept: 12, perTenSeconds: { response: 30, state: 150 } } as const;
