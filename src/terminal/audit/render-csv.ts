import type { AuditLink } from '../../workflows/ports/audit';

type Path = readonly string[];

/** What a column shows: the first of these places of an entry that holds something. */
const columns: Readonly<Record<string, readonly Path[]>> = {
  at: [['at']],
  kind: [['kind']],
  tenantId: [['tenantId']],
  caseId: [['caseId']],
  actorId: [['actor', 'id']],
  actorChannelUserId: [['actor', 'channelUserId']],
  channelId: [['where', 'channelId']],
  conversationId: [['where', 'conversationId']],
  messageId: [['where', 'messageId']],
  what: [['verb'], ['command'], ['fact'], ['what'], ['decision', 'outcome'], ['step', 'name']],
  about: [['about'], ['target']],
  before: [['before', 'state'], ['before']],
  after: [['after', 'state'], ['after'], ['answer'], ['observed'], ['unknown']],
  outcome: [['outcome'], ['step', 'outcome'], ['phase']],
  refusal: [['refusal'], ['code']],
  onBehalfOf: [['onBehalfOf'], ['decision', 'by'], ['switchAnswer', 'by']],
  status: [['status'], ['step', 'status']],
  requestId: [['requestId'], ['step', 'requestId']],
};

/** RFC 4180: lines end in CRLF. The whole entry is the last column, for what has none of its own. */
export const csvHeading = toLine(['seq', ...Object.keys(columns), 'hash', 'entry']);

export function toCsv({ seq, entry, hash }: AuditLink): string {
  const parsed: unknown = JSON.parse(entry);
  const cells = Object.values(columns).map((paths) => show(findFirst(parsed, paths)));
  return toLine([`${seq}`, ...cells, hash, entry]);
}

function findFirst(entry: unknown, paths: readonly Path[]): unknown {
  return paths
    .map((path) => path.reduce(partOf, entry))
    .find((value) => value !== undefined && value !== null);
}

function partOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

function show(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;
}

/** Spreadsheets take these for the beginning of a formula, which may call programs; after a quote mark it is text. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
