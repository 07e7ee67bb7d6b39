import type { Rule } from './rule';

/** Anybody can get a host there: whoever gets it next would be trusted by the app. */
const tunnels =
  /(^|\.)(ngrok(-free)?\.(io|app|dev)|devtunnels\.ms|loca\.lt|trycloudflare\.com|serveo\.net)$/i;
/** Shared by everybody's apps: only the full host name is ours. */
const shared =
  /^(\*\.)?(azurewebsites\.net|azurecontainerapps\.io|cloudapp\.azure\.com|web\.core\.windows\.net)$/i;

export const domains: Rule = ({ manifest: { validDomains, developer }, tokenServiceHost }) => [
  ...validDomains.flatMap(problemsOf),
  ...(validDomains.map((domain) => domain.toLowerCase()).includes(tokenServiceHost)
    ? []
    : [
        `validDomains lacks ${tokenServiceHost}: without it the sign-in button does nothing (BOT_TOKEN_DOMAIN in the env file).`,
      ]),
  ...ownDomain(validDomains, developer['websiteUrl']),
];

function problemsOf(domain: string): readonly string[] {
  if (domain.includes('://') || domain.includes('/')) {
    return [`validDomains has "${domain}": write the host name alone, without https:// and without a path.`];
  }
  if (domain.includes('*')) return [`validDomains has the wildcard "${domain}": name each host.`];
  if (tunnels.test(domain)) {
    return [
      `validDomains has the tunnel "${domain}": it is for debugging (--env local), not for other people.`,
    ];
  }
  if (shared.test(domain))
    return [`validDomains has "${domain}", which other people's apps share: name your host.`];
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain)
    ? []
    : [`validDomains has "${domain}", which is no host name.`];
}

function ownDomain(validDomains: readonly string[], website: string | undefined): readonly string[] {
  if (website === undefined || !URL.canParse(website)) return [];
  const { hostname } = new URL(website);
  return validDomains.includes(hostname)
    ? []
    : [`validDomains lacks ${hostname}, the host of developer.websiteUrl (BOT_DOMAIN in the env file).`];
}
