// Chance chooses how an input is changed: not at all, once, or up to three times.
import type { Draws } from '../../tests/core/planning/chance';
import type { MadeInput } from '../../tests/pages/input';
import { harmfulInAnswers, harmfulOnPages } from './mutations/harmful';
import type { Mutation } from './mutations/places';
import { readableInAnswers, readableOnPages } from './mutations/readable';

const tables = {
  page: { readable: Object.entries(readableOnPages), harmful: Object.entries(harmfulOnPages) },
  answer: { readable: Object.entries(readableInAnswers), harmful: Object.entries(harmfulInAnswers) },
};

/** Changes `input` in place and names the changes; `readable`: it still says what it said. */
export const mutate = (input: MadeInput, draws: Draws): { names: string[]; readable: boolean } => {
  const names: string[] = [];
  const gentle = draws.often(0.3);
  const times = draws.often(0.03) ? 0 : draws.one([1, 1, 1, 2, 2, 3]);
  for (let left = times; left > 0; left -= 1) {
    const target = input.page !== undefined && (input.answer === undefined || draws.often(0.5)) ? 'page' : 'answer';
    const root = input[target];
    if (root === undefined) continue;
    const list: [string, Mutation][] = gentle || draws.often(0.2) ? tables[target].readable : tables[target].harmful;
    for (const [name, change] of draws.shuffled(list).slice(0, 4)) {
      if (!change(root, draws, input.money.code)) continue;
      names.push(`${target}.${name}`);
      break;
    }
  }
  if (input.answer !== undefined && !gentle && draws.often(0.03)) {
    input.arrived = draws.chance();
    input.answer.lost = true;
    names.push('answer.truncate');
  }
  const readable = names.every((name) => {
    const [target = '', change = ''] = name.split('.');
    return change in (target === 'page' ? readableOnPages : readableInAnswers);
  });
  return { names, readable };
};
