export const usage = `Usage: npm run --silent doctor -- [--user <upn or object id>] [--json]

Checks a deployment from the inside, with the settings that the bot runs with. It only reads.

  --user     somebody who should have the app: checks whether the bot can write to them, and reads their account;
             where they are an approver who signed in, also what they may write
  --json     prints one JSON object
  --help     prints this

Settings (environment): the bot's own, see README.md. Beside a running bot it needs DATABASE_URL: the embedded database
belongs to one process.
Exit status: 0 nothing failed, 1 something failed, 2 wrong arguments or settings.
`;
