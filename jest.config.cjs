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

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project('unit', ['unit', 'golden']),
    project('contract', ['contract']),
    project('sandbox', ['sandbox']),
    project('graph', ['graph']),
    project('store', ['store']),
    project('conversation', ['conversation']),
    project('smoke', ['smoke']),
    project('e2e', ['e2e']),
  ],
  // Embedded PostgreSQL, Chromium and real processes on two shared cores: slow is not broken.
  testTimeout: 60_000,
};
