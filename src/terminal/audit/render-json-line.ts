import type { AuditLink } from '../../workflows/ports/audit';

/** The entry stands there as the bytes that were hashed, so that anybody can check an exported file. */
export function toJsonLine({ seq, entry, previousHash, hash }: AuditLink): string {
  const hashes = `"previousHash":${JSON.stringify(previousHash)},"hash":${JSON.stringify(hash)}`;
  return `{"seq":${seq},${hashes},"entry":${entry}}\n`;
}
