export const usage = `Usage: npm run --silent audit -- verify [--anchor <number>:<hash>]
       npm run --silent audit -- export --since <date> [--until <date>] --format csv|jsonl

Reads the audit record; it changes nothing.

  verify     walks the whole chain and names the first entry that is not as it was written
  --anchor   an entry's number and hash, as an earlier run said them: it must still be that entry
  export     writes entries to standard output
  --since    ISO 8601 date or time, counted in: 2026-11-21, 2026-11-21T05:00:00Z
  --until    the same, not counted in
  --format   csv for spreadsheets, jsonl with the exact bytes that were hashed
  --help     prints this

Settings (environment): DATABASE_URL, or DATA_DIR (default ./data) for the embedded database, which only one process
can open: stop the bot first.
Exit status: 0 intact or exported, 1 the chain is broken, 2 wrong arguments or settings, or an anchor that was
purged, 3 the record cannot be read.
`;
