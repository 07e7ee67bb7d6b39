import { sha256 } from '../../workflows/audit/sha256';
import type { AuditHead, AuditLink } from '../../workflows/ports/audit';

/** Where a chain begins: no entry has this hash. */
export const genesis: AuditHead = { seq: 0, hash: '0'.repeat(64) };

/**
 * SHA-256 over the hash before it, the number, and the entry's bytes, a line each. The first two hold no line end, so no
 * other three parts read the same.
 */
export function hashLink({ previousHash, seq, entry }: Omit<AuditLink, 'hash'>): string {
  return sha256(`${previousHash}\n${seq}\n${entry}`);
}

/** The next entries of a chain. */
export function extend(head: AuditHead, entries: readonly string[]): readonly AuditLink[] {
  let last = head;
  return entries.map((entry) => {
    const unhashed = { seq: last.seq + 1, entry, previousHash: last.hash };
    last = { ...unhashed, hash: hashLink(unhashed) };
    return { ...unhashed, hash: last.hash };
  });
}
