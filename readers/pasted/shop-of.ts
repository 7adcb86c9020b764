// Whether a code is AliExpress's: the nearest that names a shop says it; a link to a stranger's shop does so where AliExpress has its own.
import type { Said } from './contexts';

/** What the whole text says of shops. */
export interface ShopsNamed {
  own: boolean;
  ownLink: boolean;
}

/** False where the words nearest to the code, or the headings above it, name another shop and not AliExpress. */
export const isAliExpress = (own: Said, levels: readonly Said[], paragraph: Said, text: ShopsNamed): boolean => {
  for (const said of [own, ...levels]) {
    if (said.own) return true;
    if (said.other) return false;
  }
  if (paragraph.own) return true;
  if (paragraph.other) return false;
  return !paragraph.stranger || (text.own && !text.ownLink);
};
