import type { Finding } from '../../../src/doctor/check';
import { renderReport } from '../../../src/terminal/doctor/render-report';

const problem = (name: string): Finding => ({
  check: 'settings',
  status: 'failed',
  code: 'settings-problem',
  values: { problem: `${name} is missing` },
});

describe('the report of the doctor', () => {
  it('says once what to do about several things in a row that need the same', () => {
    const lines = renderReport([problem('BOT_ID'), problem('BOT_TYPE')]).split('\n');
    expect(lines).toEqual([
      'Settings',
      '  FAILED  BOT_ID is missing',
      '  FAILED  BOT_TYPE is missing',
      expect.stringMatching(/^ {10}-> Correct it; README\.md lists every setting\./),
      '',
      expect.stringMatching(/^Something failed/),
    ]);
  });

  it('says what to do under each thing that needs something else', () => {
    const blocked = (host: string): Finding => ({
      check: 'outbound',
      status: 'failed',
      code: 'not-reached',
      values: { host, why: 'ENOTFOUND' },
    });
    const report = renderReport([problem('BOT_ID'), blocked('graph.example')]);
    expect(report.match(/^ {10}-> /gm)).toHaveLength(2);
  });
});
