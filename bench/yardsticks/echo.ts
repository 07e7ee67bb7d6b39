import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
} from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import { createServer, plugins } from 'restify';

/**
 * The least that a bot of these libraries can do, as Microsoft's samples do it: "echo", and a number kept in the
 * conversation's state, in memory. Nobody has to prove who they are, as in the product's sandbox.
 */
class EchoBot extends ActivityHandler {
  private readonly turns;

  constructor(private readonly state: ConversationState) {
    super();
    this.turns = state.createProperty<number>('turns');
    this.onMessage(async (context, next) => {
      await this.turns.set(context, (await this.turns.get(context, 0)) + 1);
      const replyText = `Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(replyText, replyText));
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.state.saveChanges(context, false);
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot(new ConversationState(new MemoryStorage()));

const server = createServer();
server.use(plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  const { headers, method = 'POST' } = req;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- restify's own type of a body
  await adapter.process({ headers, body: req.body, method }, res, (context) => bot.run(context));
});
server.get('/readyz', (_req, res, next) => {
  res.send(200, { status: 'ready' });
  next();
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  process.stdout.write(`${JSON.stringify({ msg: 'listening', port, pid: process.pid })}\n`);
});

process.on('SIGTERM', () => process.exit(0));
