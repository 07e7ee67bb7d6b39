import { testsPromisedBy } from './promised-tests';

describe('the faults that the page promises to survive', () => {
  testsPromisedBy('reliability.md', { from: '## Faults', to: '## What it cannot promise', atLeast: 40 });
});
