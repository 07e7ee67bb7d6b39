import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { apps, symptoms } from '../../src/diagnosis/answers';
import { routes } from '../../src/teams/handlers/routes';

/** Somebody who sends, and what they can know: cases that they may not decide, and messages that are there. */
export interface Sender {
  readonly id: string;
  readonly displayName: string;
  readonly conversation: { readonly id: string; readonly conversationType: 'personal' | 'channel' };
  readonly caseIds: readonly string[];
  readonly messageIds: readonly string[];
}

export interface Fuzzed {
  readonly senders: readonly Sender[];
  readonly tenantId: string;
  /** Nothing of it may ever be kept. */
  readonly foreignTenantId: string;
  /** Vouched for by the caller's token: whoever changes it is refused before anything else. */
  readonly serviceUrl: string;
}

/** Texts that break something somewhere. */
const nasty = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'half \udc00 emoji',
  '\u202egnp.exe',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  "'; drop table cases; --",
  '$1',
  '${name}',
  '${jPath(x)}',
  '{{t}}',
  '<at>App Password Check</at>',
  '<script>alert(1)</script>',
  '[pay here](http://evil.example)',
  '**bold** ~~gone~~ `code`',
  'x'.repeat(5000),
  'é'.repeat(3000),
  '👩‍👩‍👧‍👦'.repeat(500),
  '\n'.repeat(300),
  '1e309',
  'null',
  '-0',
  '%00%ff%',
  '1970-01-01T00:00:00Z',
] as const;

const nastyText = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 60 }));

/** Anything that JSON can hold where something else is expected. */
const anything: Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom(null, true, false, 0, -1, 7, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, [], {}, [[]], [null]),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
);

/** Mostly what it should be. */
function mostly<T>(right: Arbitrary<T>, wrong: Arbitrary<unknown> = anything): Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: right },
    { weight: 1, arbitrary: wrong },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

const verbs = [...Object.keys(routes), 'launch', 'constructor', '__proto__', ''];

/** What cards carry, each part right or wrong or not there, with more beside it. */
function cardData({ caseIds }: Sender): Arbitrary<object> {
  const ids = fc.oneof(fc.constantFrom(...caseIds), fc.uuid());
  return fc.record({
    caseId: mostly(ids),
    seenVersion: mostly(fc.oneof(fc.nat(4), fc.nat(4).map(String))),
    afterwards: mostly(fc.constantFrom('keep', 'revert')),
    reason: mostly(nastyText),
    note: mostly(nastyText),
    symptom: mostly(fc.constantFrom(...symptoms)),
    app: mostly(fc.constantFrom(...apps)),
    userId: fc.option(fc.uuid(), { nil: undefined }),
    more: fc.option(anything, { nil: undefined }),
  });
}

function click(sender: Sender): Arbitrary<object> {
  const data = mostly(cardData(sender));
  const verb = mostly(fc.constantFrom(...verbs));
  const action = mostly(fc.record({ type: mostly(fc.constant('Action.Execute')), verb, data }));
  const authentication = fc.record({ id: nastyText, connectionName: nastyText, token: nastyText });
  return fc.record({
    type: fc.constant('invoke'),
    name: fc.constant('adaptiveCard/action'),
    value: mostly(
      fc.record({
        action,
        trigger: mostly(fc.constantFrom('manual', 'automatic')),
        state: fc.option(nastyText, { nil: undefined }),
        authentication: fc.option(authentication, { nil: undefined, freq: 9 }),
      }),
    ),
    replyToId: fc.oneof(fc.constantFrom(...sender.messageIds, undefined), nastyText),
  });
}

const words = [
  'check',
  'check again',
  'status',
  'cases',
  'help',
  'hi',
  'setup',
  'thanks',
  'check AlexW@contoso.example',
  'check a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01',
  'my app password option is missing, for our scanner',
];

/** Typed, or the button of a client without Action.Execute. */
function message(sender: Sender): Arbitrary<object> {
  const submitted = fc
    .tuple(cardData(sender), fc.constantFrom(...verbs))
    .map(([data, verb]) => ({ ...data, verb }));
  return fc.record({
    type: fc.constant('message'),
    text: mostly(fc.oneof(fc.constantFrom(...words), nastyText)),
    textFormat: mostly(fc.constantFrom('plain', 'markdown', 'xml')),
    value: fc.option(mostly(submitted), { nil: undefined }),
    attachments: fc.option(anything, { nil: undefined, freq: 9 }),
  });
}

