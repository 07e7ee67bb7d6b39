/**
 * What one client can take up. All of it applies before anybody is believed: whoever finds the address can call it.
 */
export const limits = {
  /** Bytes. Teams' own limit for an activity is 100 kB of UTF-16; anything far above it is not from Teams. */
  bodyBytes: 512 * 1024,
  /** Bytes. So much of a body that is too large is let through unread, to tell its sender so; then the connection is cut. */
  unreadBytes: 16 * 1024 * 1024,
  /** Of objects and lists within each other. A card with all that a card can hold stays below 30. */
  bodyDepth: 100,
  /** Bytes. Bot Framework's token is the longest header by far, with about 2 kB. Beyond it, 431. */
  headerBytes: 16 * 1024,
  /** A client that cannot say what it wants in this time is holding a connection, not talking. Beyond it, 408. */
  headersTimeoutMs: 10_000,
  /** For the whole request with its body. Beyond it, 408. */
  requestTimeoutMs: 30_000,
  /** How often those two are looked at; Node's own 30 s would make 40 s of the 10. */
  checkEveryMs: 1_000,
  /**
   * Longer than the minute that gateways keep their connections to us: of the two sides, the one that sends has to be
   * the one that closes, or a click is lost on a connection that has just been closed.
   */
  keepAliveMs: 65_000,
  /** A file handle and a few kB each. Far more than a gateway opens; refused are only those that come after. */
  connections: 10_000,
  /** How long running requests are waited for at the end. Teams waits for a click's answer for 10 s at most. */
  drainMs: 5_000,
} as const;
