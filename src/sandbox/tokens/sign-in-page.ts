import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { htmlReply, jsonReply, type WireAnswer, type WireRequest } from '../http/wire';
import { parseJson } from './parse-json';
import { findByChannelId, missingParameter, tokenError } from './token-reply';
import type { TokenWorld } from './token-world';

/** What botbuilder packs into `state`, as far as it matters here: who is about to sign in. */
const State = z.object({
  connectionName: z.string(),
  conversation: z.object({ user: z.object({ id: z.string() }) }),
});

export function getSignInResource(world: TokenWorld, request: WireRequest): WireAnswer {
  const state = request.query.get('state');
  if (state === null) return missingParameter('state');
  const parsed = parseState(state);
  if (parsed === undefined) return tokenError(400, 'BadArgument', 'The state cannot be read.');
  const tokenExchangeResource = {
    id: randomUUID(),
    uri: 'api://botid-sandbox',
    providerId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c',
  };
  return jsonReply(200, { signInLink: signInLink(world, state), tokenExchangeResource });
}

export function getSignInUrl(world: TokenWorld, request: WireRequest): WireAnswer {
  const state = request.query.get('state');
  return state === null ? missingParameter('state') : jsonReply(200, signInLink(world, state));
}

function signInLink(world: TokenWorld, state: string): string {
  return `${world.baseUrl()}/sign-in?state=${encodeURIComponent(state)}`;
}

/** The page stands for the whole of Entra's sign-in: opening it is proof enough in a sandbox. */
export function showSignInPage(world: TokenWorld, request: WireRequest): WireAnswer {
  const userId = parseState(request.query.get('state') ?? '')?.conversation.user.id;
  const user = userId === undefined ? undefined : findByChannelId(world, userId);
  if (user?.accountEnabled !== true) return htmlReply(page('<p>This account cannot sign in.</p>'));
  const code = world.signIns.newCode(user.id);
  const name = escapeHtml(user.displayName);
  return htmlReply(
    page(`<p>Signed in as ${name}. Type this code into the chat:</p><p id="code">${code}</p>`),
  );
}

function parseState(state: string): z.infer<typeof State> | undefined {
  return State.safeParse(parseJson(Buffer.from(state, 'base64').toString('utf8'))).data;
}

function page(content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sandbox sign-in</title><h1>Sandbox sign-in</h1>${content}</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
