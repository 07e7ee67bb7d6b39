import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildZip } from './build-zip';
import { cardProblems } from './card-problems';
import { fillPlaceholders, placeholderNames } from './fill-placeholders';
import { ManifestSchema } from './manifest';
import type { Manifest } from './manifest';
import { rules } from './rules';
import { languageSchemaProblems, schemaProblems } from './schema-problems';

export interface PackageOptions {
  /** Holds manifest.json, the icons and the language files. */
  readonly folder: string;
  readonly cardFolder: string;
  readonly tokenServiceHost: string;
  readonly values: Readonly<Record<string, string>>;
}

export type Built =
  | { readonly ok: true; readonly zip: Uint8Array; readonly manifest: Manifest }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Fills the placeholders, checks everything and packs. Every problem at once, in words. */
export async function buildPackage(options: PackageOptions): Promise<Built> {
  const { folder, values, cardFolder, tokenServiceHost } = options;
  const template = fillPlaceholders(readFileSync(join(folder, 'manifest.json'), 'utf8'), values);
  const names = placeholderNames(template);
  const filled = fillPlaceholders(template, standIns(names));
  const missing = names.map(
    (name) => `${name} has no value: set it in the env file; docs/deploy.md says where it comes from.`,
  );
  const manifest = parseManifest(filled);
  if (typeof manifest === 'string') return { ok: false, problems: [...missing, manifest] };
  const files = collect(folder, filled, manifest);
  const problems = [
    ...missing,
    ...(await againstSchemas(filled, { manifest, files })),
    ...rules.flatMap((rule) => rule({ manifest, files, tokenServiceHost })),
    ...cardProblems(cardFolder),
  ];
  return problems.length > 0
    ? { ok: false, problems: [...new Set(problems)] }
    : { ok: true, zip: buildZip(files), manifest };
}

/** A value that is missing is said once, not again by every rule that it breaks: the rest is checked with these. */
function standIns(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      name.endsWith('DOMAIN')
        ? `host-${at}.contoso.com`
        : `${String(at).padStart(8, '0')}-0000-4000-8000-000000000000`,
    ]),
  );
}

function parseManifest(filled: string): Manifest | string {
  try {
    const parsed = ManifestSchema.safeParse(JSON.parse(filled));
    return parsed.success
      ? parsed.data
      : `manifest.json is not as it should be: ${z.prettifyError(parsed.error)}`;
  } catch {
    return 'manifest.json is not valid JSON.';
  }
}

interface Contents {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What the manifest names, as far as it is there. */
function collect(folder: string, filled: string, manifest: Manifest): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['manifest.json', new Uint8Array(Buffer.from(filled))]]);
  for (const name of [...Object.values(manifest.icons), ...languageFiles(manifest)]) {
    const path = join(folder, name);
    if (existsSync(path)) files.set(name, new Uint8Array(readFileSync(path)));
  }
  return files;
}

function languageFiles({ localizationInfo: info }: Manifest): readonly string[] {
  if (info === undefined) return [];
  const own = info.defaultLanguageFile === undefined ? [] : [info.defaultLanguageFile];
  return [...own, ...info.additionalLanguages.map(({ file }) => file)];
}

async function againstSchemas(filled: string, { manifest, files }: Contents): Promise<readonly string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'app-package-'));
  try {
    const path = join(scratch, 'manifest.json');
    writeFileSync(path, filled);
    const problems = [...(await schemaProblems(path))].map((problem) => `manifest.json: ${problem}`);
    for (const name of languageFiles(manifest)) {
      const file = files.get(name);
      if (file !== undefined)
        problems.push(...languageSchemaProblems(file).map((problem) => `${name}: ${problem}`));
    }
    return problems;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
