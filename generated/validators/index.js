// Generated from openapi/ by `npm run generate`. Do not edit.

export const scopes = {
  batch: () => import("./batch.js"),
  humanresources: () => import("./humanresources.js"),
  mail: () => import("./mail.js"),
  note: () => import("./note.js"),
  rest: () => import("./rest.js"),
};
export const envelope = () => import("./envelope.js");
export const errors = () => import("./errors.js");
