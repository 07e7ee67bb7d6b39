/** A setting that would send a token where it must not go. Names the setting, never its value. */
export class GraphSetupError extends Error {
  readonly code = 'GRAPH_SETUP';
  override readonly name = 'GraphSetupError';
}
