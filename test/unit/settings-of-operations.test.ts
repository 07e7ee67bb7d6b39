import { readConfig } from '../../src/config';

const id = '5b1c6f0e-3a52-4d8e-9f27-0c4e8d1a7b36';
const needed = {
  BOT_ID: id,
  BOT_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: id,
  ALLOWED_TENANTS: id,
  APPROVERS_GROUP_ID: id,
  OAUTH_CONNECTION_NAME: 'graph',
};
const read = (more: Readonly<Record<string, string>>) => readConfig({ ...needed, ...more });

test('how long data is kept, by default and as set', () => {
  expect(read({}).keepDays).toEqual({ cases: 365, audit: 1095, chats: 30, people: 90 });
  const set = {
    KEEP_CASES_DAYS: '10',
    KEEP_AUDIT_DAYS: 'forever',
    KEEP_CHATS_DAYS: '1',
    KEEP_PEOPLE_DAYS: '',
  };
  expect(read(set).keepDays).toEqual({ cases: 10, audit: null, chats: 1, people: 90 });
});

test.each([
  ['KEEP_CASES_DAYS', '0'],
  ['KEEP_AUDIT_DAYS', '1.5'],
  ['KEEP_CHATS_DAYS', 'never'],
  ['KEEP_PEOPLE_DAYS', '-1'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'secret-without-a-name'],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'name=%zz'],
  ['OTEL_METRIC_EXPORT_INTERVAL', '1'],
])('%s=%s is refused by its name, and the value is not said', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(name);
  expect(() => read({ [name]: value })).not.toThrow(`${value} `);
});

test('the record of what was done is kept at least as long as the cases', () => {
  expect(() => read({ KEEP_CASES_DAYS: '366', KEEP_AUDIT_DAYS: '365' })).toThrow('KEEP_AUDIT_DAYS');
  expect(() => read({ KEEP_CASES_DAYS: 'forever' })).toThrow('KEEP_AUDIT_DAYS');
  expect(read({ KEEP_CASES_DAYS: 'forever', KEEP_AUDIT_DAYS: 'forever' }).keepDays).toMatchObject({
    cases: null,
  });
});

test('traces and metrics: nowhere unless told, then as OpenTelemetry names it', () => {
  expect(read({}).telemetry).toBeNull();
  expect(
    read({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example:4318/',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20b,x = y=z',
      OTEL_SERVICE_NAME: 'bot',
      OTEL_METRIC_EXPORT_INTERVAL: '1000',
    }).telemetry,
  ).toEqual({
    endpoint: 'https://collector.example:4318',
    headers: { 'api-key': 'a b', x: 'y=z' },
    serviceName: 'bot',
    metricIntervalMs: 1000,
  });
});
