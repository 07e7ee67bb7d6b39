import { messageFaults } from './connector/message-faults';
import { tokenFaults } from './connector/token-faults';
import { longestMs } from './lab/form';
import { runFaults } from './lab/run-faults';

jest.setTimeout(longestMs);

runFaults('Teams and its token service go wrong: cases', [...messageFaults, ...tokenFaults]);
