/** What the process ends with; the README's table and `--help` say the same. */
export const EXIT = { ok: 0, check: 1, usage: 2, html: 3, files: 4, interrupted: 130 } as const;

/** Something that the user can mend: the message names the place, what was found and what is expected. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly exit: number;

  constructor(exit: number, message: string) {
    super(message);
    this.exit = exit;
  }
}

/** Several at once, so that they can be mended at once. The gravest says how the process ends. */
export class Failures extends Failure {
  override readonly name = 'Failures';

  constructor(failures: readonly Failure[], ...remarks: string[]) {
    const lines = [...failures.map(({ message }) => message), ...remarks];
    super(Math.max(...failures.map(({ exit }) => exit)), lines.join('\n'));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'it is there already',
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'files may not be so large',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ELOOP: 'it is a link that leads to itself',
};

/** For a promise's `catch`: tells in words what the file system refused, and passes on any other error. */
export function failAt(path: string, doing: string, exit: number = EXIT.files): (error: unknown) => never {
  return (error) => {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new Failure(exit, `${path}: cannot ${doing}: ${REASONS[code] ?? message} (${code})`);
  };
}
