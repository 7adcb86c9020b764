// The lamp of the $42 trap at other prices: what it costs on other days.
import type { Scenario } from '../../shop/scenario';
import { trap42 } from '../../shop/scenarios/trap-42';

const [lamp] = trap42.shelf;

const scenarioId = (price: number): string => `lamp-${price}`;

const lampAt = (price: number): Scenario => ({
  ...trap42,
  scenarioId: scenarioId(price),
  shelf: trap42.shelf.map((item) => (item.itemId === lamp?.itemId ? { ...item, unitPrice: price } : item)),
});

export const pricedDays: Scenario[] = [3900, 4500].map(lampAt);

/** The shop on a day on which the lamp costs so much, minor units; its list price is 56.00 throughout. */
export const dayOf = (price: 3900 | 4200 | 4500): Scenario => pricedDays.find((one) => one.scenarioId === scenarioId(price)) ?? trap42;

/** The lamp's own page. */
export const lampUrl = `https://${trap42.host}/item/${lamp?.itemId}.html`;
