import { codeSamples, readTemplate } from "./code-samples.js";
import { conditions } from "./conditions.js";
import { errorTables } from "./error-tables.js";
import { errorCodes } from "./example-files.js";
import { invalidRequests } from "./invalid-requests.js";
import { completeRequest } from "./request.js";
import { completeResponses } from "./responses.js";
import { selectFields } from "./select-fields.js";
import { sharedProperties } from "./shared-properties.js";
import { fillIn } from "./templates.js";
import { withoutSelect } from "./without-select.js";
import { completeWrite, takesKey } from "./writes.js";

/** Adds to the bundle what path files leave out, because all methods share it or it follows from what they say. */
export const complete = () => ({
  Root: {
    leave(root) {
      const { "x-every-method": everyMethod, "x-every-write": everyWrite } = root;
      delete root["x-every-method"];
      delete root["x-every-write"];
      for (const { post } of Object.values(root.paths)) {
        fillIn(post);
        sharedProperties(root, post);
        withoutSelect(root, post);
      }
      conditions(root);
      selectFields(root);
      root.components.schemas.KnownErrorCode.enum = errorCodes();
      for (const { post } of Object.values(root.paths)) {
        completeRequest(root, post);
        completeWrite(post);
        completeResponses(root, post, takesKey(post) ? [everyMethod, everyWrite] : [everyMethod]);
        invalidRequests(root, post);
      }
      removeUnused(root);
      derive(root);
    },
  },
});

// A response that each method has a version of its own of.
function removeUnused(root) {
  const used = JSON.stringify(root.paths);
  for (const name of Object.keys(root.components.responses))
    if (!used.includes(`"#/components/responses/${name}"`)) delete root.components.responses[name];
}

/**
 * Adds what repeats a fact of the document: code samples, and tables of error codes.
 * @param template The text of a template of a sample, by its file name. @default the files of `openapi/samples/`
 */
export function derive(root, template = readTemplate) {
  for (const { post } of Object.values(root.paths)) codeSamples(root, post, template);
  errorTables(root);
}
