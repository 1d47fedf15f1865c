/** A mailbox with all of its fields. */
export const mailbox = { id: 1, name: "Work email", email: "user@example.com", senderName: "John Smith" };

/** An entry of a HAR file, as browsers record it. */
export function entry(
  method: string,
  request: object | undefined,
  response: object,
  status = 200,
  { verb = "POST", token = "some-token" } = {},
) {
  const headers = [
    { name: "Content-Type", value: "application/json" },
    { name: "Cookie", value: token },
  ];
  return {
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 1,
    request: {
      method: verb,
      url: `https://example.bitrix24.com/rest/api/1/${token}/${method}?auth=${token}`,
      httpVersion: "HTTP/1.1",
      headers,
      queryString: [{ name: "auth", value: token }],
      cookies: [],
      headersSize: -1,
      bodySize: -1,
      ...(request && { postData: { mimeType: "application/json", text: JSON.stringify(request) } }),
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      headers,
      cookies: [],
      content: { size: 1, mimeType: "application/json; charset=utf-8", text: JSON.stringify(response) },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

/** A HAR file. */
export function har(entries: object[]): object {
  return { log: { version: "1.2", creator: { name: "a browser", version: "1" }, entries } };
}
