// Changes after which a page says less, or something else, or nothing that holds together. The tree goes on knowing what it says.
import { otherAmount, otherCurrency, otherDigit, swapTexts } from './amounts';
import { dropAttribute, renameClass } from './attributes';
import { move, renameKey } from './moves';
import type { Mutation } from './places';
import { cut, double, drop, emptied, giant, hiddenCopy, loader, shuffleKids, unwrap } from './structure';

/** By name, as the report and `--only` tell them. */
export const harmfulOnPages: Record<string, Mutation> = {
  drop,
  double,
  move,
  swapTexts,
  shuffleKids,
  otherAmount,
  otherDigit,
  otherCurrency,
  emptied,
  dropAttribute,
  renameClass,
  unwrap,
  hiddenCopy,
  giant,
  loader,
  cut,
};
export const harmfulInAnswers: Record<string, Mutation> = {
  drop,
  double,
  move,
  swapTexts,
  shuffleKids,
  otherAmount,
  otherCurrency,
  emptied,
  giant,
  renameKey,
};
