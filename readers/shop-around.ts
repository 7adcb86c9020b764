// The shop a line stands under, where a page names shops by links and says no further what belongs to whom.
import { attributeOf, contains, find, findAll, parentOf } from './dom/dom';
import { shownText } from './dom/tokens';
import { storeIdIn } from './ids';
import { nameText } from './text/plain';

export interface Shop {
  storeId: string;
  storeName?: string;
}

const items = 'a[href*="/item/"]';

/** The link stands, under `scope`, in a part that holds items: the shop is theirs, and not of what else is in `scope`. */
const isOfOthers = (link: Element, scope: Element): boolean => {
  for (let up = parentOf(link); up !== undefined && up !== scope && contains(scope, up); up = parentOf(up))
    if (find(up, items) !== undefined) return true;
  return false;
};

/** True where what `line` stands in, below `root`, is headed by another shop than the one the line names itself. */
export const isHeadedByOther = (line: Element, root: Element, storeId: string): boolean => {
  for (let up = parentOf(line); up !== undefined && up !== root; up = parentOf(up)) {
    const scope = up;
    const heads = findAll(scope, 'a[href*="/store/"]').filter((link) => !contains(line, link) && !isOfOthers(link, scope));
    if (heads.some((link) => (storeIdIn(attributeOf(link, 'href') ?? '') ?? storeId) !== storeId)) return true;
  }
  return false;
};

/** The one shop that a part of a page names for all that is in it; undefined where it names none, or several. */
export const shopIn = (scope: Element, skip?: (element: Element) => boolean): Shop | undefined => {
  const links = findAll(scope, 'a[href*="/store/"]').filter((link) => storeIdIn(attributeOf(link, 'href') ?? '') !== undefined);
  const ids = new Set(links.map((link) => storeIdIn(attributeOf(link, 'href') ?? '')));
  const [storeId] = ids;
  const link = links.find((each) => !isOfOthers(each, scope));
  if (ids.size !== 1 || storeId === undefined || link === undefined) return undefined;
  const storeName = nameText(shownText(link, skip));
  return storeName === '' ? { storeId } : { storeId, storeName };
};
