const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids come back from cards, where anybody can edit them; PostgreSQL throws at what is no uuid. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
