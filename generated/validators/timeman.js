// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
var schema7 = { "type": "object", "properties": { "name": { "type": "string" }, "type": { "type": "string" }, "title": { "type": "string" }, "description": { "type": ["string", "null"] }, "validationRules": { "type": "array", "items": {} }, "requiredGroups": { "type": ["array", "null"], "items": {} }, "filterable": { "type": "boolean" }, "sortable": { "type": "boolean" }, "editable": { "type": "boolean" }, "multiple": { "type": "boolean" }, "elementType": { "type": ["string", "null"] } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = add(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = add(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: schema7.properties.description.type }, "must be string,null");
        errors++;
      }
    }
    if (data.validationRules !== void 0) {
      if (!Array.isArray(data.validationRules)) {
        vErrors = add(vErrors, instancePath + "/validationRules", "#/properties/validationRules/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.requiredGroups !== void 0) {
      let data5 = data.requiredGroups;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/requiredGroups", "#/properties/requiredGroups/type", "type", { type: schema7.properties.requiredGroups.type }, "must be array,null");
        errors++;
      }
    }
    if (data.filterable !== void 0) {
      if (typeof data.filterable !== "boolean") {
        vErrors = add(vErrors, instancePath + "/filterable", "#/properties/filterable/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.sortable !== void 0) {
      if (typeof data.sortable !== "boolean") {
        vErrors = add(vErrors, instancePath + "/sortable", "#/properties/sortable/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.editable !== void 0) {
      if (typeof data.editable !== "boolean") {
        vErrors = add(vErrors, instancePath + "/editable", "#/properties/editable/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.multiple !== void 0) {
      if (typeof data.multiple !== "boolean") {
        vErrors = add(vErrors, instancePath + "/multiple", "#/properties/multiple/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.elementType !== void 0) {
      let data10 = data.elementType;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = add(vErrors, instancePath + "/elementType", "#/properties/elementType/type", "type", { type: schema7.properties.elementType.type }, "must be string,null");
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
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate22(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
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
var validate_1 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, "must have required property 'items'");
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var validate_2 = validate26;
var schema10 = { "type": "object", "properties": { "id": { "type": "integer" }, "userId": { "type": "integer" }, "startTime": { "type": "string", "format": "date-time" }, "endTime": { "type": ["string", "null"], "format": "date-time" }, "duration": { "type": "integer" }, "breakLength": { "type": "integer" }, "state": { "type": "object" }, "isApproved": { "type": "boolean" } } };
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/userId", "#/properties/userId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.startTime !== void 0) {
      let data2 = data.startTime;
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          vErrors = add(vErrors, instancePath + "/startTime", "#/properties/startTime/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      } else {
        vErrors = add(vErrors, instancePath + "/startTime", "#/properties/startTime/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.endTime !== void 0) {
      let data3 = data.endTime;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/endTime", "#/properties/endTime/type", "type", { type: schema10.properties.endTime.type }, "must be string,null");
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = add(vErrors, instancePath + "/endTime", "#/properties/endTime/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.duration !== void 0) {
      let data4 = data.duration;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = add(vErrors, instancePath + "/duration", "#/properties/duration/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.breakLength !== void 0) {
      let data5 = data.breakLength;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = add(vErrors, instancePath + "/breakLength", "#/properties/breakLength/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = add(vErrors, instancePath + "/state", "#/properties/state/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.isApproved !== void 0) {
      if (typeof data.isApproved !== "boolean") {
        vErrors = add(vErrors, instancePath + "/isApproved", "#/properties/isApproved/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, "must have required property 'items'");
      errors++;
    }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var validators = {
  "timeman.record.field.get": validate_0,
  "timeman.record.field.list": validate_1,
  "timeman.record.list": validate_2
};
export {
  validate_0,
  validate_1,
  validate_2,
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
