import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'data', 'artifacts', 'coverage', 'node_modules', '*.mjs', '**/*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Parse at the edge instead: a cast hides the day the other side changes.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A wrapped promise in a try block keeps its stack; everywhere else it is noise.
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      // Named arrow functions that only call something are fine as callbacks.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      complexity: ['error', 15],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.callee.property.name='writeHead']",
          message:
            'restify, loaded anywhere in the process, makes writeHead return nothing: end in a line of its own.',
        },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only entry points read the environment, through readConfig.',
        },
      ],
    },
  },
  {
    files: [
      'src/main.ts',
      'src/diagnose.ts',
      'src/audit.ts',
      'src/doctor.ts',
      'src/permissions.ts',
      'tools/*/main.ts',
      'src/sandbox/demo/**',
      'test/**',
      'bench/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['test/**', 'bench/**'],
    // A test file is a list of cases inside describe(): its length is not complexity.
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
);
