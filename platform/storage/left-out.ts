// What is stored and stands in no file of everything: a later version wrote it, or it is not legible.
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { ExportFile } from '../../core/export/export-file';

const list = z.array(z.unknown());
const fields = z.record(z.string(), z.unknown());

/** How many entries a value holds, in whatever version: those of a list, or of all lists of an object. */
function entriesIn(value: unknown): number {
  const all = list.safeParse(value);
  if (all.success) return all.data.length;
  const object = fields.safeParse(value);
  if (!object.success) return 0;
  return Object.values(object.data).reduce<number>((sum, one) => sum + (list.safeParse(one).data?.length ?? 0), 0);
}

/** How many entries are stored that are not in a file made of all that is kept. What is stored whole and cannot be read counts as one. */
export async function countLeftOut({ byHand, corrections, codes, reminders, facts, profile }: ExportFile): Promise<number> {
  const stored = await storage.snapshot('local');
  const beyond = (key: string, inFile: unknown): number => {
    const value = stored[key];
    if (value === undefined || value === null) return 0;
    return typeof value === 'object' ? Math.max(0, entriesIn(value) - entriesIn(inFile)) : 1;
  };
  const readings = Object.keys(stored).filter((key) => key.startsWith('fact/')).length;
  return (
    beyond('by-hand', byHand) +
    beyond('corrections', { corrections }) +
    beyond('codes', codes) +
    beyond('reminders', reminders) +
    Math.max(0, readings - facts.length) +
    (stored['profile'] !== undefined && profile === undefined ? 1 : 0)
  );
}
