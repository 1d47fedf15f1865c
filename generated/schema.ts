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
         * @description Returns one mailbox, in full or cut down to the fields named in `select`.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox.
         *
         *     A mailbox that does not exist is refused with status 400, not 404.
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
         *     mailboxes than its `limit` is the last one.
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
         * @description OAuth access token of the application. Required when the application's address is called, left out with a webhook,
         *     whose address already holds its secret. It lives for an hour.
         */
        AccessToken: string;
        /** @description A mailbox connected to the portal. Which of its fields a reply has depends on `select`. */
        Mailbox: {
            /** @description Mailbox identifier. */
            id?: number;
            /** @description Mailbox name, as the portal shows it. */
            name?: string;
            /** @description Email address of the mailbox. */
            email?: string;
            /** @description Sender name put before the address on outgoing mail. */
            senderName?: string;
        };
        /**
         * @description When the request ran and what it cost. Any key can be missing, and so can the object: a portal on its own server
         *     sends no `operating` keys unless the limit is switched on there.
         */
        Time: {
            /** @description When the request began, in Unix seconds, with a fraction. */
            start?: number;
            /** @description When the request was done, in Unix seconds, with a fraction. */
            finish?: number;
            /** @description From `start` to `finish`, in seconds. */
            duration?: number;
            /** @description Time spent on the method itself, in seconds. */
            processing?: number;
            /**
             * Format: date-time
             * @description The moment of `start` as ISO 8601 with an offset.
             */
            date_start?: string;
            /**
             * Format: date-time
             * @description The moment of `finish` as ISO 8601 with an offset.
             */
            date_finish?: string;
            /** @description When a part of the method's time budget comes free again, in Unix seconds. */
            operating_reset_at?: number;
            /** @description Time the method used on behalf of this application or webhook within the last ten minutes, in seconds. */
            operating?: number;
        };
        /**
         * @description An error code that is documented, each with an example of its own.
         * @enum {string}
         */
        KnownErrorCode: "ACCESS_DENIED" | "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION" | "ERROR_BATCH_LENGTH_EXCEEDED" | "ERROR_BATCH_METHOD_NOT_ALLOWED" | "ERROR_MANIFEST_IS_NOT_AVAILABLE" | "ERROR_METHOD_NOT_FOUND" | "ERROR_UNEXPECTED_ANSWER" | "INTERNAL_SERVER_ERROR" | "INVALID_CREDENTIALS" | "INVALID_REQUEST" | "NO_AUTH_FOUND" | "OPERATION_TIME_LIMIT" | "OVERLOAD_LIMIT" | "PORTAL_DELETED" | "QUERY_LIMIT_EXCEEDED" | "expired_token" | "insufficient_scope" | "user_access_error";
        /** @description Identifies the error. The set is open; treat a code you do not know by its HTTP status. */
        ErrorCode: components["schemas"]["KnownErrorCode"] | string;
        /** @description One complaint about one parameter. Either key can be missing when the complaint is about the whole request. */
        ValidationIssue: {
            /** @description Name of the parameter at fault. */
            field?: string;
            /** @description What is wrong with it, in the portal's language. */
            message?: string;
        };
        /** @description Error of REST 3.0, in an envelope of its own. */
        EnvelopeFailure: {
            /** @description What was refused and why. */
            error: {
                code: components["schemas"]["ErrorCode"];
                /** @description What went wrong, in the portal's language. Show it or log it, never decide by it. */
                message: string;
                /**
                 * @description What is wrong with which parameter. Comes only with the code
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`.
                 */
                validation?: components["schemas"]["ValidationIssue"][];
            };
        };
        /** @description Error in the shape of the older REST, for whatever is refused before the REST version is known. */
        FlatFailure: {
            error: components["schemas"]["ErrorCode"];
            /** @description What went wrong, for developers rather than for users. */
            error_description?: string;
        };
        /** @description Any error reply, in either of its two shapes. */
        Failure: components["schemas"]["EnvelopeFailure"] | components["schemas"]["FlatFailure"];
        /** @description Which part of a list to return. With `page` and `limit` given, the portal computes `offset` from them. */
        Pagination: {
            /** @description Number of the page, from 1. */
            page?: number;
            /** @description How many to return. */
            limit?: number;
            /** @description How many to pass over. */
            offset?: number;
        };
    };
    responses: {
        /**
         * @description The credentials were not accepted.
         *
         *     That `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` comes with 401 for a refused token is known from a portal's
         *     code, not from a live reply. The official page of a method prints this code under 400.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` | The token was not accepted (401), or its user has no right to the object (403) | 401: renew the access token or check the webhook. 403: check the user's rights and the scope. |
         *     | `NO_AUTH_FOUND` | The access token or the webhook token is missing or wrong | Check the webhook's address, or put a valid access token into auth. |
         *     | `expired_token` | The access token has expired | Renew the access token with the refresh token and repeat the call. |
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
         * @description The credentials were accepted, the call is not allowed to them.
         *
         *     The official page of REST 3.0 gives `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` status 403, the page of a method
         *     prints it under 400.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` | The token was not accepted (401), or its user has no right to the object (403) | 401: renew the access token or check the webhook. 403: check the user's rights and the scope. |
         *     | `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
         *     | `insufficient_scope` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
         *     | `INVALID_CREDENTIALS` | The user behind the token or the webhook lacks the rights | Use the token or webhook of a user who has the rights, or grant them. |
         *     | `user_access_error` | The administrator opened the application to certain users, this one not among them | Ask the portal's administrator to give the user access to the application. |
         *     | `ACCESS_DENIED` | The portal's plan has no REST | Move the portal to a commercial plan. |
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
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION` | No such REST 3.0 method (its status 404 is unproven; no portal was seen to answer it) | Check the method's name, and that its module is installed on the portal. |
         *     | `ERROR_METHOD_NOT_FOUND` | No such method | Check the method's name, and that the address has /rest/api/ in it. |
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
         * @description The method may not be called this way.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `ERROR_BATCH_METHOD_NOT_ALLOWED` | The method may not be called in a batch | Call the method on its own. |
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
         * @description The time budget of the method is used up.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `OPERATION_TIME_LIMIT` | The method used up its time on this portal | Wait until operating_reset_at of the last reply, then go slower. |
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
         *     | `INTERNAL_SERVER_ERROR` | The portal failed inside | Try again later. If it stays, write to the administrator of the server or to Bitrix24 support. |
         *     | `ERROR_UNEXPECTED_ANSWER` | The portal's own server answered something unexpected | Try again later. If it stays, write to the administrator of the server or to Bitrix24 support. |
         *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a portal of your own, clear “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
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
         * @description The portal refuses requests for now.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `QUERY_LIMIT_EXCEEDED` | Too many requests in a short time | Send fewer requests a second (2 on most plans, 5 on Enterprise) and repeat this one a little later. |
         *     | `OVERLOAD_LIMIT` | The portal's REST was blocked by hand because of overload | Do not repeat. Ask Bitrix24 support to lift the block, which was set for this portal by hand. |
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
                    /** @description Identifier of the mailbox, as `mail.mailbox.list` gives it. */
                    id: number;
                    /**
                     * @description Fields of the mailbox to return. Leave it out for the whole mailbox. A portal ignores a field
                     *     it does not know, with status 200; here the list is closed, so that a misspelling is noticed.
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
                        /** @description Data of the reply. */
                        result: {
                            item: components["schemas"]["Mailbox"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is at fault: `id` is missing, so add it to the body, or it names no mailbox, so take one that
             *     `mail.mailbox.list` gives.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Mend the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | select cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related object has no such field | Name only fields that the object has. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The batch is too long | Split the batch into shorter ones. |
             *     | `INVALID_REQUEST` | The request did not come by HTTPS | Call the portal by https. |
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
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
                    /** @description A part of the mailbox name to look for. */
                    name?: string;
                    /** @description A part of the email address to look for. */
                    email?: string;
                    /** @description The page to return. A page has 25 mailboxes unless `limit` says otherwise, and 100 at most. */
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
                        /** @description Data of the reply. */
                        result: {
                            /** @description The mailboxes of the page. */
                            items: components["schemas"]["Mailbox"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is at fault. `pagination` takes numbers, and a `limit` other than 0.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Mend the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | The portal cannot read `pagination` | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The batch is too long | Split the batch into shorter ones. |
             *     | `INVALID_REQUEST` | The request did not come by HTTPS | Call the portal by https. |
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
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
