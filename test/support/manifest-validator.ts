import { schemaProblems } from '../../tools/package/schema-problems';

/** A program of its own, see validate-manifest.ts: prints the problems of the manifest whose path it is given. */
void schemaProblems(process.argv[2] ?? '').then((problems) => process.stdout.write(JSON.stringify(problems)));
