// The receipt as a picture to share: kinds of discounts and amounts. No codes, stores or names of hers; titles of goods where she wants them.
import type { CartAnswer } from '../../core/answer/answer';
import { receiptLines } from '../../core/export/receipt-lines';
import type { Voice } from '../language/voice';
import { sayLine, spoken } from './plan-files';

/** A row of the picture. */
export interface PictureRow {
  text: string;
  amount?: string;
  /** the share of the highest amount that is left, 0 to 1 */
  left?: number;
  weight: 'plain' | 'strong' | 'faint';
}

const LONGEST_TITLE = 60;

/** What is written, from top to bottom. */
export function pictureRows(answer: CartAnswer, voice: Voice, withTitles: boolean): PictureRow[] {
  const { t, money } = voice;
  const lines = receiptLines(answer.plan);
  const highest = Math.max(1, ...lines.map(({ left }) => left));
  const several = answer.plan.orders.length > 1;
  const titles = (order: number): PictureRow[] =>
    !withTitles
      ? []
      : (answer.plan.orders[order - 1]?.lines ?? []).flatMap(({ lineItemId, quantity }) => {
          const title = answer.case.lineItems.find((one) => one.lineItemId === lineItemId)?.title;
          if (title === undefined) return [];
          const short = [...title].slice(0, LONGEST_TITLE).join('');
          return [{ text: `${voice.language.number(quantity)} × ${short}${short === title ? '' : '…'}`, weight: 'faint' as const }];
        });
  const rows = lines.flatMap((line): PictureRow[] => {
    const row: PictureRow = {
      text: spoken(voice, sayLine(line)),
      amount: money(line.change ?? line.left),
      left: line.left / highest,
      weight: line.step === 'total' ? 'strong' : 'plain',
    };
    if (line.step !== 'subtotal') return [row];
    const head: PictureRow[] = several ? [{ text: t('orderTitle', [voice.language.number(line.order)]), weight: 'strong' }] : [];
    return [...head, ...titles(line.order), row];
  });
  const all: PictureRow[] = several ? [{ text: t('receiptAll'), amount: money(answer.plan.objective.payable), weight: 'strong' }] : [];
  return [...rows, ...all, { text: t(answer.plan.proof.status === 'proved' ? 'proved' : 'exportNotProved'), weight: 'faint' }];
}

const [WIDTH, MARGIN, ROW] = [720, 36, 44];
const COLOURS = { paper: '#fdfcfa', ink: '#1c1b19', soft: '#5b5852', bar: '#cfe3db', accent: '#0a6650' } as const;

/** Draws the rows; the picture is twice as fine as it is wide. */
export function drawReceipt(canvas: HTMLCanvasElement, title: string, rows: PictureRow[], dir: 'ltr' | 'rtl'): void {
  const height = MARGIN * 2 + ROW * (rows.length + 1);
  Object.assign(canvas, { width: WIDTH * 2, height: height * 2 });
  const context = canvas.getContext('2d');
  if (context === null) return;
  const [start, end] = dir === 'rtl' ? [WIDTH - MARGIN, MARGIN] : [MARGIN, WIDTH - MARGIN];
  context.scale(2, 2);
  context.direction = dir;
  context.textBaseline = 'middle';
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, WIDTH, height);
  const write = (text: string, y: number, at: 'start' | 'end', weight: PictureRow['weight'], size: number, room: number) => {
    context.font = `${weight === 'strong' ? 600 : 400} ${size}px system-ui, sans-serif`;
    context.fillStyle = weight === 'faint' ? COLOURS.soft : COLOURS.ink;
    context.textAlign = at;
    context.fillText(text, at === 'start' ? start : end, y, room);
  };
  const inner = WIDTH - MARGIN * 2;
  write(title, MARGIN + ROW / 2, 'start', 'strong', 24, inner);
  rows.forEach(({ text, amount, left, weight }, at) => {
    const y = MARGIN + ROW * (at + 1);
    if (left !== undefined) {
      const length = inner * left;
      context.fillStyle = weight === 'strong' ? COLOURS.accent : COLOURS.bar;
      context.fillRect(dir === 'rtl' ? start - length : start, y + ROW - 8, length, 4);
    }
    write(text, y + ROW / 2 - 4, 'start', weight, 18, amount === undefined ? inner : inner * 0.66);
    if (amount !== undefined) write(amount, y + ROW / 2 - 4, 'end', weight, 18, inner * 0.32);
  });
}
