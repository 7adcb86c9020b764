// The flat map of blocks that cart, checkout, orders and wish list answers are made of. Keys change; fields do not.
import { at, entriesOf, isObject, type JsonObject, textOf } from './json-value';

/** One block: what it is called and the fields it carries. */
export interface Block {
  key: string;
  tag: string;
  fields: JsonObject;
}

const blocksIn = (value: unknown): Block[] =>
  entriesOf(value).flatMap(([key, block]) => {
    const fields = at(block, 'fields');
    return isObject(fields) ? [{ key, tag: textOf(at(block, 'tag')) ?? textOf(at(block, 'type')) ?? '', fields }] : [];
  });

/**
 * The blocks of an answer or page state, however deep its envelope puts them (`data`, `data.data`, `data.data.data`); none where it
 * has none. Recognise a block by its tag or fields: keys are for messages only.
 */
export const blocksOf = (root: unknown): Block[] => {
  const found: Block[] = [];
  let here = root;
  for (let depth = 0; depth < 5; depth += 1) {
    found.push(...blocksIn(here));
    here = at(here, 'data');
  }
  return found;
};
