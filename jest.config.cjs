const { existsSync } = require('node:fs');
const { availableParallelism } = require('node:os');

const swc = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** One project per kind of test, so that a kind can be run alone: `npm test -- --selectProjects unit`. */
const project = (name, folders) => ({
  displayName: name,
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform: swc,
});

/** What approvals must hold on a PostgreSQL server too; the embedded one runs all of them. */
const approvals = [
  'clocks',
  'decisions',
  'enforcement-with-ca',
  'floods',
  'foreign-cards',
  'loop',
  'may-this-person',
  'open-cases',
  'personal-approvals',
  'sign-in',
  'sign-in-again',
  'switch',
  'undeliverable',
  'undo',
];

const onServer = {
  ...project('conversation-server', []),
  testMatch: approvals.map((name) => `<rootDir>/test/conversation/${name}.test.ts`),
  setupFiles: ['<rootDir>/test/support/on-server.ts'],
};

/** Without one, test/support/postgres.ts says what is skipped. */
const hasServer = Boolean(process.env.TEST_DATABASE_URL) || existsSync('/usr/lib/postgresql/15/bin/initdb');

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project('unit', ['unit', 'golden']),
    project('contract', ['contract']),
    project('sandbox', ['sandbox']),
    project('graph', ['graph']),
    project('store', ['store']),
    project('conversation', ['conversation']),
    ...(hasServer ? [onServer] : []),
    project('smoke', ['smoke']),
    // Short by default; FAULTS=full is `npm run faults`.
    project('faults', ['faults']),
    project('e2e', ['e2e']),
  ],
  globalSetup: '<rootDir>/test/support/run-templates.cjs',
  // Most suites wait for clocks, processes and databases (a third of their time is work): one worker more than cores.
  // A number: Jest takes a percentage above a hundred for a number of workers.
  maxWorkers: availableParallelism() + 1,
  // Embedded PostgreSQL, Chromium and real processes on two shared cores: slow is not broken.
  testTimeout: 300_000,
};
