import type { Rule } from './rule';

/** Reserved for the parts of Microsoft Teams itself, or trademarks of Microsoft: review refuses them in a name. */
const reserved =
  /\b(microsoft|office|teams|outlook|copilot|chat|contacts|calendar|calls|files|activity|apps|help)\b/gi;

export const names: Rule = ({ manifest: { name, version } }) => {
  const borrowed = [name.short, name.full ?? ''].flatMap((text) => text.match(reserved) ?? []);
  return [
    ...[...new Set(borrowed.map((word) => word.toLowerCase()))].map(
      (word) =>
        `The name uses "${word}", which is reserved for Microsoft: choose other words in name.short and name.full.`,
    ),
    ...(name.full?.startsWith(withoutSuffix(name.short)) === false
      ? ['name.full must begin with name.short, so that people recognise the app.']
      : []),
    ...(/^\d+\.\d+\.\d+$/.test(version)
      ? []
      : [`version is "${version}": write three numbers, such as 1.2.0, and raise it at every change.`]),
  ];
};

/** The suffix that tells environments apart stands at the end of both names. */
function withoutSuffix(short: string): string {
  return short.replace(/-[a-z0-9]+$/i, '');
}
