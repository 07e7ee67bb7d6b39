import { messageFaults } from './connector/message-faults';
import { tokenFaults } from './connector/token-faults';
import { runFaults } from './lab/run-faults';

jest.setTimeout(900_000);

runFaults('Teams and its token service go wrong: cases', [...messageFaults, ...tokenFaults]);
