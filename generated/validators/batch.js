// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data)) {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "array" }, "must be array");
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validators = {
  "batch": validate_0
};
export {
  validate_0,
  validators
};

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

function add(errors, instancePath, schemaPath, keyword, params, message) {
  const error = { instancePath, schemaPath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
