// Generated from openapi/ by `npm run generate`. Do not edit.

export const scopes = {
  batch: () => import("./batch.js"),
  call: () => import("./call.js"),
  humanresources: () => import("./humanresources.js"),
  mail: () => import("./mail.js"),
  main: () => import("./main.js"),
  note: () => import("./note.js"),
  rest: () => import("./rest.js"),
  tasks: () => import("./tasks.js"),
  timeman: () => import("./timeman.js"),
};
export const envelope = () => import("./envelope.js");
export const errors = () => import("./errors.js");
