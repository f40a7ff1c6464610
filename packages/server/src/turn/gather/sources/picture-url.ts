/** Pictures must be https; plain http passes only where the operator's own networks are called (`HttpClient.mayCall`). */
export function isHttps(url: string): boolean {
  return URL.parse(url)?.protocol === 'https:';
}
