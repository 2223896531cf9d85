import { StoreError } from '../store-error.ts';

interface SqliteError extends Error {
  sqliteExtendedCode?: number;
  systemErrno?: number;
}

const [readOnly, corrupt, full, cannotOpen, notADatabase] = [8, 11, 13, 14, 26];
const [noSpace, fileTooLarge, quota] = [28, 27, 122];

/** Faults met while rows are read come without their number. */
const words: readonly [RegExp, number][] = [
  [/malformed|corrupt/iu, corrupt],
  [/disk is full/iu, full],
  [/readonly database/iu, readOnly],
  [/not a database/iu, notADatabase],
];

const kindByWords = (message: string): number | undefined => words.find(([pattern]) => pattern.test(message))?.[1];

/** What the disk or the file is to blame for, in plain words and with the remedy; anything else as it is. */
export function plainError(error: unknown, file: string): unknown {
  const { sqliteExtendedCode, systemErrno = 0, message } = error as SqliteError;
  const kind = sqliteExtendedCode === undefined ? kindByWords(message) : sqliteExtendedCode & 0xff;
  if (kind === undefined) return error;
  const told = (text: string): StoreError => new StoreError(text, { cause: error });
  if (kind === full || [noSpace, fileTooLarge, quota].includes(systemErrno)) {
    return told(`The disk is full: ${file} cannot grow. What was being written is not stored, all before it is. Make room, then try again.`);
  }
  if (kind === readOnly)
    return told(`${file} cannot be written. Give this user the right to write there and in its folder, or name another with ENTENTE_DATA.`);
  if (kind === corrupt || kind === notADatabase) {
    return told(`${file} is damaged (${message}). entente doctor says more; entente restore goes back to a copy. The file was left as it is.`);
  }
  if (kind === cannotOpen) return told(`${file} cannot be opened. Name a folder that this user can write with ENTENTE_DATA.`);
  return error;
}
