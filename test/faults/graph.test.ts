import { readFaults } from './graph/read-faults';
import { writeFaults } from './graph/write-faults';
import { runFaults } from './lab/run-faults';

jest.setTimeout(600_000);

runFaults('Microsoft Graph goes wrong: cases', [...readFaults, ...writeFaults]);
