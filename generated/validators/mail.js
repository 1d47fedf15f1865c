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
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        vErrors = add(vErrors, instancePath + "/email", "#/properties/email/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.senderName !== void 0) {
      if (typeof data.senderName !== "string") {
        vErrors = add(vErrors, instancePath + "/senderName", "#/properties/senderName/type", "type", { type: "string" }, "must be string");
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
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate27(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
  validate29.errors = vErrors;
  return errors === 0;
}
var validate_4 = validate31;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        vErrors = add(vErrors, instancePath + "/email", "#/properties/email/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.sender !== void 0) {
      if (typeof data.sender !== "string") {
        vErrors = add(vErrors, instancePath + "/sender", "#/properties/sender/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate32(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
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
  validate31.errors = vErrors;
  return errors === 0;
}
var validate_5 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.eventId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "eventId" }, "must have required property 'eventId'");
      errors++;
    }
    if (data.messageId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "messageId" }, "must have required property 'messageId'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.eventId !== void 0) {
      let data1 = data.eventId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/eventId", "#/properties/eventId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data2 = data.messageId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/messageId", "#/properties/messageId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var validate_6 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.chatId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "chatId" }, "must have required property 'chatId'");
      errors++;
    }
    if (data.messageId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "messageId" }, "must have required property 'messageId'");
      errors++;
    }
    if (data.existing === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "existing" }, "must have required property 'existing'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.chatId !== void 0) {
      let data1 = data.chatId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/chatId", "#/properties/chatId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data2 = data.messageId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/messageId", "#/properties/messageId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.existing !== void 0) {
      if (typeof data.existing !== "boolean") {
        vErrors = add(vErrors, instancePath + "/existing", "#/properties/existing/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var validate_7 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "boolean" }, "must be boolean");
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var validate_8 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.postId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "postId" }, "must have required property 'postId'");
      errors++;
    }
    if (data.messageId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "messageId" }, "must have required property 'messageId'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.postId !== void 0) {
      let data1 = data.postId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/postId", "#/properties/postId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data2 = data.messageId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/messageId", "#/properties/messageId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var validate_9 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.taskId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "taskId" }, "must have required property 'taskId'");
      errors++;
    }
    if (data.messageId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "messageId" }, "must have required property 'messageId'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.taskId !== void 0) {
      let data1 = data.taskId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/taskId", "#/properties/taskId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data2 = data.messageId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/messageId", "#/properties/messageId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var validate_10 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var validate_11 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate41.errors = vErrors;
  return errors === 0;
}
var validate_12 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.to === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, "must have required property 'to'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = add(vErrors, instancePath + "/to/" + i0, "#/properties/to/items/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var validate_13 = validate44;
var schema23 = { "type": "object", "properties": { "id": { "type": "integer" }, "mailboxId": { "type": "integer" }, "mailboxEmail": { "type": "string" }, "subject": { "type": "string" }, "from": { "type": "string" }, "to": { "type": "string" }, "cc": { "type": ["string", "null"] }, "date": { "type": ["string", "null"] }, "isSeen": { "type": "boolean" }, "hasAttachments": { "type": "boolean" }, "url": { "type": "string" }, "bindings": { "type": "array", "items": {} }, "body": { "type": "string" } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.mailboxId !== void 0) {
      let data1 = data.mailboxId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/mailboxId", "#/properties/mailboxId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.mailboxEmail !== void 0) {
      if (typeof data.mailboxEmail !== "string") {
        vErrors = add(vErrors, instancePath + "/mailboxEmail", "#/properties/mailboxEmail/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.subject !== void 0) {
      if (typeof data.subject !== "string") {
        vErrors = add(vErrors, instancePath + "/subject", "#/properties/subject/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (typeof data.from !== "string") {
        vErrors = add(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (typeof data.to !== "string") {
        vErrors = add(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.cc !== void 0) {
      let data6 = data.cc;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/cc", "#/properties/cc/type", "type", { type: schema23.properties.cc.type }, "must be string,null");
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data7 = data.date;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/date", "#/properties/date/type", "type", { type: schema23.properties.date.type }, "must be string,null");
        errors++;
      }
    }
    if (data.isSeen !== void 0) {
      if (typeof data.isSeen !== "boolean") {
        vErrors = add(vErrors, instancePath + "/isSeen", "#/properties/isSeen/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.hasAttachments !== void 0) {
      if (typeof data.hasAttachments !== "boolean") {
        vErrors = add(vErrors, instancePath + "/hasAttachments", "#/properties/hasAttachments/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        vErrors = add(vErrors, instancePath + "/url", "#/properties/url/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.bindings !== void 0) {
      if (!Array.isArray(data.bindings)) {
        vErrors = add(vErrors, instancePath + "/bindings", "#/properties/bindings/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        vErrors = add(vErrors, instancePath + "/body", "#/properties/body/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate45(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var validate_14 = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate45(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : append(vErrors, validate45.errors);
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
  validate47.errors = vErrors;
  return errors === 0;
}
var validate_15 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.movedCount === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "movedCount" }, "must have required property 'movedCount'");
      errors++;
    }
    if (data.action === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "action" }, "must have required property 'action'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.movedCount !== void 0) {
      let data1 = data.movedCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/movedCount", "#/properties/movedCount/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.action !== void 0) {
      if (typeof data.action !== "string") {
        vErrors = add(vErrors, instancePath + "/action", "#/properties/action/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var validate_16 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "boolean") {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "boolean" }, "must be boolean");
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var validate_17 = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.to === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, "must have required property 'to'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = add(vErrors, instancePath + "/to/" + i0, "#/properties/to/items/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var validate_18 = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.to === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, "must have required property 'to'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = add(vErrors, instancePath + "/to/" + i0, "#/properties/to/items/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var validate_19 = validate53;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.subject !== void 0) {
      if (typeof data.subject !== "string") {
        vErrors = add(vErrors, instancePath + "/subject", "#/properties/subject/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (typeof data.from !== "string") {
        vErrors = add(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (typeof data.to !== "string") {
        vErrors = add(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.cc !== void 0) {
      if (typeof data.cc !== "string") {
        vErrors = add(vErrors, instancePath + "/cc", "#/properties/cc/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.date !== void 0) {
      if (typeof data.date !== "string") {
        vErrors = add(vErrors, instancePath + "/date", "#/properties/date/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        vErrors = add(vErrors, instancePath + "/body", "#/properties/body/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate54(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "array" }, "must be array");
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var validate_20 = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate56.errors = vErrors;
  return errors === 0;
}
var validate_21 = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate58.errors = vErrors;
  return errors === 0;
}
var validate_22 = validate60;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        vErrors = add(vErrors, instancePath + "/email", "#/properties/email/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate61(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
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
  validate60.errors = vErrors;
  return errors === 0;
}
var validate_23 = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate61(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
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
  validate63.errors = vErrors;
  return errors === 0;
}
var validators = {
  "mail.mailbox.field.get": validate_0,
  "mail.mailbox.field.list": validate_1,
  "mail.mailbox.get": validate_2,
  "mail.mailbox.list": validate_3,
  "mail.mailbox.senders": validate_4,
  "mail.message.createcalendarevent": validate_5,
  "mail.message.createchat": validate_6,
  "mail.message.createcrmactivity": validate_7,
  "mail.message.createfeedpost": validate_8,
  "mail.message.createtask": validate_9,
  "mail.message.field.get": validate_10,
  "mail.message.field.list": validate_11,
  "mail.message.forward": validate_12,
  "mail.message.get": validate_13,
  "mail.message.list": validate_14,
  "mail.message.movetofolder": validate_15,
  "mail.message.removecrmactivity": validate_16,
  "mail.message.reply": validate_17,
  "mail.message.send": validate_18,
  "mail.message.thread": validate_19,
  "mail.recipient.field.get": validate_20,
  "mail.recipient.field.list": validate_21,
  "mail.recipient.listcontacts": validate_22,
  "mail.recipient.listemployees": validate_23
};
export {
  validate_0,
  validate_1,
  validate_10,
  validate_11,
  validate_12,
  validate_13,
  validate_14,
  validate_15,
  validate_16,
  validate_17,
  validate_18,
  validate_19,
  validate_2,
  validate_20,
  validate_21,
  validate_22,
  validate_23,
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
