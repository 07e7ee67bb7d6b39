import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const LockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const text = readFileSync(join(__dirname, '..', '..', 'package-lock.json'), 'utf8');
const { packages } = LockFile.parse(JSON.parse(text));
const named = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')));

test('the lock file names the native parts of every platform: docs/decisions/0006', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.filter((name) => !named.has(name))).toEqual([]);
});

test('the lock file installs from whatever registry is set up', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
