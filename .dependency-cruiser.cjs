/** Data flows one way: main -> compose -> adapters -> workflows -> { diagnosis, cases }. A machine says so. */
const sdk = (name, owners, packages) => ({
  name,
  comment: `Only ${owners} may know this library, so that replacing it touches one folder.`,
  severity: 'error',
  from: { pathNot: owners },
  to: { path: packages },
});

const adapters = '^src/(teams|graph|store|http|sandbox|telemetry)/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'diagnosis-is-pure',
      comment: 'The thinking imports nothing but itself.',
      severity: 'error',
      from: { path: '^src/diagnosis/' },
      to: { pathNot: '^src/diagnosis/' },
    },
    {
      name: 'cases-is-pure',
      severity: 'error',
      from: { path: '^src/cases/' },
      to: { pathNot: '^src/(cases|diagnosis)/' },
    },
    {
      name: 'workflows-know-no-sdk',
      severity: 'error',
      from: { path: '^src/workflows/' },
      to: { pathNot: '^src/(workflows|cases|diagnosis)/|^node:|^(crypto|timers)' },
    },
    {
      name: 'adapters-are-blind-to-each-other',
      severity: 'error',
      from: { path: '^src/(teams|graph|store|http|sandbox|telemetry)/' },
      to: { path: adapters, pathNot: '^src/$1/' },
    },
    {
      name: 'adapters-look-inwards',
      severity: 'error',
      from: { path: adapters, pathNot: '^src/sandbox/demo/' },
      to: { path: '^src/((main|compose|diagnose|audit|doctor)\\.ts$|doctor/)' },
    },
    {
      name: 'product-imports-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
    sdk('botbuilder-in-teams', '^(src/teams/|test/)', 'node_modules/(botbuilder|botframework|adaptive)'),
    sdk('graph-client-in-graph', '^(src/graph/|test/)', 'node_modules/@microsoft/microsoft-graph-client'),
    sdk('identity-in-credentials', '^(src/credentials/|test/)', 'node_modules/@azure/identity'),
    sdk('database-in-store', '^(src/store/|test/)', 'node_modules/(pg|pg-boss|kysely|@electric-sql)/'),
    sdk('luxon-in-calendar', '^(src/calendar/|test/)', 'node_modules/luxon'),
    sdk('markdown-in-http', '^(src/http/|test/)', 'node_modules/markdown-it'),
    sdk('opentelemetry-in-telemetry', '^(src/telemetry/|test/)', 'node_modules/@opentelemetry/'),
    sdk('restify-in-http', '^(src/http/|test/)', 'node_modules/restify'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'types', 'default'],
    },
  },
};
