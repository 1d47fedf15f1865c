// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.start !== void 0) {
      if (!(typeof data.start == "number")) {
        vErrors = add(vErrors, instancePath + "/start", "#/properties/start/type", "type", { type: "number" }, "must be number");
        errors++;
      }
    }
    if (data.finish !== void 0) {
      if (!(typeof data.finish == "number")) {
        vErrors = add(vErrors, instancePath + "/finish", "#/properties/finish/type", "type", { type: "number" }, "must be number");
        errors++;
      }
    }
    if (data.duration !== void 0) {
      if (!(typeof data.duration == "number")) {
        vErrors = add(vErrors, instancePath + "/duration", "#/properties/duration/type", "type", { type: "number" }, "must be number");
        errors++;
      }
    }
    if (data.processing !== void 0) {
      if (!(typeof data.processing == "number")) {
        vErrors = add(vErrors, instancePath + "/processing", "#/properties/processing/type", "type", { type: "number" }, "must be number");
        errors++;
      }
    }
    if (data.date_start !== void 0) {
      let data4 = data.date_start;
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          vErrors = add(vErrors, instancePath + "/date_start", "#/properties/date_start/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      } else {
        vErrors = add(vErrors, instancePath + "/date_start", "#/properties/date_start/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.date_finish !== void 0) {
      let data5 = data.date_finish;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = add(vErrors, instancePath + "/date_finish", "#/properties/date_finish/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      } else {
        vErrors = add(vErrors, instancePath + "/date_finish", "#/properties/date_finish/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.operating_reset_at !== void 0) {
      if (!(typeof data.operating_reset_at == "number")) {
        vErrors = add(vErrors, instancePath + "/operating_reset_at", "#/properties/operating_reset_at/type", "type", { type: "number" }, "must be number");
        errors++;
      }
    }
    if (data.operating !== void 0) {
      if (!(typeof data.operating == "number")) {
        vErrors = add(vErrors, instancePath + "/operating", "#/properties/operating/type", "type", { type: "number" }, "must be number");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'");
      errors++;
    }
    if (data.time !== void 0) {
      if (!validate22(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData })) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validators = {
  "envelope": validate_0
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
