import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../../artifacts/logs');

/** What processes of the product said, in whichever test: the run of all tests searches it for tokens at its end. */
export function keepOutput(name: string, said: string): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, `${name}.log`), said);
}
