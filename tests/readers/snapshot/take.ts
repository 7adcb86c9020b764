// A snapshot of a source, and what it is read as again.
import type { Reading } from '../../../core/formats/reading';
import { readPage } from '../../../readers/read-page';
import { keepOf } from '../../../readers/snapshot/keep';
import { savedSource } from '../../../readers/snapshot/read-snapshot';
import { snapshotOf } from '../../../readers/snapshot/snapshot';
import type { PageSource } from '../../../readers/source';
import { documentFrom } from '../open-page';

export const snapshotText = (source: PageSource, reading: Reading = readPage(source)): string =>
  snapshotOf(source, keepOf(reading), { version: '0.1.0', page: `${reading.page} ${reading.provenance.detail}` });

export const readAgain = (text: string, { url, readAt }: Pick<PageSource, 'url' | 'readAt'>): Reading =>
  readPage(savedSource(documentFrom(text, url), url, readAt));
