/** Graph writes object ids in lower case, people who write policies by script do not. */
export function namesId(list: readonly string[], ...ids: readonly string[]): boolean {
  const wanted = new Set(ids.map((id) => id.toLowerCase()));
  return list.some((id) => wanted.has(id.toLowerCase()));
}
