import { randomUUID } from 'node:crypto';
import { AppCredentials, ConnectorClient } from 'botframework-connector';
import { USER_AGENT } from 'botframework-connector/lib/auth/connectorFactoryImpl';
import { z } from 'zod';
import { ConnectorError } from './connector-error';
import { requestJson } from './request-json';

type Operation = Parameters<ConnectorClient['sendOperationRequest']>;
type Result = Awaited<ReturnType<ConnectorClient['sendOperationRequest']>>;

/** Without the response that the types promise beside it: what is read of an answer are ids, and there may be none. */
const Body = z.custom<Result>((body) => typeof body === 'object' && body !== null);
const Taken = Body.catch(() => Body.parse({}));

/** Nobody waits for an answer that is later, and a silent service must not keep connections. */
const longestWaitMs = 15_000;

/** The same client, which sends messages by itself: through Azure's pipeline each takes more than twice as long. */
export function toLean(client: ConnectorClient, serviceUrl: string): ConnectorClient {
  return new LeanClient(client.credentials, { baseUri: serviceUrl, userAgent: USER_AGENT });
}

/**
 * Posts and updates as JSON, with the headers that the library sends. Azure's pipeline walks through each message with a
 * serializer, gives it to a dozen policies and copies the request twice; what has no body still goes that way.
 */
class LeanClient extends ConnectorClient {
  override sendOperationRequest(...operation: Operation): Promise<Result> {
    const [, { requestBody }, callback] = operation;
    return requestBody && !callback ? this.#send(operation) : super.sendOperationRequest(...operation);
  }

  async #send([parts, spec]: Operation): Promise<Result> {
    const { httpMethod, path = '', requestBody, headerParameters = [], responses } = spec;
    const given: Readonly<Record<string, unknown>> = parts;
    const part = (name: unknown) => (typeof name === 'string' ? given[name] : undefined);
    const below = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(part(name))));
    const named = headerParameters.map(
      ({ parameterPath, mapper }) => [mapper.serializedName ?? '', String(part(parameterPath))] as const,
    );
    const answer = await requestJson({
      url: `${this.baseUri?.replace(/\/$/, '') ?? ''}/${below}`,
      method: httpMethod,
      headers: {
        'user-agent': USER_AGENT.trim(),
        'x-ms-client-request-id': randomUUID(),
        ...Object.fromEntries(named),
        ...(await this.#authorization()),
      },
      body: JSON.stringify(part(requestBody?.parameterPath)),
      timeoutMs: parts.options?.timeout ?? longestWaitMs,
    });
    if (!(String(answer.status) in responses)) throw new ConnectorError(answer);
    return Taken.parse(answer.body);
  }

  async #authorization(): Promise<Readonly<Record<string, string>>> {
    const { credentials } = this;
    if (!(credentials instanceof AppCredentials))
      throw new TypeError('The bot has no credentials of its own.');
    // The sandbox has no id, and needs no token.
    return credentials.appId ? { authorization: `Bearer ${await credentials.getToken()}` } : {};
  }
}
