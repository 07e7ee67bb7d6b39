/** What the directory, or the way to it, does not allow; in words for the admin who runs the command. */
export class GrantRefusedError extends Error {
  readonly code = 'GRANT_REFUSED';
  override readonly name = 'GrantRefusedError';
}
