// What was copied last on a surface, said where it was pressed and to the live region.
import { useSignal } from '@preact/signals';
import type { Language } from '../language/language';
import type { Actions, Copying } from '../surface';

/** The state of copying, and what the live region says of the last try. */
export function useCopying({ t }: Language, put: Actions['copy']): { copying: Copying; announced: string } {
  const copied = useSignal<string | undefined>(undefined);
  const announced = useSignal('');
  const copy = async (text: string) => {
    const done = await put(text);
    copied.value = done ? text : undefined;
    announced.value = t(done ? 'copyDone' : 'copyFailed');
  };
  return { copying: { copied: copied.value, copy: (text) => void copy(text) }, announced: announced.value };
}
