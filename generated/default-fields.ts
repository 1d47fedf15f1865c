// Generated from openapi/ by `npm run generate`. Do not edit.

/** The fields that a method returns without `select`, where these are not all: `x-default-fields` of the document. */
export interface DefaultFields {
}
