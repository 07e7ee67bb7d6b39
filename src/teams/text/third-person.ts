import type { Text } from './text';

/** The words for somebody who reads about another person's account: keys that end in `_theirs`, where there are any. */
export function thirdPerson(text: Text): Text {
  const context = { context: 'theirs' };
  return {
    ...text,
    t: (key, values) => text.t(key, { ...values, ...context }),
    list: (key, values) => text.list(key, { ...values, ...context }),
  };
}
