import { AppManifestUtils } from '@microsoft/app-manifest';

/**
 * A program of its own, see validate-manifest.ts: prints the problems of the manifest whose path it is given,
 * as a JSON list.
 */
async function problemsOf(path: string): Promise<readonly string[]> {
  try {
    const [, problems] = await AppManifestUtils.readAndValidateTeamsManifest(path);
    return problems;
  } catch (cause) {
    // The library throws for a value of the wrong kind, before it compares with the schema.
    return [String(cause)];
  }
}

// The schema comes with the library. Were it fetched, the result would depend on somebody's server.
globalThis.fetch = () => Promise.reject(new Error('The manifest is validated without a network'));

void problemsOf(process.argv[2] ?? '').then((problems) => process.stdout.write(JSON.stringify(problems)));
