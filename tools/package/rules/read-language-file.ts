import { z } from 'zod';

const Texts = z.record(z.string(), z.string());

export function readLanguageFile(file: Uint8Array): Readonly<Record<string, string>> | undefined {
  try {
    return Texts.safeParse(JSON.parse(Buffer.from(file).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
