// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.openapi === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "openapi" }, "must have required property 'openapi'");
      errors++;
    }
    if (data.info === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "info" }, "must have required property 'info'");
      errors++;
    }
    if (data.paths === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "paths" }, "must have required property 'paths'");
      errors++;
    }
    if (data.openapi !== void 0) {
      if (typeof data.openapi !== "string") {
        vErrors = add(vErrors, instancePath + "/openapi", "#/properties/openapi/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.info !== void 0) {
      let data1 = data.info;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        vErrors = add(vErrors, instancePath + "/info", "#/properties/info/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data2 = data.tags;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            vErrors = add(vErrors, instancePath + "/tags/" + i0, "#/properties/tags/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/tags", "#/properties/tags/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data4 = data.paths;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        vErrors = add(vErrors, instancePath + "/paths", "#/properties/paths/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data5 = data.components;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        vErrors = add(vErrors, instancePath + "/components", "#/properties/components/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validate_1 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var validators = {
  "rest.documentation.openapi": validate_0,
  "rest.scope.list": validate_1
};
export {
  validate_0,
  validate_1,
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
