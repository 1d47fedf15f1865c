// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/mail.mailbox.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a mailbox by its identifier
         * @description Returns one mailbox, with all its fields or with those named in `select`.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox.
         *
         *     For a mailbox that does not exist the status is 400, not 404.
         */
        post: operations["mail.mailbox.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.mailbox.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the mailboxes of the user
         * @description Returns the user's own mailboxes, page by page, each with all its fields. There is no total: a page with fewer
         *     mailboxes than `limit` is the last one.
         *
         *     **Scope:** `mail`. **Who may call it:** any user, for mailboxes of their own.
         */
        post: operations["mail.mailbox.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A field of a mailbox:
         *
         *     - `id`: mailbox identifier
         *     - `name`: mailbox name
         *     - `email`: email address
         *     - `senderName`: sender name
         * @enum {string}
         */
        MailboxField: "id" | "name" | "email" | "senderName";
        /**
         * @description OAuth access token of the application. Required when an application calls; leave it out with a webhook, whose address
         *     already holds its secret. It is valid for one hour.
         */
        AccessToken: string;
        /** @description A mailbox connected to the portal. Which of its fields a response has depends on `select`. */
        Mailbox: {
            /** @description Mailbox identifier. */
            id?: number;
            /** @description Mailbox name, as the portal shows it. */
            name?: string;
            /** @description Email address of the mailbox. */
            email?: string;
            /** @description Sender name, put before the address on outgoing mail. */
            senderName?: string;
        };
        /**
         * @description When the request ran and what it cost. Any key can be missing, and so can the object: a self-hosted portal sends no
         *     `operating` keys unless the limit is turned on there.
         */
        Time: {
            /** @description When the request started, in Unix seconds, with a fraction. */
            start?: number;
            /** @description When the request finished, in Unix seconds, with a fraction. */
            finish?: number;
            /** @description From `start` to `finish`, in seconds. */
            duration?: number;
            /** @description Time spent in the method itself, in seconds. */
            processing?: number;
            /**
             * Format: date-time
             * @description The moment of `start`, as ISO 8601 with an offset.
             */
            date_start?: string;
            /**
             * Format: date-time
             * @description The moment of `finish`, as ISO 8601 with an offset.
             */
            date_finish?: string;
            /** @description When a part of the method's operating time is available again, in Unix seconds. */
            operating_reset_at?: number;
            /** @description Operating time that this application or webhook used up with the method in the last ten minutes, in seconds. */
            operating?: number;
        };
        /**
         * @description An error code that this document lists, each with an example of its own.
         * @enum {string}
         */
        KnownErrorCode: "ACCESS_DENIED" | "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION" | "ERROR_BATCH_LENGTH_EXCEEDED" | "ERROR_BATCH_METHOD_NOT_ALLOWED" | "ERROR_MANIFEST_IS_NOT_AVAILABLE" | "ERROR_METHOD_NOT_FOUND" | "ERROR_UNEXPECTED_ANSWER" | "INTERNAL_SERVER_ERROR" | "INVALID_CREDENTIALS" | "INVALID_REQUEST" | "NO_AUTH_FOUND" | "OPERATION_TIME_LIMIT" | "OVERLOAD_LIMIT" | "PAYMENT_REQUIRED" | "PORTAL_DELETED" | "QUERY_LIMIT_EXCEEDED" | "expired_token" | "insufficient_scope" | "invalid_token" | "user_access_error";
        /** @description Identifies the type of error. The set is open; handle a code you do not know by its HTTP status. */
        ErrorCode: components["schemas"]["KnownErrorCode"] | string;
        /** @description One validation error. Either key can be missing when it concerns the whole request. */
        ValidationIssue: {
            /** @description Name of the field where the error occurred. */
            field?: string;
            /** @description Description of the error, in the portal's language. */
            message?: string;
        };
        /** @description Error of REST 3.0, as an object. */
        EnvelopeFailure: {
            /** @description What was rejected and why. */
            error: {
                code: components["schemas"]["ErrorCode"];
                /** @description Text of the error, in the portal's language. Show it or log it, but do not branch on it. */
                message: string;
                /**
                 * @description Details of a data validation error: which field is wrong, and why. Comes only with
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` and, where a method saves an object, with
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`.
                 */
                validation?: components["schemas"]["ValidationIssue"][];
            };
        };
        /** @description Error in the shape of the older REST, for a request that is rejected before the REST version is known. */
        FlatFailure: {
            error: components["schemas"]["ErrorCode"];
            /** @description Text of the error, for developers rather than for users. */
            error_description?: string;
        };
        /** @description Any error response, in either of its two shapes. */
        Failure: components["schemas"]["EnvelopeFailure"] | components["schemas"]["FlatFailure"];
        /** @description Which part of a list to return. With `page` and `limit` given, the portal computes `offset` from them. */
        Pagination: {
            /** @description Number of the page, counted from 1. */
            page?: number;
            /** @description How many items to return. */
            limit?: number;
            /** @description How many items to skip. */
            offset?: number;
        };
    };
    responses: {
        /**
         * @description The credentials were not accepted.
         *
         *     That `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` comes with 401 for a rejected token is known from a portal's
         *     source, not from a live response; the official page of a method prints this code under 400. `invalid_token` and
         *     `PAYMENT_REQUIRED` come with 401 in the official Python SDK, not in the official documentation.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` | The token was not accepted (401), or its user has no access to the object (403) | 401: renew the access token or check the webhook. 403: check the user's permissions and the method's scope, such as mail. |
         *     | `NO_AUTH_FOUND` | The access token or webhook token is missing or wrong | Check the webhook's address, or pass a valid access token as auth. |
         *     | `expired_token` | The access token has expired | Renew the access token with the refresh token and retry the call. |
         *     | `invalid_token` | The access token is not valid (observed elsewhere, not in the official documentation) | Renew the access token. If that does not help, authorize the application again. |
         *     | `PAYMENT_REQUIRED` | The paid period of the portal or the application is over (observed elsewhere, not in the official documentation) | Pay for the portal's plan or the application. |
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The paid period is over. This status was observed elsewhere; it is not in the official documentation.
         *
         *     The official documentation gives `PAYMENT_REQUIRED` for the authorization server only. A portal's REST has a status 402
         *     of its own, and the official Python SDK lists the code with 401.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `PAYMENT_REQUIRED` | The paid period of the portal or the application is over (observed elsewhere, not in the official documentation) | Pay for the portal's plan or the application. |
         */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The credentials were accepted, but they do not allow the call.
         *
         *     The official page of REST 3.0 gives `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` status 403, the page of a method
         *     prints it under 400. `PORTAL_DELETED` is documented with 500 and was observed elsewhere with 403.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` | The token was not accepted (401), or its user has no access to the object (403) | 401: renew the access token or check the webhook. 403: check the user's permissions and the method's scope, such as mail. |
         *     | `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
         *     | `insufficient_scope` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
         *     | `INVALID_CREDENTIALS` | The user of the access token or webhook lacks the necessary permissions | Grant the permissions, or use the token or webhook of a user who has them. |
         *     | `user_access_error` | The application is installed, but the administrator restricted access to certain users | Ask the portal's administrator to give the user access to the application. |
         *     | `ACCESS_DENIED` | The portal's plan does not include REST | Move the portal to a commercial plan. |
         *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a self-hosted portal, turn off “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal has no such method.
         *
         *     That `BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION` comes with 404 is known from a portal's source, not from a live
         *     response.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION` | No such REST 3.0 method (observed elsewhere, not in the official documentation) | Check the method's name, and that its module is installed on the portal. |
         *     | `ERROR_METHOD_NOT_FOUND` | No such method | Check the method's name, and that the address contains /rest/api/. |
         *     | `ERROR_MANIFEST_IS_NOT_AVAILABLE` | The manifest is not available | Check that the manifest the call needs exists on this portal. |
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The method cannot be called this way.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `ERROR_BATCH_METHOD_NOT_ALLOWED` | The method cannot be called in a batch | Call the method on its own. |
         */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal is gone. This status was observed elsewhere; it is not in the official documentation.
         *
         *     `PORTAL_DELETED` is documented with 500, and the official Python SDK lists it with 410.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a self-hosted portal, turn off “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
         */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The operating time of the method is used up.
         *
         *     The official documentation names `OPERATION_TIME_LIMIT`. That REST 3.0 calls the same limit
         *     `BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION` is known from a portal's source, not from a live response.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `OPERATION_TIME_LIMIT` | The method used up its operating time on this portal | Wait until operating_reset_at of the last response, then call less often. |
         *     | `BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION` | The method used up its operating time on this portal (observed elsewhere, not in the official documentation) | Wait until operating_reset_at of the last response, then call less often. |
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal failed.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `INTERNAL_SERVER_ERROR` | Internal error of the server | Try again later. If it persists, contact the server's administrator or Bitrix24 support. |
         *     | `ERROR_UNEXPECTED_ANSWER` | The portal's server returned an unexpected response | Try again later. If it persists, contact the server's administrator or Bitrix24 support. |
         *     | `BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION` | The method failed inside the portal (observed elsewhere, not in the official documentation) | Check the values of the parameters. If they are right, try again later. |
         *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a self-hosted portal, turn off “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal rejects requests for now.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `QUERY_LIMIT_EXCEEDED` | Too many requests in a short time | Send fewer requests per second (2 on most plans, 5 on Enterprise), and retry after a pause. |
         *     | `OVERLOAD_LIMIT` | The portal's REST API was blocked manually because of overload | Do not retry. Ask Bitrix24 support to lift the block, which was set manually for this portal. |
         */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "mail.mailbox.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the mailbox. Get it with `mail.mailbox.list`. */
                    id: number;
                    /**
                     * @description Fields of the mailbox to return. Without it the whole mailbox is returned. A portal ignores a field
                     *     that it does not know, with status 200; here the list is closed, so that a misspelling is noticed.
                     */
                    select?: components["schemas"]["MailboxField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The mailbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Mailbox"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong: `id` is missing, so add it to the request body, or there is no mailbox with this
             *     identifier, so use one that `mail.mailbox.list` returns.
             *
             *     The official page also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under 401 and
             *     403: check the permissions of the user and the scope `mail`.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.mailbox.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Part of the mailbox name to search for. */
                    name?: string;
                    /** @description Part of the email address to search for. */
                    email?: string;
                    /** @description Which page to return. `limit` is 25 by default and 100 at most. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of mailboxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description Mailboxes of the page. */
                            items: components["schemas"]["Mailbox"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong: `pagination` takes numbers, and a `limit` other than 0.
             *
             *     The official page also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under 401 and
             *     403: check the permissions of the user and the scope `mail`.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
