// What the cart page shows, from either shape of its answer.

const fromDroplet = (data) => {
  const fields = Object.values(data.data).map((block) => block.fields);
  const summary = fields.find((one) => one.summaryTabVO);
  const block = summary.summaryTabVO.priceBlockList[0];
  return {
    lines: fields
      .filter((one) => one.itemView)
      .map((one) => ({
        cartId: String(one.itemView.cartId),
        itemId: String(one.itemView.itemId),
        title: one.itemView.title,
        variant: one.itemView.sku.skuInfo,
        quantity: one.quantityView.current,
        ticked: one.checkbox.selected,
        price: one.priceViews[0].formattedAmount,
        was: one.priceViews[1]?.formattedAmount,
        shipping: one.logisticsView.freightCost,
        shop: one.shopView.name,
        shopUrl: one.shopView.homeUrl,
      })),
    gone: fields
      .filter((one) => one.invalidText)
      .map((one) => ({ itemId: String(one.itemId), title: one.itemTitle, why: one.invalidText })),
    ticked: block.selectItemNum,
    rows: block.summaryLines.map((row) => [row.title.title, row.content.content]),
    total: summary.totalSummaryLines[0].content.content,
    hasMore: fields.find((one) => 'hasMore' in one).hasMore,
  };
};

const fromLegacy = (data, words) => {
  const all = Object.values(data.data);
  const of = (tag) => all.filter((block) => block.tag === tag).map((block) => block.fields);
  const shops = of('store_title_component');
  const { summary } = of('summary_component')[0];
  const sums = summary.priceDetail[0].priceMap;
  return {
    lines: of('product_item_component').map((one) => {
      const shop = shops.find((store) => store.productIds.includes(String(one.cartId)));
      return {
        cartId: String(one.cartId),
        itemId: String(one.itemId),
        title: one.title,
        variant: one.sku.skuInfo,
        quantity: one.quantity.current,
        ticked: one.checkbox.selected,
        price: one.prices.children.retailPrice.formattedAmount,
        was: one.prices.children.originalPrice?.formattedAmount,
        shipping: one.freightInfo.availableFreightServices[0].freightCost,
        shop: shop.title,
        shopUrl: shop.url,
      };
    }),
    gone: of('invalid_product_item_component').map((one) => ({ itemId: String(one.itemId), title: one.title, why: one.invalidText })),
    ticked: summary.selectItemNum,
    rows: [
      [words.subtotal, sums.subTotal],
      [words.shipping, sums.shippingFee],
    ],
    total: summary.priceMap.total,
    hasMore: of('pagination_component')[0].hasMore,
  };
};

/** Lines, unavailable items and sums of a cart answer's `data`. */
export const cartModel = (data, words) => (data.hierarchy ? fromLegacy(data, words) : fromDroplet(data));
