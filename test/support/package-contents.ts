import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { fillPlaceholders } from '../../tools/package/fill-placeholders';
import { ManifestSchema } from '../../tools/package/manifest';
import type { Manifest } from '../../tools/package/manifest';
import type { PackageContents } from '../../tools/package/rules/rule';

const folder = path.join(__dirname, '..', '..', 'appPackage');

export const manifestTemplate = readFileSync(path.join(folder, 'manifest.json'), 'utf8');

export const packageValues = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  AAD_APP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  BOT_DOMAIN: 'bot.contoso.com',
  BOT_TOKEN_DOMAIN: 'token.botframework.com',
  APP_NAME_SUFFIX: '-dev',
};

export const filledManifest = fillPlaceholders(manifestTemplate, packageValues);

/** The product's own package, changed by a test. */
export function packageContents(
  change: (manifest: Manifest) => object = () => ({}),
  files: Readonly<Record<string, Uint8Array>> = {},
): PackageContents {
  const own = ManifestSchema.parse(JSON.parse(filledManifest));
  const names = [
    ...Object.values(own.icons),
    ...(own.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file),
  ];
  return {
    manifest: ManifestSchema.parse({ ...own, ...change(own) }),
    files: new Map([
      ...names.map((name): [string, Uint8Array] => [name, readFileSync(path.join(folder, name))]),
      ...Object.entries(files),
    ]),
    tokenServiceHost: 'token.botframework.com',
  };
}

type Paint = (x: number, y: number) => readonly [number, number, number, number];

export function paint(size: number, colourAt: Paint): Uint8Array {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) png.data.set(colourAt(x, y), (y * size + x) * 4);
  }
  return PNG.sync.write(png);
}
