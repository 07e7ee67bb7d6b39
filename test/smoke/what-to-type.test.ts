import { personas } from '../../src/sandbox/personas';
import { understand } from '../../src/teams/understanding/understand';

/** What the demo tells people to type. "Sorry, I did not understand" would be a poor first answer. */
describe('what the demo says to type', () => {
  const users = personas.filter(({ seat }) => seat === 'user');

  it.each(users.map(({ key, say, symptom, app }) => ({ key, say, symptom, app })))(
    '$key: "$say" is understood as $symptom for $app',
    ({ say, symptom, app }) => {
      expect(understand(say, 'en')).toEqual({ symptom, ...(app !== 'other' && { app }) });
    },
  );
});
