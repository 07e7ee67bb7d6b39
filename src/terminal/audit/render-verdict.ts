import type { ChainBreak, ChainChecked } from '../../workflows/ports/audit';

/** What became of the walk. The head is what to note elsewhere, and to give as `--anchor` next time. */
export function renderVerdict(checked: ChainChecked): string {
  if (!checked.ok) return `entry ${checked.seq}: ${sentenceOf(checked.what)}`;
  const { entries, head, purgedUpTo } = checked;
  const purged = purgedUpTo === 0 ? '' : `\nentries up to ${purgedUpTo} were purged, as an entry says`;
  return `${entries} entries, chain intact${purged}\nhead ${head.seq}:${head.hash}`;
}

function sentenceOf(what: ChainBreak): string {
  switch (what.kind) {
    case 'changed':
      return 'changed: it is not what was written';
    case 'missing':
      return 'missing: later entries are there';
    case 'moved':
      return `reordered: it was written as entry ${what.from}`;
    case 'not-linked':
      return 'changed: it does not continue the entry before, so one of the two was exchanged';
    case 'cut-off':
      return 'cut off: it was written, and it is gone with all that followed';
    case 'head':
      return 'the head was changed or is missing: it does not name this entry as the last';
    case 'not-purged':
      return 'missing with all before it, and no entry says that they were purged';
    case 'anchor-purged':
      return 'purged, so this anchor shows nothing any more. If it was noted less than KEEP_AUDIT_DAYS ago, the record was cut; else verify without it, and note the head';
    case 'anchor':
      return 'changed: it had another hash when the anchor was noted, so the chain was written anew';
  }
}
