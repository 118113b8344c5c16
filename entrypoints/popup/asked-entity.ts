/** The entity that a view is opened for (`?entity=sanae-takaichi`), if any. */
export function askedEntity(): string | undefined {
  return new URLSearchParams(location.search).get("entity") ?? undefined;
}
