import { expect, it } from 'vitest';
import { partsOf } from '../../../components/language/message';

it.each([
  ['its words alone', { message: 'Pay' }, ['Pay']],
  ['a named gap', { message: 'not $amount$, now', placeholders: { amount: { content: '$1' } } }, ['not ', 0, ', now']],
  ['names in any case', { message: '$Amount$', placeholders: { AMOUNT: { content: '$2' } } }, [1]],
  ['numbered gaps', { message: '$2 of $1' }, [1, ' of ', 0]],
  ['gaps side by side', { message: '$1$2' }, [0, 1]],
  ['a doubled dollar', { message: 'US$$5 and $1' }, ['US', '$', '5 and ', 0]],
  ['a gap that nobody declared', { message: 'a $gap$ b' }, ['a ', '$gap$', ' b']],
  ['a placeholder with words in it', { message: '$price$!', placeholders: { price: { content: 'US $1' } } }, ['US ', 0, '!']],
  ['a placeholder that names itself, once', { message: '$x$', placeholders: { x: { content: '$x$' } } }, ['$x$']],
])('takes apart %s', (_what, message, parts) => {
  expect(partsOf(message)).toEqual(parts);
});
