// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
