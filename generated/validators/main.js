// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
var schema7 = { "type": "object", "description": "Description of a field. A response has the keys that `select` names. What the keys from `description` on hold when they\nare neither null, false nor empty is hardly documented.\n", "properties": { "name": { "type": "string", "description": "Name of the field." }, "type": { "type": "string", "description": "Type in PHP's words: `int`, `string`, `bool`, `array`, `float`, `object`; an open set." }, "title": { "type": "string", "description": "Title of the field; often the same as its name." }, "description": { "type": ["string", "null"], "description": "Description of the field.", "examples": [null] }, "validationRules": { "type": "array", "description": "Rules for a value; their form is not documented.", "items": {}, "examples": [[]] }, "requiredGroups": { "type": ["array", "null"], "description": "Groups of fields of which one is required; their form is not documented.", "items": {}, "examples": [null] }, "filterable": { "type": "boolean", "description": "True when lists can be filtered by the field, where a list takes a filter at all.", "examples": [false] }, "sortable": { "type": "boolean", "description": "True when lists can be sorted by the field, where a list takes an order at all.", "examples": [false] }, "editable": { "type": "boolean", "description": "True when the field can be changed.", "examples": [false] }, "multiple": { "type": "boolean", "description": "True when the field holds several values.", "examples": [false] }, "elementType": { "type": ["string", "null"], "description": "Type of the elements of a list.", "examples": [null] } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema7.properties.description.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.validationRules !== void 0) {
      if (!Array.isArray(data.validationRules)) {
        const err4 = { instancePath: instancePath + "/validationRules", schemaPath: "#/properties/validationRules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.requiredGroups !== void 0) {
      let data5 = data.requiredGroups;
      if (!Array.isArray(data5) && data5 !== null) {
        const err5 = { instancePath: instancePath + "/requiredGroups", schemaPath: "#/properties/requiredGroups/type", keyword: "type", params: { type: schema7.properties.requiredGroups.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.filterable !== void 0) {
      if (typeof data.filterable !== "boolean") {
        const err6 = { instancePath: instancePath + "/filterable", schemaPath: "#/properties/filterable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.sortable !== void 0) {
      if (typeof data.sortable !== "boolean") {
        const err7 = { instancePath: instancePath + "/sortable", schemaPath: "#/properties/sortable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.editable !== void 0) {
      if (typeof data.editable !== "boolean") {
        const err8 = { instancePath: instancePath + "/editable", schemaPath: "#/properties/editable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.multiple !== void 0) {
      if (typeof data.multiple !== "boolean") {
        const err9 = { instancePath: instancePath + "/multiple", schemaPath: "#/properties/multiple/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.elementType !== void 0) {
      let data10 = data.elementType;
      if (typeof data10 !== "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/elementType", schemaPath: "#/properties/elementType/type", keyword: "type", params: { type: schema7.properties.elementType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate22(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
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
        const err1 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var validate_2 = validate26;
var schema10 = { "type": "object", "description": "An entry of the event log. It holds personal data: who did something, when, and from which address. A response has the\nfields that `select` names.\n", "properties": { "id": { "type": "integer", "description": "Identifier of the entry. A later entry has a larger one in the documentation's examples." }, "timestampX": { "type": ["string", "null"], "format": "date-time", "description": "When it happened: ISO 8601 with the portal's offset, such as `2026-01-30T15:50:24+03:00`. The samples of the official\npage allow for null.\n" }, "severity": { "type": "string", "description": "How important the event is, such as `SECURITY`; the documentation has no list of values." }, "auditTypeId": { "type": "string", "description": "Type of the event, such as `USER_AUTHORIZE`; the documentation has no list of values." }, "moduleId": { "type": "string", "description": "Module that logged the event, such as `main` or `rest`." }, "itemId": { "type": "string", "description": "Identifier of what the event is about, as text: that of the user in the documentation's examples." }, "remoteAddr": { "type": "string", "description": "IP address that the event came from.", "examples": ["192.0.2.10"] }, "userAgent": { "type": "string", "description": "User-Agent of the request. Whoever sends a request chooses it, so do not trust it.", "examples": ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"] }, "requestUri": { "type": "string", "description": "Path and query of the request. The query can hold secrets, such as the code of a sign-in: do not show or store it\nunread.\n", "examples": ["/auth/"] }, "siteId": { "type": "string", "description": "Identifier of the site, such as `s1`.", "examples": ["s1"] }, "userId": { "type": "integer", "description": "Identifier of the user who did it." }, "guestId": { "type": "integer", "description": "Identifier of the guest; 0 in the documentation's example, where a user is given.", "examples": [0] }, "description": { "type": "string", "description": "What happened, as text. In the documentation's examples it is JSON, with different keys from one event to the next.\n" } } };
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.timestampX !== void 0) {
      let data1 = data.timestampX;
      if (typeof data1 !== "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/timestampX", schemaPath: "#/properties/timestampX/type", keyword: "type", params: { type: schema10.properties.timestampX.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          const err2 = { instancePath: instancePath + "/timestampX", schemaPath: "#/properties/timestampX/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.severity !== void 0) {
      if (typeof data.severity !== "string") {
        const err3 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.auditTypeId !== void 0) {
      if (typeof data.auditTypeId !== "string") {
        const err4 = { instancePath: instancePath + "/auditTypeId", schemaPath: "#/properties/auditTypeId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.moduleId !== void 0) {
      if (typeof data.moduleId !== "string") {
        const err5 = { instancePath: instancePath + "/moduleId", schemaPath: "#/properties/moduleId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.itemId !== void 0) {
      if (typeof data.itemId !== "string") {
        const err6 = { instancePath: instancePath + "/itemId", schemaPath: "#/properties/itemId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.remoteAddr !== void 0) {
      if (typeof data.remoteAddr !== "string") {
        const err7 = { instancePath: instancePath + "/remoteAddr", schemaPath: "#/properties/remoteAddr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.userAgent !== void 0) {
      if (typeof data.userAgent !== "string") {
        const err8 = { instancePath: instancePath + "/userAgent", schemaPath: "#/properties/userAgent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.requestUri !== void 0) {
      if (typeof data.requestUri !== "string") {
        const err9 = { instancePath: instancePath + "/requestUri", schemaPath: "#/properties/requestUri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.siteId !== void 0) {
      if (typeof data.siteId !== "string") {
        const err10 = { instancePath: instancePath + "/siteId", schemaPath: "#/properties/siteId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      let data10 = data.userId;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
        const err11 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.guestId !== void 0) {
      let data11 = data.guestId;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        const err12 = { instancePath: instancePath + "/guestId", schemaPath: "#/properties/guestId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err13 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate27(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var validate_3 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
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
        const err1 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var validate_4 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
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
        const err1 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var validators = {
  "main.eventlog.field.get": validate_0,
  "main.eventlog.field.list": validate_1,
  "main.eventlog.get": validate_2,
  "main.eventlog.list": validate_3,
  "main.eventlog.tail": validate_4
};
export {
  validate_0,
  validate_1,
  validate_2,
  validate_3,
  validate_4,
  validators
};

function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
