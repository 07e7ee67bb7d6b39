/**
 * A process of its own for one Playground: it reads its arguments and folder from the process, and it must not outlive
 * the demo, whatever happens to that.
 */
process.on('disconnect', () => process.exit(0));

// Its command line runs when it is loaded; it has no types, and nothing to import.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the same
require('@microsoft/m365agentsplayground/cli.js');
