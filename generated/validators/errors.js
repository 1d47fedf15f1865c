// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
var schema10 = { "type": "string", "enum": ["ACCESS_DENIED", "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION", "BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION", "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION", "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION", "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION", "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION", "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION", "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION", "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION", "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION", "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION", "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION", "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION", "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION", "ERROR_BATCH_LENGTH_EXCEEDED", "ERROR_BATCH_METHOD_NOT_ALLOWED", "ERROR_MANIFEST_IS_NOT_AVAILABLE", "ERROR_METHOD_NOT_FOUND", "ERROR_UNEXPECTED_ANSWER", "INTERNAL_SERVER_ERROR", "INVALID_CREDENTIALS", "INVALID_REQUEST", "NOTE_COLLECTION_UNDER_IMPORT", "NOTE_DOCUMENT_HAS_UNSAVED_CHANGES", "NOTE_EMPTY_UPDATE", "NOTE_FILE_TOO_LARGE", "NOTE_FILE_TYPE_NOT_ALLOWED", "NOTE_INVALID_PARENT", "NOTE_MARKDOWN_TOO_LARGE", "NOTE_SEARCH_QUERY_TOO_LONG", "NOTE_SEARCH_QUERY_TOO_SHORT", "NO_AUTH_FOUND", "OPERATION_TIME_LIMIT", "OVERLOAD_LIMIT", "PAYMENT_REQUIRED", "PORTAL_DELETED", "QUERY_LIMIT_EXCEEDED", "access_denied", "expired_token", "insufficient_scope", "invalid_date_range", "invalid_order", "invalid_pagination", "invalid_select_field", "invalid_token", "user_access_error"] };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "string" }, "must be string");
    errors++;
  }
  if (!(data === "ACCESS_DENIED" || data === "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION" || data === "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION" || data === "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION" || data === "ERROR_BATCH_LENGTH_EXCEEDED" || data === "ERROR_BATCH_METHOD_NOT_ALLOWED" || data === "ERROR_MANIFEST_IS_NOT_AVAILABLE" || data === "ERROR_METHOD_NOT_FOUND" || data === "ERROR_UNEXPECTED_ANSWER" || data === "INTERNAL_SERVER_ERROR" || data === "INVALID_CREDENTIALS" || data === "INVALID_REQUEST" || data === "NOTE_COLLECTION_UNDER_IMPORT" || data === "NOTE_DOCUMENT_HAS_UNSAVED_CHANGES" || data === "NOTE_EMPTY_UPDATE" || data === "NOTE_FILE_TOO_LARGE" || data === "NOTE_FILE_TYPE_NOT_ALLOWED" || data === "NOTE_INVALID_PARENT" || data === "NOTE_MARKDOWN_TOO_LARGE" || data === "NOTE_SEARCH_QUERY_TOO_LONG" || data === "NOTE_SEARCH_QUERY_TOO_SHORT" || data === "NO_AUTH_FOUND" || data === "OPERATION_TIME_LIMIT" || data === "OVERLOAD_LIMIT" || data === "PAYMENT_REQUIRED" || data === "PORTAL_DELETED" || data === "QUERY_LIMIT_EXCEEDED" || data === "access_denied" || data === "expired_token" || data === "insufficient_scope" || data === "invalid_date_range" || data === "invalid_order" || data === "invalid_pagination" || data === "invalid_select_field" || data === "invalid_token" || data === "user_access_error")) {
    vErrors = add(vErrors, instancePath, "#/enum", "enum", { allowedValues: schema10.enum }, "must be equal to one of the allowed values");
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate25.errors : append(vErrors, validate25.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const _errs2 = errors;
    if (typeof data !== "string") {
      vErrors = add(vErrors, instancePath, "#/anyOf/1/type", "type", { type: "string" }, "must be string");
      errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (!valid0) {
    vErrors = add(vErrors, instancePath, "#/anyOf", "anyOf", {}, "must match a schema in anyOf");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field !== void 0) {
      if (typeof data.field !== "string") {
        vErrors = add(vErrors, instancePath + "/field", "#/properties/field/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        vErrors = add(vErrors, instancePath + "/message", "#/properties/message/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "error" }, "must have required property 'error'");
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          vErrors = add(vErrors, instancePath + "/error", "#/properties/error/required", "required", { missingProperty: "code" }, "must have required property 'code'");
          errors++;
        }
        if (data0.message === void 0) {
          vErrors = add(vErrors, instancePath + "/error", "#/properties/error/required", "required", { missingProperty: "message" }, "must have required property 'message'");
          errors++;
        }
        if (data0.code !== void 0) {
          if (!validate24(data0.code, { instancePath: instancePath + "/error/code", parentData: data0, parentDataProperty: "code", rootData })) {
            vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
        if (data0.message !== void 0) {
          if (typeof data0.message !== "string") {
            vErrors = add(vErrors, instancePath + "/error/message", "#/properties/error/properties/message/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
        if (data0.validation !== void 0) {
          let data3 = data0.validation;
          if (Array.isArray(data3)) {
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate28(data3[i0], { instancePath: instancePath + "/error/validation/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
                vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/error/validation", "#/properties/error/properties/validation/type", "type", { type: "array" }, "must be array");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/error", "#/properties/error/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "error" }, "must have required property 'error'");
      errors++;
    }
    if (data.error !== void 0) {
      if (!validate24(data.error, { instancePath: instancePath + "/error", parentData: data, parentDataProperty: "error", rootData })) {
        vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.error_description !== void 0) {
      if (typeof data.error_description !== "string") {
        vErrors = add(vErrors, instancePath + "/error_description", "#/properties/error_description/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs2 = errors;
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
  }
  if (!valid0) {
    vErrors = add(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, "must match exactly one schema in oneOf");
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var validate_1 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var validate_2 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var validate_3 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var validate_4 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var validate_5 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var validate_6 = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var validate_7 = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var validate_8 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var validate_9 = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var validate_10 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var validate_11 = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
    errors = vErrors.length;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var validators = {
  "400": validate_0,
  "401": validate_1,
  "402": validate_2,
  "403": validate_3,
  "404": validate_4,
  "405": validate_5,
  "409": validate_6,
  "410": validate_7,
  "422": validate_8,
  "429": validate_9,
  "500": validate_10,
  "503": validate_11
};
export {
  validate_0,
  validate_1,
  validate_10,
  validate_11,
  validate_2,
  validate_3,
  validate_4,
  validate_5,
  validate_6,
  validate_7,
  validate_8,
  validate_9,
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
