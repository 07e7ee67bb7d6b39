import { checkNames } from '../../doctor/check';
import type { Finding } from '../../doctor/check';
import { checkTitles, findingTexts, marks, verdicts } from './texts';

/** What was found and what to do, for human eyes. */
export function renderReport(findings: readonly Finding[]): string {
  const sections = checkNames.flatMap((name) => {
    const own = findings.filter(({ check }) => check === name);
    return own.length === 0 ? [] : [checkTitles[name], ...own.flatMap(linesOf), ''];
  });
  return [...sections, isHealthy(findings) ? verdicts.healthy : verdicts.failed].join('\n');
}

/** The same for scripts: one object. */
export function renderJson(findings: readonly Finding[]): string {
  const checks = findings.map((finding) => ({ ...finding, ...wordsOf(finding) }));
  return JSON.stringify({ healthy: isHealthy(findings), findings: checks }, null, 2);
}

export function isHealthy(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'failed');
}

/** What to do about several in a row alike stands once, under the last of them. */
function linesOf(finding: Finding, index: number, all: readonly Finding[]): readonly string[] {
  const { found, todo } = wordsOf(finding);
  const next = all[index + 1];
  const isLast = next === undefined || wordsOf(next).todo !== todo;
  return [
    `  ${marks[finding.status]} ${found}`,
    ...(todo === null || !isLast ? [] : [`          -> ${todo}`]),
  ];
}

function wordsOf({ code, values }: Finding) {
  const { found, todo } = findingTexts[code];
  return { found: fill(found, values), todo: todo === null ? null : fill(todo, values) };
}

function fill(text: string, values: Finding['values']): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
