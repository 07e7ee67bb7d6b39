export const usage = `Usage: npm run permissions -- --plan | --apply | --document [options]

--plan       lists what the product asks Microsoft Graph for, what is granted, what is missing, and how to grant it
--apply      grants what is missing, with Graph calls; running it again changes nothing
--document   prints docs/permissions.md

--optional <name>   with --plan or --apply: ask for this optional permission too; may be repeated
--env <name>        takes the settings from env/.env.<name> and env/.env.<name>.user; they win over the environment
--json              with --plan and --apply: prints one JSON object
--help              prints this

Settings (env file or environment): BOT_ID, BOT_TENANT_ID, AAD_APP_CLIENT_ID (the app that approvers sign in to),
GRAPH_WRITES, CLOUD. It runs as whoever signed in with \`az login\`; with a GRAPH_BASE_URL on
loopback, ADMIN_ACCESS_TOKEN is used instead (npm run sandbox gives one).
Exit status: 0 everything is granted, 1 something is missing, 2 wrong arguments or settings or no such env file, 4 Graph refused.
`;
