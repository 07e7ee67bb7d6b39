import type { Rule } from './rule';

export const identities: Rule = ({ manifest: { id, bots, webApplicationInfo, authorization } }) => {
  const [{ botId, scopes }] = bots;
  return [
    ...(webApplicationInfo === undefined
      ? ['webApplicationInfo is missing: without it nobody is signed in silently.']
      : signOn(webApplicationInfo, botId)),
    ...(id === botId
      ? ['id and bots[0].botId are the same: TEAMS_APP_ID names the package, BOT_ID the bot.']
      : []),
    ...['personal', 'team']
      .filter((scope) => !scopes.includes(scope))
      .map(
        (scope) =>
          `bots[0].scopes lacks "${scope}": people ask in the personal chat, approvals are asked in a team.`,
      ),
    ...(authorization === undefined
      ? []
      : [
          'authorization asks for resource-specific consent: it changes what Graph needs to install the app. Remove it.',
        ]),
  ];
};

function signOn(
  { id, resource }: { readonly id: string; readonly resource: string },
  botId: string,
): readonly string[] {
  return [
    ...(resource.toLowerCase() === `api://botid-${botId}`.toLowerCase()
      ? []
      : [
          `webApplicationInfo.resource is "${resource}": it must be api://botid-${botId}, ending with BOT_ID.`,
        ]),
    ...(id === botId
      ? [
          'webApplicationInfo.id is BOT_ID: single sign-on needs an app registration of its own (AAD_APP_CLIENT_ID), a managed identity cannot carry it.',
        ]
      : []),
  ];
}
