/** What a measurement is told apart by: kinds and codes. Never ids of people, names, addresses or what somebody typed. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** What is counted and measured; the names are what dashboards are built on. */
export const counters = {
  'app_password.turns': 'Activities of Teams, by kind and outcome',
  'app_password.diagnoses': 'Looks at an account, by lead cause',
  'app_password.graph.calls':
    'Requests to Microsoft Graph, also those inside a batch, by resource and outcome',
  'app_password.connector.calls': 'Messages and updates sent to Teams, by kind and outcome',
  'app_password.throttled': 'Requests that had to wait, by who asked for it',
  'app_password.jobs': 'Runs of jobs, by queue and outcome',
} as const;
export type CounterName = keyof typeof counters;

export const histograms = {
  'app_password.turn.duration': 'Seconds until an activity was answered, by kind',
  'app_password.graph.duration': 'Seconds until Microsoft Graph answered, by resource',
  'app_password.job.lag': 'Seconds between a job being due and being taken up, by queue',
  'app_password.job.duration': 'Seconds that a run of a job took, by queue',
} as const;
export type HistogramName = keyof typeof histograms;

export const gauges = {
  'app_password.cases': 'Cases in the database, by state and age; every replica tells the same',
} as const;
export type GaugeName = keyof typeof gauges;

export interface Measured {
  readonly value: number;
  readonly attributes: Attributes;
}

/** Reporting to whoever runs the product. Nothing of it ever fails the work that it is about. */
export interface Telemetry {
  count(name: CounterName, attributes: Attributes): void;
  record(name: HistogramName, seconds: number, attributes: Attributes): void;
  /** Asked each time that measurements are sent; `read` may reject, then nothing is sent of it. */
  observe(name: GaugeName, read: () => Promise<readonly Measured[]>): void;
  /** Does the work as one part of a trace; parts that it begins are inside of this one. */
  span<T>(name: string, attributes: Attributes, work: (span: Span) => Promise<T>): Promise<T>;
}

export interface Span {
  set(attributes: Attributes): void;
}

const noSpan: Span = { set: () => undefined };

/** Where nobody wants to know. */
export const noTelemetry: Telemetry = {
  count: () => undefined,
  record: () => undefined,
  observe: () => undefined,
  span: (_name, _attributes, work) => work(noSpan),
};
