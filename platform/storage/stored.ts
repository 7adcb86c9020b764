import { fail, ok, type Result } from '../../core/result';

export type StorageError = { code: 'storage-full' | 'storage-unavailable' };

/** Runs a write; a full or broken storage is a value, so that an answer is never lost with what could not be kept. */
export async function written(write: Promise<void>): Promise<Result<undefined, StorageError>> {
  try {
    await write;
    return ok(undefined);
  } catch (error) {
    return fail({ code: /quota/i.test(String(error)) ? 'storage-full' : 'storage-unavailable' });
  }
}
