// The one list of messages: who may send each, what it asks and what it gets. Everything else follows from it.
import * as z from 'zod/mini';
import { settings } from '../../core/answer/settings';
import { tabState } from '../../core/answer/tab-state';
import { supposed, supposition } from '../../core/answer/what-if';
import type { Changed } from '../../core/by-hand/apply-change';
import { change } from '../../core/by-hand/change';
import { reminderChange } from '../../core/calendar/reminder';
import { bookChange } from '../../core/codes/change';
import { exportFile } from '../../core/export/export-file';
import { pageKind, reading } from '../../core/formats/reading';
import { type Observation, observation } from '../../core/history/observation';
import { priceHistory, priceNote, priceQuery } from '../../core/history/price-history';
import type { Result } from '../../core/result';
import type { ByHandError } from '../storage/by-hand';
import type { CodeBookError, CodesChanged, StoredCodes } from '../storage/code-book';
import { type CorrectionsError, correctionChange } from '../storage/corrections';
import type { BringError } from '../storage/export';
import type { StorageError } from '../storage/stored';

/** Most prices in one message. */
export const PRICES_AT_ONCE = 10_000;

/** Our own pages besides the popup, by file name. */
const ownPage = z.enum(['codes', 'discounts', 'options', 'reading', 'welcome']);
export type OwnPage = z.infer<typeof ownPage>;

/** A message of `_locales`, in the browsers' own format. */
const message = z.object({ message: z.string(), placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))) });

export const protocol = {
  /** a content script tells what it read; the answer is what to show on that page */
  'report-reading': { from: 'content', request: z.strictObject({ reading }), response: tabState },
  /** a page was opened, or changed after it was read: what is known of the tab no longer holds until it reports again */
  'page-changed': { from: 'content', request: z.strictObject({ page: pageKind }), response: z.strictObject({}) },
  /** what is known of a tab; `tabId` need not be said by a content script */
  'tab-state': { from: 'anyone', request: z.strictObject({ tabId: z.optional(z.int()) }), response: tabState },
  'read-settings': { from: 'anyone', request: z.strictObject({}), response: settings },
  'save-settings': { from: 'anyone', request: z.strictObject({ settings }), response: settings },
  /** what the cart last planned in the tab would cost otherwise; `tabId` need not be said by a content script; absent where no plan is known */
  'what-if': {
    from: 'anyone',
    request: z.strictObject({ change: supposition, tabId: z.optional(z.int()) }),
    response: z.object({ supposed: z.optional(supposed) }),
  },
  /** no more is worked out for a tab: what is known stands. `tabId` need not be said by a content script */
  'stop-planning': { from: 'anyone', request: z.strictObject({ tabId: z.optional(z.int()) }), response: tabState },
  /** a split that was carried out in the tab is none any more: the next reading is planned as it is */
  'plan-anew': { from: 'anyone', request: z.strictObject({ tabId: z.optional(z.int()) }), response: z.strictObject({}) },
  /** the words of the first of these languages there is (BCP 47, best first): content scripts carry none */
  'read-language': {
    from: 'anyone',
    request: z.strictObject({ wanted: z.array(z.string()) }),
    response: z.object({ code: z.string(), catalogue: z.record(z.string(), message) }),
  },
  /** what she enters, corrects or strikes out on our page; `privateWindow` keeps it in memory */
  'change-by-hand': {
    from: 'ui',
    request: z.strictObject({ change, privateWindow: z.boolean() }),
    response: z.custom<Result<Changed, ByHandError>>(),
  },
  /** a line of a cart is corrected, or its correction taken back, on our page */
  'correct-line': {
    from: 'ui',
    request: z.strictObject({ change: correctionChange, privateWindow: z.boolean() }),
    response: z.custom<Result<undefined, CorrectionsError>>(),
  },
  /** the code book is changed on our page; `privateWindow` keeps it in memory */
  'change-codes': {
    from: 'ui',
    request: z.strictObject({ change: bookChange, privateWindow: z.boolean() }),
    response: z.custom<Result<CodesChanged, CodeBookError>>(),
  },
  /** the code book as it is kept */
  'read-codes': { from: 'ui', request: z.strictObject({ privateWindow: z.boolean() }), response: z.custom<StoredCodes>() },
  /** a file of all that is kept is brought in on our page: added to it, or in its place */
  'bring-everything': {
    from: 'ui',
    request: z.strictObject({ file: exportFile, how: z.enum(['merge', 'replace']) }),
    response: z.custom<Result<undefined, BringError>>(),
  },
  /** all that is kept goes; open tabs begin anew */
  'erase-everything': { from: 'ui', request: z.strictObject({}), response: z.custom<Result<undefined, StorageError>>() },
  /** she asks to be reminded of a sale, or no more, or has looked at what was due; never from a private window */
  'change-reminders': {
    from: 'ui',
    request: z.strictObject({ change: reminderChange }),
    response: z.custom<Result<undefined, StorageError>>(),
  },
  /** what was seen of each variant or item asked for, in that order; null where that is nothing, or nothing is kept */
  'price-history': {
    from: 'ui',
    request: z.strictObject({ asked: z.array(priceQuery).check(z.maxLength(20)) }),
    response: z.object({ found: z.array(z.nullable(priceHistory)) }),
  },
  /** the same of many, without the days */
  'price-notes': {
    from: 'ui',
    request: z.strictObject({ asked: z.array(priceQuery).check(z.maxLength(400)) }),
    response: z.object({ found: z.array(z.nullable(priceNote)) }),
  },
  /** how many prices are kept; absent where that cannot be known */
  'count-prices': { from: 'ui', request: z.strictObject({}), response: z.object({ count: z.optional(z.int()) }) },
  /** the prices that are kept, for a file: those that come after one, a part at a time */
  'gather-prices': {
    from: 'ui',
    request: z.strictObject({ after: z.optional(observation) }),
    response: z.custom<Result<Observation[], StorageError>>(),
  },
  /** prices of a file are added to those that are kept, a part at a time */
  'bring-prices': {
    from: 'ui',
    request: z.strictObject({ prices: z.array(observation).check(z.maxLength(PRICES_AT_ONCE)) }),
    response: z.custom<Result<undefined, StorageError>>(),
  },
  /** the prices of an item go, or all of them */
  'erase-prices': {
    from: 'ui',
    request: z.strictObject({ itemId: z.optional(z.string()) }),
    response: z.custom<Result<undefined, StorageError>>(),
  },
  /** open one of our own pages; `tabId` is the tab it is about, which a content script need not say */
  'open-page': { from: 'anyone', request: z.strictObject({ page: ownPage, tabId: z.optional(z.int()) }), response: z.strictObject({}) },
} as const;

type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = z.infer<Protocol[N]['request']>;
export type Response<N extends MessageName> = z.infer<Protocol[N]['response']>;

/** Who sent a message, judged by its origin. Only our own pages are `ui`, only scripts of the site's top frames `content`. */
export type Sender = { kind: 'ui' } | { kind: 'content'; tabId: number; privateWindow: boolean };

export const messageNames = Object.keys(protocol) as MessageName[];

/** The envelope every message travels in. */
export const envelope = z.strictObject({ name: z.enum(messageNames), request: z.unknown() });

/** unreachable: nobody listens · refused: not from you · bad-request, bad-response: not the agreed shape · crashed: the handler failed */
export interface SendError {
  code: 'unreachable' | 'refused' | 'bad-request' | 'crashed' | 'bad-response';
}
/** What dispatch answers with. */
export type Reply = Result<unknown, SendError>;
