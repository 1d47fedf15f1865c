/** The rules of a portal that the mock enforces on demand. */
export interface PortalRules {
  /** The access token that applications need; another one is refused with 401, and an expired one until it is renewed. */
  tokens?: MockTokens;
  /** Refuses requests beyond it with 503, as `QUERY_LIMIT_EXCEEDED`. */
  limit?: RateLimit;
  /** Counts in `time.operating`, and refuses the calls of a method that has used up its budget with 429. */
  operating?: OperatingOptions;
}

/** The tokens that the mock's portal has issued to an application, and the application's own credentials. */
export interface MockTokens {
  accessToken: string;
  /** @default "mock-refresh-token" */
  refreshToken?: string;
  /**
   * When the access token expires, in Unix seconds.
   * @default never
   */
  expires?: number;
  /**
   * Seconds for which a renewed access token is valid.
   * @default 3600
   */
  lifetime?: number;
  /** @default "mock-client-id" */
  clientId?: string;
  /** @default "mock-client-secret" */
  clientSecret?: string;
}

/** Size of the mock's leaky bucket, as for a client's `limit`. */
export interface RateLimit {
  /** Requests that may come at once. */
  burst: number;
  /** Requests a second in the long run. */
  perSecond: number;
}

/** How the mock counts the operating time of methods, in seconds. */
export interface OperatingOptions {
  /** What each call of a method uses up. */
  perCall: number;
  /**
   * What a method has until the next reset.
   * @default 480
   */
  budget?: number;
  /**
   * From a method's first call to the reset.
   * @default 600
   */
  period?: number;
}