function signIn(): Arbitrary<object> {
  return fc.record({
    type: fc.constant('invoke'),
    name: fc.constantFrom('signin/tokenExchange', 'signin/verifyState', 'signin/failure', 'task/fetch', ''),
    value: mostly(
      fc.record({
        id: mostly(nastyText),
        connectionName: mostly(fc.constantFrom('sandbox', 'other')),
        token: mostly(nastyText),
        state: mostly(nastyText),
        code: mostly(fc.constantFrom('installappfailed', 'tokenmissing')),
        message: mostly(nastyText),
      }),
    ),
  });
}

/** Everything else that Teams tells about, and what it might one day. */
function event(): Arbitrary<object> {
  const members = mostly(
    fc.array(mostly(fc.record({ id: mostly(nastyText), aadObjectId: mostly(fc.uuid()) })), { maxLength: 3 }),
  );
  return fc.record({
    type: mostly(
      fc.constantFrom(
        'installationUpdate',
        'conversationUpdate',
        'messageReaction',
        'messageUpdate',
        'messageDelete',
        'event',
        'typing',
        'endOfConversation',
        'command',
        'trace',
        'somethingNew',
      ),
    ),
    action: mostly(fc.constantFrom('add', 'add-upgrade')),
    membersAdded: members,
    membersRemoved: members,
    reactionsAdded: mostly(fc.array(anything, { maxLength: 2 })),
    name: mostly(nastyText),
  });
}

function envelope({ senders, ...world }: Fuzzed, sender: Sender): Arbitrary<object> {
  const tenant = fc.oneof(
    { weight: 20, arbitrary: fc.constant(world.tenantId) },
    { weight: 1, arbitrary: fc.oneof(fc.constant(world.foreignTenantId), anything) },
  );
  const { conversation, displayName, id } = sender;
  const idOfMembers = fc.constantFrom(...senders.map((one) => one.id));
  return fc.record({
    id: mostly(fc.uuid()),
    timestamp: mostly(fc.date({ noInvalidDate: true }).map((date) => date.toISOString())),
    localTimestamp: mostly(nastyText),
    channelId: mostly(fc.constant('msteams')),
    serviceUrl: fc.constant(world.serviceUrl),
    from: mostly(
      fc.record({
        id: mostly(fc.constant(`29:${id}`)),
        name: mostly(fc.oneof(fc.constant(displayName), nastyText)),
        aadObjectId: mostly(fc.constant(id)),
        role: mostly(fc.constant('user')),
      }),
    ),
    recipient: mostly(fc.record({ id: mostly(fc.constant('28:bot')), name: mostly(nastyText) })),
    conversation: mostly(
      fc.record({
        id: mostly(fc.constant(conversation.id)),
        conversationType: mostly(fc.constant(conversation.conversationType)),
        tenantId: tenant,
        isGroup: fc.option(mostly(fc.boolean()), { nil: undefined, freq: 4 }),
        role: fc.option(anything, { nil: undefined, freq: 9 }),
      }),
    ),
    channelData: mostly(
      fc.record({
        tenant: mostly(fc.record({ id: tenant })),
        team: fc.option(mostly(fc.record({ id: mostly(nastyText) })), { nil: undefined, freq: 4 }),
        channel: fc.option(mostly(fc.record({ id: mostly(nastyText) })), { nil: undefined, freq: 4 }),
        settings: fc.option(anything, { nil: undefined, freq: 4 }),
        eventType: mostly(fc.constantFrom('channelCreated', 'teamRenamed', 'teamMemberAdded')),
      }),
    ),
    locale: mostly(fc.oneof(fc.constantFrom('en-US', 'de', 'ar', 'xx-invalid-!!'), nastyText)),
    localTimezone: mostly(fc.oneof(fc.constantFrom('Europe/Berlin', 'Mars/Olympus'), nastyText)),
    entities: mostly(
      fc.array(
        mostly(
          fc.record({
            type: fc.constantFrom('clientInfo', 'mention'),
            locale: mostly(nastyText),
            timezone: mostly(nastyText),
            text: mostly(nastyText),
            mentioned: mostly(fc.record({ id: mostly(idOfMembers), name: mostly(nastyText) })),
          }),
        ),
        { maxLength: 3 },
      ),
    ),
  });
}

/** An activity as Bot Framework's schema has it, with some of its parts spoiled. */
export function activities(world: Fuzzed): Arbitrary<object> {
  return fc
    .constantFrom(...world.senders)
    .chain((sender) =>
      fc
        .tuple(
          envelope(world, sender),
          fc.oneof(
            { weight: 6, arbitrary: click(sender) },
            { weight: 3, arbitrary: message(sender) },
            { weight: 1, arbitrary: signIn() },
            { weight: 2, arbitrary: event() },
          ),
        )
        .map(([around, what]) => ({ ...around, ...what })),
    );
}
