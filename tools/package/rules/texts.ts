import type { Rule } from './rule';

const mostWords = 500;

export const texts: Rule = ({ manifest: { description } }) => {
  const { short, full } = description;
  const words = full.trim().split(/\s+/).length;
  return [
    ...(words > mostWords
      ? [`description.full has ${words} words; the store takes ${mostWords}: shorten it.`]
      : []),
    ...(/office 365/i.test(`${short} ${full}`)
      ? ['The description says "Office 365": write "Microsoft 365".']
      : []),
    ...(/(?<!Microsoft )\bTeams\b/.test(`${short} ${full}`)
      ? ['The description says "Teams" alone: write "Microsoft Teams".']
      : []),
    ...(/https?:\/\/(appsource|marketplace)\./i.test(full)
      ? ['description.full links to a marketplace: remove the link.']
      : []),
  ];
};
