// The page of a past order: what is looked at, and what never is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../readers/read-page';
import { sourceFrom } from './open-page';

const url = 'https://www.aliexpress.com/p/order/detail.html?orderId=1';
const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const row = (label: string, value: string) => `<p><span>${label}</span><span>${value}</span></p>`;
const read = (body: string) => readPage(sourceFrom(page(body), url));

describe('an order drawn', () => {
  it('lets nothing of the address through, phone numbers that look like amounts among it', () => {
    const html = readFileSync(join(import.meta.dirname, '../fixtures/orders/2026-11-detail-page.html'), 'utf8');
    expect(html).toContain('Planted Person');
    expect(JSON.stringify(readPage(sourceFrom(html, url)))).not.toMatch(/Planted|501|Contact|Phone/);
  });

  it('is not read off a page with two price panels', () => {
    const panel = `<div>${row('Subtotal', 'US $5.00')}${row('Total', 'US $5.00')}</div>`;
    expect(read(panel)).toMatchObject({ confidence: 'likely', order: { lineItems: [], summary: { total: { amount: 500 } } } });
    expect(read(panel + panel).failure?.code).toBe('unknown-layout');
  });

  it('is not read where nothing near the subtotal is a total', () => {
    expect(read(row('Subtotal', 'US $5.00')).failure?.code).toBe('unknown-layout');
  });

  it('keeps its rows, and no plan can come of them, where they do not make the total', () => {
    expect(read(`<div>${row('Subtotal', 'US $5.00')}${row('Tax', 'US $1.00')}${row('Total', 'US $5.50')}</div>`)).toMatchObject({
      confidence: 'guess',
      failure: { code: 'totals-disagree' },
      order: {
        summary: {
          rows: [
            { kind: 'subtotal', amount: 500 },
            { kind: 'tax', amount: 100 },
          ],
          total: { amount: 550 },
        },
      },
    });
  });

  it('says of a list of orders that it is one', () => {
    expect(read('<div class="order-item">A</div><div class="order-item">B</div>').failure?.tried).toContain('a list of orders');
  });
});
