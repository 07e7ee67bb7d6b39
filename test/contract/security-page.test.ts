import { testsPromisedBy } from './promised-tests';

describe('the attacks that the page promises to answer', () => {
  testsPromisedBy('security.md', { from: '## Attacks', to: '## What it cannot stop', atLeast: 31 });
});
