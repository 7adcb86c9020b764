// Whether what looks like a code is one: something must say so beyond its looks.
import { isBeside } from './code-groups';
import type { FoundCode } from './find-codes';
import type { Facts } from './line-facts';
import type { Offer } from './read-offer';

/** The offer says what is taken off. */
export const isOffer = (offer: Offer | undefined): offer is Offer => offer?.discount !== undefined;

const isWhole = (offer: Offer | undefined): boolean =>
  isOffer(offer) && (offer.minimumSpend !== undefined || offer.discount?.type !== 'fixed');

/** A line in capitals throughout: its words look like codes. */
const isShouted = ({ line, codes }: Facts): boolean => {
  let text = line.text;
  for (const { code } of codes.filter(({ mixed }) => mixed)) text = text.replace(code, '');
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3,}\P{L}+\p{Lu}{3,}/u.test(text);
};

/**
 * True for a code that a word names, or that has digits and stands beside an offer or under a heading of codes (`isListed`). One of letters
 * alone that no word names needs a whole offer, a place of its own in the line, and a text that speaks of codes.
 */
export const isCode = (found: FoundCode, offer: Offer | undefined, facts: Facts, isListed: boolean, textNamesCodes: boolean): boolean => {
  if (found.named && (found.mixed || !isShouted(facts) || found.alone)) return true;
  const isNear = isBeside(facts.words, found, facts.amounts);
  if (found.mixed) {
    if (isWhole(offer)) return isNear || found.alone || (textNamesCodes && isListed);
    return isOffer(offer) ? isNear || found.alone : isListed && found.alone;
  }
  const { text } = facts.line;
  const isLabel = found.alone || /^[\W_]*(?:\d{1,2}[.)]\s*)?$/.test(text.slice(0, found.start)) || /^[\W_]*$/.test(text.slice(found.end));
  return textNamesCodes && isLabel && found.code.length >= 5 && offer?.minimumSpend !== undefined && isOffer(offer) && isNear;
};
