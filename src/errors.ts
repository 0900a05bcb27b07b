/** ParleyError: what went wrong, where, and what to do next. */

/** 1: a failure of ours. 2: wrong usage or input that cannot be read. */
export type ExitCode = 1 | 2;

export class ParleyError extends Error {
  override readonly name = 'ParleyError';

  /**
   * @param message what went wrong, naming the file or dossier
   * @param next what the user can do about it, one sentence
   */
  constructor(message: string, readonly next: string, readonly exitCode: ExitCode = 2, options?: ErrorOptions) {
    super(message, options);
  }
}

/** The cause of a system error in words, without a stack: "no such file", "permission denied", ... */
export function systemCause(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT': return 'it does not exist';
    case 'EACCES': case 'EPERM': return 'permission denied';
    case 'EISDIR': return 'it is a folder';
    case 'ENOTDIR': return 'a part of its path is not a folder';
    case 'ENOSPC': return 'the disk is full';
    case 'EROFS': return 'the disk is read-only';
    case 'EMFILE': return 'too many open files';
    case 'ERR_FS_FILE_TOO_LARGE': return 'it is larger than 2 GB';
    default: return error instanceof Error ? error.message : String(error);
  }
}
