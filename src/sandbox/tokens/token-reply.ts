import { jsonReply, type WireAnswer, type WireRequest } from '../http/wire';
import { findUser } from '../tenant/directory';
import type { UserState } from '../tenant/user-state';
import type { TokenWorld } from './token-world';

/** The token service's own form of an error. */
export function tokenError(status: number, code: string, message: string): WireAnswer {
  return jsonReply(status, { error: { code, message } });
}

/** "This person has not signed in" has no words on the wire: 404 and nothing else. */
export const noToken: WireAnswer = { kind: 'reply', reply: { status: 404, headers: {}, body: '' } };

export function tokenBody(world: TokenWorld, user: UserState, request: WireRequest) {
  const { token, expiresAt } = world.tokens.issue(user.id);
  return {
    channelId: request.query.get('channelId') ?? 'msteams',
    connectionName: request.query.get('connectionName') ?? '',
    token,
    expiration: new Date(expiresAt).toISOString(),
  };
}

/** A blocked account cannot sign in, and one that is blocked later gets no further tokens. */
export function findPerson(world: TokenWorld, request: WireRequest): UserState | undefined {
  const user = findByChannelId(world, request.query.get('userId') ?? '');
  return user?.accountEnabled === true ? user : undefined;
}

/** Teams' id of a person is opaque behind `29:`; in this sandbox the object id stands there. */
export function findByChannelId(world: TokenWorld, channelUserId: string): UserState | undefined {
  return findUser(world.tenant.state(), channelUserId.replace(/^29:/, ''));
}

/** The name of the first parameter that is missing. */
export function missing(request: WireRequest, ...names: readonly string[]): string | undefined {
  return names.find((name) => (request.query.get(name) ?? '') === '');
}

export function missingParameter(name: string): WireAnswer {
  return tokenError(400, 'MissingProperty', `The parameter '${name}' is missing.`);
}
