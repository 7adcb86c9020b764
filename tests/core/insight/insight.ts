// Plans and what is asked about them, for examples and scans.
import type { StackingCase } from '../../../core/formats/case';
import type { Analyses, StackingPlan } from '../../../core/formats/plan';
import { analyse, payableOfCase } from '../../../core/insight/analyse';
import { cartOf } from '../../../core/insight/cart';
import { type Present, presentOf } from '../../../core/insight/payable-of';
import { planOrders, runToEnd } from '../../../core/planning/plan-orders';

const budget = 5_000_000;

export const planned = (stackingCase: StackingCase): StackingPlan => runToEnd(planOrders(stackingCase, { budget }));

export const present = (stackingCase: StackingCase): Present =>
  presentOf(cartOf(stackingCase), planned(stackingCase), payableOfCase(stackingCase, { budget }));

export const analysed = (stackingCase: StackingCase): Analyses => runToEnd(analyse(stackingCase, planned(stackingCase), { budget }));
