/** What is held about somebody, as the answer to `privacy`. */
export const privacy = {
  headline: 'What I keep about you',
  forgottenHeadline_one: 'Deleted: {{count}} request and our chat.',
  forgottenHeadline_other: 'Deleted: {{count}} requests and our chat.',
  forgottenChat: 'Deleted: our chat.',
  cases_one:
    '{{count}} request by you or about your account, from {{since}}: what I saw, who decided what and when',
  cases_other:
    '{{count}} requests by you or about your account, the oldest from {{since}}: what I saw, who decided what and when',
  noCases: 'No requests by you or about your account',
  decided_one: 'Your name and decision on {{count}} request of somebody else',
  decided_other: 'Your name and decision on {{count}} requests of other people',
  chat: 'Where our chat stands: what I asked you last, and your answers',
  address:
    'How to write to you in Teams: ids, language and time zone, last on {{when}}. It goes after you remove me',
  state: 'Whether per-user MFA was on for your account when I last looked, on {{when}}',
  audit:
    'In the audit record: what was done to your account and what you pressed, by your object id, without names and texts',
  durationsTitle: 'How long',
  casesFor: 'Requests: {{days}} after the last thing that happened to them',
  chatsFor: 'Our chat: {{days}} after the last word',
  peopleFor: 'How to write to you: {{days}} after you removed me',
  auditFor: 'The audit record: {{days}}. Your organization has to be able to show who allowed what',
  forever: 'without an end',
  keptTitle: 'What cannot be deleted now',
  kept: {
    'under-way': 'A request from {{when}}: it is still under way. Withdraw it or finish it first',
    'to-be-set-back': 'A request from {{when}}: I still have to set your account back',
    recent: 'A request from {{when}}: it can be deleted a day after its last change',
  },
  keptAboutOthers_one:
    '{{count}} request of yours about somebody else’s account: only they can delete it. Your name stays on it as long as it is kept, as does that of whoever decided',
  keptAboutOthers_other:
    '{{count}} requests of yours about other people’s accounts: only they can delete them. Your name stays on them as long as they are kept, as does that of whoever decided',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  offer_one:
    'I can delete {{count}} ended request and our chat now. This cannot be undone. Messages stay in Teams.',
  offer_other:
    'I can delete {{count}} ended requests and our chat now. This cannot be undone. Messages stay in Teams.',
  offerChat: 'I can delete our chat now. This cannot be undone. Messages stay in Teams.',
  nothingLeft: 'There is nothing more that I could delete now.',
} as const;
