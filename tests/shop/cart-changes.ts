// What a shopper can do to her cart.
import type { Session } from './session';

/** An operation as the page sends it; one that is not known changes nothing and is answered all the same, as on the site. */
export function changeCart(session: Session, change: Record<string, unknown>): void {
  const ids = Array.isArray(change['cartIds']) ? change['cartIds'].map(String) : [];
  const { operation } = change;
  if (operation === 'checkbox') {
    for (const entry of session.entries) if (ids.includes(entry.lineItemId)) entry.ticked = change['selected'] === true;
  }
  if (operation === 'update_quantity') {
    const quantity = Math.min(999, Math.max(1, Math.trunc(Number(change['quantity']) || 1)));
    for (const entry of session.entries) if (ids.includes(entry.lineItemId)) entry.quantity = quantity;
  }
  if (operation === 'delete') session.entries = session.entries.filter(({ lineItemId }) => !ids.includes(lineItemId));
  if (operation === 'add') {
    const item = session.scenario.shelf.find(({ itemId, inCart }) => itemId === change['itemId'] && inCart !== 'soldOut');
    const entry = session.entries.find(({ lineItemId }) => lineItemId === item?.lineItemId);
    if (entry) entry.quantity += 1;
    else if (item) session.entries.unshift({ lineItemId: item.lineItemId, quantity: 1, ticked: true });
  }
}
