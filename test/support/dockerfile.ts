import { z } from 'zod';

export interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** One `FROM` and what follows it. */
export interface Stage {
  readonly from: string;
  readonly as: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** As much of the format as our own file uses: instructions, continued lines, comments. */
export function parseDockerfile(text: string): readonly Stage[] {
  const lines = text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: { from: string; as: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (name === 'FROM') {
      const [, from = '', as] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(value) ?? [];
      stages.push({ from, as, instructions: [] });
    } else stages.at(-1)?.instructions.push({ name, value });
  }
  return stages;
}

/** The exec form: a JSON list. */
export function execForm(value: string): readonly string[] {
  return z
    .array(z.string())
    .min(1)
    .parse(JSON.parse(value.slice(value.indexOf('['))));
}
