import type { Rule } from './rule';

const required = ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'] as const;
const notPublic = /(^|\.)(localhost|local|internal|test|invalid|example)$|^\d+\.\d+\.\d+\.\d+$|^\[/i;

export const links: Rule = ({ manifest: { developer, publisherDocsUrl } }) => [
  ...required.flatMap((name) => problemsOf(`developer.${name}`, developer[name])),
  ...(publisherDocsUrl === undefined ? [] : problemsOf('publisherDocsUrl', publisherDocsUrl)),
];

function problemsOf(name: string, link: string | undefined): readonly string[] {
  if (link === undefined) return [`${name} is missing: it has to open without signing in.`];
  if (!URL.canParse(link)) return [`${name} is "${link}", which is no address.`];
  const { protocol, hostname } = new URL(link);
  if (protocol !== 'https:') return [`${name} must begin with https://.`];
  return notPublic.test(hostname)
    ? [`${name} points to ${hostname}, which nobody else can open: use the public host name of the bot.`]
    : [];
}
