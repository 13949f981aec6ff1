/**
 * Where in the portal the record of an address of the API is shown: the portal's own addresses are
 * the API's, without `/v1`.
 */
export function routeOf(link: string): string {
  return link.replace(/^https?:\/\/[^/]+/, '').replace(/^\/v1(?=\/|$)/, '') || '/';
}
