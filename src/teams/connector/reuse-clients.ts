import type { Activity } from 'botbuilder';
import { BotFrameworkAuthentication, ConnectorFactory } from 'botframework-connector';
import type {
  AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorClient,
  UserTokenClient,
} from 'botframework-connector';
import { z } from 'zod';
import { toLean } from './lean-client';

/** Teams has a few addresses in all; a caller that makes up others must not fill the memory. */
const mostClients = 50;

/**
 * botbuilder makes two clients for every turn, with a pipeline and a serializer each, which costs more than the turn
 * itself. They hold nothing of a turn, so that one for each address and audience does: it also keeps its connections.
 */
export function reuseClients(authentication: BotFrameworkAuthentication): BotFrameworkAuthentication {
  return new ReusingAuthentication(authentication);
}

class ReusingAuthentication extends BotFrameworkAuthentication {
  private readonly connectors = new Kept<ConnectorClient>();
  private readonly tokenClients = new Kept<UserTokenClient>();

  constructor(private readonly inner: BotFrameworkAuthentication) {
    super();
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    return this.reusing(await this.inner.authenticateRequest(activity, authHeader));
  }

  override async authenticateStreamingRequest(
    authHeader: string,
    channelIdHeader: string,
  ): Promise<AuthenticateRequestResult> {
    return this.reusing(await this.inner.authenticateStreamingRequest(authHeader, channelIdHeader));
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.reusingFactory(this.inner.createConnectorFactory(claims), claims);
  }

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    return this.tokenClients.get(botOf(claims), () => this.inner.createUserTokenClient(claims));
  }

  override createBotFrameworkClient() {
    return this.inner.createBotFrameworkClient();
  }

  override getOriginatingAudience(): string {
    return this.inner.getOriginatingAudience();
  }

  override authenticateChannelRequest(authHeader: string): Promise<ClaimsIdentity> {
    return this.inner.authenticateChannelRequest(authHeader);
  }

  private reusing(result: AuthenticateRequestResult): AuthenticateRequestResult {
    const { connectorFactory, claimsIdentity } = result;
    return connectorFactory
      ? { ...result, connectorFactory: this.reusingFactory(connectorFactory, claimsIdentity) }
      : result;
  }

  private reusingFactory(factory: ConnectorFactory, claims: ClaimsIdentity): ConnectorFactory {
    return new ReusingFactory(factory, botOf(claims), this.connectors);
  }
}

class ReusingFactory extends ConnectorFactory {
  constructor(
    private readonly inner: ConnectorFactory,
    private readonly bot: string,
    private readonly connectors: Kept<ConnectorClient>,
  ) {
    super();
  }

  override create(serviceUrl: string, audience: string): Promise<ConnectorClient> {
    const key = JSON.stringify([this.bot, serviceUrl, audience]);
    return this.connectors.get(key, async () =>
      toLean(await this.inner.create(serviceUrl, audience), serviceUrl),
    );
  }
}

/** Those used last. */
class Kept<T> {
  private readonly all = new Map<string, Promise<T>>();

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.all.get(key) ?? this.begin(key, make);
    this.all.delete(key);
    this.all.set(key, known);
    const [oldest] = this.all.keys();
    if (this.all.size > mostClients && oldest !== undefined) this.all.delete(oldest);
    return known;
  }

  private begin(key: string, make: () => Promise<T>): Promise<T> {
    const begun = make();
    // What could not be made is made anew next time.
    begun.catch(() => this.all.delete(key));
    return begun;
  }
}

/** Moments among them are numbers. */
const Claimed = z.array(z.object({ type: z.string(), value: z.unknown() }));

/** Whose clients they are: everything that a token says of the bot and its caller, but not what it says of its time. */
function botOf({ claims }: ClaimsIdentity): string {
  const about = Claimed.parse(claims).filter(({ type }) => ['aud', 'appid', 'azp', 'ver'].includes(type));
  return JSON.stringify(about);
}
