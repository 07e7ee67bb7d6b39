import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const installed = '/usr/bin/chromium';

/** Nothing that goes to the network by itself, and nothing that a container does not have. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to start Chromium. Undefined, and a line on stderr, where there is none: then tests are skipped; with
 * REQUIRE_ALL=1 that is a failure.
 */
export function findChromium(): (() => Promise<Browser>) | undefined {
  const executablePath = process.env['CHROMIUM_PATH'] || installed;
  if (existsSync(executablePath)) return () => chromium.launch({ executablePath, args });
  const missing = `no Chromium at ${executablePath} (install it, or set CHROMIUM_PATH)`;
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(missing);
  process.stderr.write(`skipped: ${missing}\n`);
  return undefined;
}
