/** No token for Microsoft Graph can be had now: what `ready` throws. Why stands in the log. */
export class GraphNotReadyError extends Error {
  readonly code = 'graph-not-ready';

  constructor() {
    super('No token for Microsoft Graph can be acquired.');
    this.name = 'GraphNotReadyError';
  }
}
