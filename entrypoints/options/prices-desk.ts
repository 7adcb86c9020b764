// The prices that were seen, asked of the background part by part: all of them at once would be too much for a message.
import type { KeepFailure, OptionsDesk } from '../../components/options/desk';
import type { Observation } from '../../core/history/observation';
import { fileOf, observationsOf } from '../../core/history/prices-file';
import { PRICES_AT_ONCE } from '../../platform/messaging/protocol';
import { send } from '../../platform/messaging/send';

type Answered = Awaited<ReturnType<typeof send<'bring-prices' | 'erase-prices'>>>;

const failureOf = (answered: Answered): KeepFailure | undefined =>
  !answered.ok ? 'not-kept' : answered.value.ok ? undefined : answered.value.error.code;

/** Counts, gathers, brings and erases; `now`: ISO 8601. */
export const pricesDesk = (now: () => string): OptionsDesk['prices'] => ({
  async count() {
    const answered = await send('count-prices', {});
    return answered.ok ? answered.value.count : undefined;
  },
  async gather() {
    const found: Observation[] = [];
    for (;;) {
      const after = found.at(-1);
      const answered = await send('gather-prices', after === undefined ? {} : { after });
      if (!answered.ok || !answered.value.ok) return undefined;
      found.push(...answered.value.value);
      if (answered.value.value.length === 0) return fileOf(found, now());
    }
  },
  async bring(file) {
    const prices = observationsOf(file);
    for (let at = 0; at < prices.length; at += PRICES_AT_ONCE) {
      const failure = failureOf(await send('bring-prices', { prices: prices.slice(at, at + PRICES_AT_ONCE) }));
      // what came before is kept: bringing the file once more adds nothing to it
      if (failure !== undefined) return failure;
    }
    return undefined;
  },
  async erase() {
    return failureOf(await send('erase-prices', {}));
  },
});
