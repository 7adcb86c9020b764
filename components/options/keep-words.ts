// The message for everything that may go wrong on the page of settings.
import type { FileError } from '../../core/formats/parse-file';
import type { PlainKey } from '../language/language';
import type { Saying } from '../language/saying';
import type { KeepFailure } from './desk';

export const keepWords: Record<KeepFailure, PlainKey> = {
  'not-kept': 'optionsNotSaved',
  'storage-full': 'optionsStorageFull',
  'storage-unavailable': 'optionsStorageBroken',
  newer: 'optionsKeptByNewer',
  'too-many': 'optionsFileTooMany',
};

const fileWords: Record<Exclude<FileError['code'], 'wrong-format' | 'unknown-key' | 'invalid'>, PlainKey> = {
  'too-large': 'optionsFileTooLarge',
  'not-json': 'optionsFileNotJson',
  newer: 'optionsFileNewer',
};

/** Why a file cannot be used; a fault in it is named by its place. */
export const sayFileError = (error: FileError): Saying =>
  'path' in error
    ? { key: 'optionsFileWrong', with: [{ code: error.path === '' ? '{}' : error.path.slice(0, 200) }] }
    : { key: fileWords[error.code] };
