/** The pause in ms that `Retry-After` asks for, in seconds or as a date; 0 when it asks for none. */
export function retryDelay(headers: Headers): number {
  const text = headers.get("retry-after") ?? "";
  const delay = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return delay > 0 ? delay : 0;
}
