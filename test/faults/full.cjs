'use strict';
// `npm run faults`. A setting before a command is written differently on each system, so it is set here. One suite after the
// other: they measure memory and wait for time-outs, and the machine may be small.
process.env.FAULTS = 'full';
process.argv.push('--selectProjects', 'faults', '--runInBand');
require('jest/bin/jest');
