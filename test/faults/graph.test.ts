import { readFaults } from './graph/read-faults';
import { writeFaults } from './graph/write-faults';
import { longestMs } from './lab/form';
import { runFaults } from './lab/run-faults';

jest.setTimeout(longestMs);

runFaults('Microsoft Graph goes wrong: cases', [...readFaults, ...writeFaults]);
