/** What an approver is shown for `cases`. */
export const openCases = {
  headline_one: 'One request waits for a decision',
  headline_other: '{{count}} requests wait for a decision',
  order: 'The oldest stands first.',
  what: {
    enforce: 'for {{app}}, asked {{when}}',
    switch: 'about the switch for app passwords, asked {{when}}',
  },
  forAccount: 'for the account of {{name}}',
  more_one: 'One more waits. Decide some of these, then write **cases** again.',
  more_other: '{{count}} more wait. Decide some of these, then write **cases** again.',
} as const;
