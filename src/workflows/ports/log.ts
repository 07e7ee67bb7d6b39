/** Structured logging: data first, then a constant message. Data holds ids and codes, never names or tokens. */
export interface Log {
  debug(data: object, message: string): void;
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}
