import Ajv from 'ajv-draft-04';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const schemas = '@microsoft/app-manifest/build/json-schemas/teams/v1.30';

/** What Microsoft's published schema says against a filled manifest. Loads an ES module, which Jest cannot. */
export async function schemaProblems(path: string): Promise<readonly string[]> {
  const { AppManifestUtils } = await import('@microsoft/app-manifest');
  const fetch = globalThis.fetch;
  // The schemas come with the library. Were one fetched, the result would depend on somebody's server.
  globalThis.fetch = () => Promise.reject(new Error('The manifest is validated without a network'));
  try {
    const [, problems] = await AppManifestUtils.readAndValidateTeamsManifest(path);
    return problems;
  } catch (cause) {
    // The library throws for a value of the wrong kind, before it compares with the schema.
    return [String(cause)];
  } finally {
    globalThis.fetch = fetch;
  }
}

/** The same for a file of localised texts, for which the library has a schema but no function. */
export function languageSchemaProblems(file: Uint8Array): readonly string[] {
  const path = require.resolve(`${schemas}/MicrosoftTeams.Localization.schema.json`);
  const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
  // One of the schema's patterns is no valid pattern under the `u` flag; formats are what the manifest's own check does.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(schema);
  if (validate(parse(file))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = 'is not as the schema wants it', params }) =>
    [instancePath, message, 'additionalProperty' in params ? JSON.stringify(params) : '']
      .filter((part) => part !== '')
      .join(' '),
  );
}

function parse(file: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(file).toString('utf8'));
  } catch {
    return undefined;
  }
}
