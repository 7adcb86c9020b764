import type { LastPlan } from '../../components/popup/Popup';
import { readTabs } from '../../platform/storage/tabs';
import { isPrivateTab } from '../../platform/tabs';

/** The newest plan of another tab; a private window's is told in private windows alone. */
export async function lastPlanBeside(tabId: number | undefined, privateWindow: boolean): Promise<LastPlan | undefined> {
  const found: LastPlan[] = [];
  for (const { tabId: other, known } of await readTabs()) {
    if (other === tabId || known.answer === undefined) continue;
    if ((await isPrivateTab(other)) === privateWindow) found.push({ tabId: other, answer: known.answer });
  }
  return found.toSorted((one, two) => Date.parse(two.answer.case.context.at) - Date.parse(one.answer.case.context.at))[0];
}
