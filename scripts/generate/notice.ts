/** The line each generated file begins with. */
export const notice = "Generated from openapi/ by `npm run generate`. Do not edit.";
