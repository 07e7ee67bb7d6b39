/** The requester could not be told something. */
export const delivery = {
  notTold: '⚠️ Not told yet',
  why: {
    removed: '{{name}} removed this app from Microsoft Teams.',
    blocked: '{{name}} blocked messages from this app in Microsoft Teams.',
    disabled: 'An admin blocked this app for {{name}} in Microsoft Teams.',
    gone: 'The chat with {{name}} no longer exists in Microsoft Teams.',
    'not-confirmed': 'Microsoft Teams took the message to {{name}}, but did not confirm it.',
    refused: 'Microsoft Teams refused the message to {{name}}.',
  },
  later: '{{why}} I tell them when they write to me again.',
  next: 'Please tell {{name}} yourself how it stands.',
} as const;
