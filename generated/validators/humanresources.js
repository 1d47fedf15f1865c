// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var validate_0 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.total === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "total" }, "must have required property 'total'");
      errors++;
    }
    if (data.total !== void 0) {
      let data0 = data.total;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer");
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
var schema8 = { "type": "object", "properties": { "name": { "type": "string" }, "type": { "type": "string" }, "title": { "type": "string" }, "description": { "type": ["string", "null"] }, "validationRules": { "type": "array", "items": {} }, "requiredGroups": { "type": ["array", "null"], "items": {} }, "filterable": { "type": "boolean" }, "sortable": { "type": "boolean" }, "editable": { "type": "boolean" }, "multiple": { "type": "boolean" }, "elementType": { "type": ["string", "null"] } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        vErrors = add(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: schema8.properties.description.type }, "must be string,null");
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
        vErrors = add(vErrors, instancePath + "/requiredGroups", "#/properties/requiredGroups/type", "type", { type: schema8.properties.requiredGroups.type }, "must be array,null");
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
        vErrors = add(vErrors, instancePath + "/elementType", "#/properties/elementType/type", "type", { type: schema8.properties.elementType.type }, "must be string,null");
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate23(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var validate_2 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate23(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
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
  validate25.errors = vErrors;
  return errors === 0;
}
var validate_3 = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.employees === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "employees" }, "must have required property 'employees'");
      errors++;
    }
    if (data.total === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "total" }, "must have required property 'total'");
      errors++;
    }
    if (data.employees !== void 0) {
      let data0 = data.employees;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.userId !== void 0) {
              let data2 = data1.userId;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
                vErrors = add(vErrors, instancePath + "/employees/" + i0 + "/userId", "#/properties/employees/items/properties/userId/type", "type", { type: "integer" }, "must be integer");
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (typeof data1.name !== "string") {
                vErrors = add(vErrors, instancePath + "/employees/" + i0 + "/name", "#/properties/employees/items/properties/name/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data1.workPosition !== void 0) {
              if (typeof data1.workPosition !== "string") {
                vErrors = add(vErrors, instancePath + "/employees/" + i0 + "/workPosition", "#/properties/employees/items/properties/workPosition/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data1.departments !== void 0) {
              let data5 = data1.departments;
              if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  if (!validate28(data5[i1], { instancePath: instancePath + "/employees/" + i0 + "/departments/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
                    vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = add(vErrors, instancePath + "/employees/" + i0 + "/departments", "#/properties/employees/items/properties/departments/type", "type", { type: "array" }, "must be array");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/employees/" + i0, "#/properties/employees/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/employees", "#/properties/employees/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.total !== void 0) {
      let data7 = data.total;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = add(vErrors, instancePath + "/total", "#/properties/total/type", "type", { type: "integer" }, "must be integer");
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
var validate_4 = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId !== void 0) {
      let data0 = data.userId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/userId", "#/properties/userId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.workPosition !== void 0) {
      if (typeof data.workPosition !== "string") {
        vErrors = add(vErrors, instancePath + "/workPosition", "#/properties/workPosition/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.avatar !== void 0) {
      if (typeof data.avatar !== "string") {
        vErrors = add(vErrors, instancePath + "/avatar", "#/properties/avatar/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        vErrors = add(vErrors, instancePath + "/url", "#/properties/url/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.departments !== void 0) {
      let data5 = data.departments;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data5[i0], { instancePath: instancePath + "/departments/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/departments", "#/properties/departments/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data7 = data.teams;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate28(data7[i1], { instancePath: instancePath + "/teams/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/teams", "#/properties/teams/type", "type", { type: "array" }, "must be array");
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate31(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate31.errors : append(vErrors, validate31.errors);
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
  validate30.errors = vErrors;
  return errors === 0;
}
var validate_5 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "userId" }, "must have required property 'userId'");
      errors++;
    }
    if (data.departments === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "departments" }, "must have required property 'departments'");
      errors++;
    }
    if (data.userId !== void 0) {
      let data0 = data.userId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/userId", "#/properties/userId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.departments !== void 0) {
      let data1 = data.departments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.nodeId !== void 0) {
              let data3 = data2.nodeId;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                vErrors = add(vErrors, instancePath + "/departments/" + i0 + "/nodeId", "#/properties/departments/items/properties/nodeId/type", "type", { type: "integer" }, "must be integer");
                errors++;
              }
            }
            if (data2.name !== void 0) {
              if (typeof data2.name !== "string") {
                vErrors = add(vErrors, instancePath + "/departments/" + i0 + "/name", "#/properties/departments/items/properties/name/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data2.role !== void 0) {
              if (typeof data2.role !== "string") {
                vErrors = add(vErrors, instancePath + "/departments/" + i0 + "/role", "#/properties/departments/items/properties/role/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data2.subordinatesCount !== void 0) {
              let data6 = data2.subordinatesCount;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
                vErrors = add(vErrors, instancePath + "/departments/" + i0 + "/subordinatesCount", "#/properties/departments/items/properties/subordinatesCount/type", "type", { type: "integer" }, "must be integer");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/departments/" + i0, "#/properties/departments/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/departments", "#/properties/departments/type", "type", { type: "array" }, "must be array");
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
var validate_6 = validate36;
var schema17 = { "type": "object", "properties": { "id": { "type": "integer" }, "name": { "type": "string" }, "type": { "type": "string" }, "structureId": { "type": "integer" }, "parentId": { "type": ["integer", "null"] }, "description": { "type": ["string", "null"] }, "accessCode": { "type": "string" }, "userCount": { "type": "integer" }, "colorName": { "type": ["string", "null"] }, "xmlId": { "type": ["string", "null"] }, "createdAt": { "type": ["string", "null"], "format": "date-time" }, "updatedAt": { "type": ["string", "null"], "format": "date-time" } } };
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = add(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.structureId !== void 0) {
      let data3 = data.structureId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = add(vErrors, instancePath + "/structureId", "#/properties/structureId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.parentId !== void 0) {
      let data4 = data.parentId;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/parentId", "#/properties/parentId/type", "type", { type: schema17.properties.parentId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data5 = data.description;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: schema17.properties.description.type }, "must be string,null");
        errors++;
      }
    }
    if (data.accessCode !== void 0) {
      if (typeof data.accessCode !== "string") {
        vErrors = add(vErrors, instancePath + "/accessCode", "#/properties/accessCode/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.userCount !== void 0) {
      let data7 = data.userCount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        vErrors = add(vErrors, instancePath + "/userCount", "#/properties/userCount/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.colorName !== void 0) {
      let data8 = data.colorName;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = add(vErrors, instancePath + "/colorName", "#/properties/colorName/type", "type", { type: schema17.properties.colorName.type }, "must be string,null");
        errors++;
      }
    }
    if (data.xmlId !== void 0) {
      let data9 = data.xmlId;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = add(vErrors, instancePath + "/xmlId", "#/properties/xmlId/type", "type", { type: schema17.properties.xmlId.type }, "must be string,null");
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data10 = data.createdAt;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = add(vErrors, instancePath + "/createdAt", "#/properties/createdAt/type", "type", { type: schema17.properties.createdAt.type }, "must be string,null");
        errors++;
      }
      if (typeof data10 === "string") {
        if (!formats0.test(data10)) {
          vErrors = add(vErrors, instancePath + "/createdAt", "#/properties/createdAt/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.updatedAt !== void 0) {
      let data11 = data.updatedAt;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = add(vErrors, instancePath + "/updatedAt", "#/properties/updatedAt/type", "type", { type: schema17.properties.updatedAt.type }, "must be string,null");
        errors++;
      }
      if (typeof data11 === "string") {
        if (!formats0.test(data11)) {
          vErrors = add(vErrors, instancePath + "/updatedAt", "#/properties/updatedAt/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema18 = { "type": "object", "properties": { "userId": { "type": "integer" }, "name": { "type": "string" }, "workPosition": { "type": "string" }, "role": { "type": "string" }, "avatar": { "type": ["string", "null"] }, "url": { "type": "string" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId !== void 0) {
      let data0 = data.userId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/userId", "#/properties/userId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.workPosition !== void 0) {
      if (typeof data.workPosition !== "string") {
        vErrors = add(vErrors, instancePath + "/workPosition", "#/properties/workPosition/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        vErrors = add(vErrors, instancePath + "/role", "#/properties/role/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.avatar !== void 0) {
      let data4 = data.avatar;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/avatar", "#/properties/avatar/type", "type", { type: schema18.properties.avatar.type }, "must be string,null");
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        vErrors = add(vErrors, instancePath + "/url", "#/properties/url/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.members !== void 0) {
      let data0 = data.members;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate40(data0[i0], { instancePath: instancePath + "/members/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/members", "#/properties/members/type", "type", { type: "array" }, "must be array");
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
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate37(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
    errors = vErrors.length;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var validate_7 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate38(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
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
  validate43.errors = vErrors;
  return errors === 0;
}
var validate_8 = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
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
var validate_9 = validate46;
var schema23 = { "type": "object", "properties": { "id": { "type": "integer" }, "type": { "type": "string" }, "title": { "type": "string" }, "subtitle": { "type": "string" }, "dialogId": { "type": "string" }, "hasAccess": { "type": "boolean" }, "originalNodeId": { "type": ["integer", "null"] }, "avatar": { "type": ["string", "null"] } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.subtitle !== void 0) {
      if (typeof data.subtitle !== "string") {
        vErrors = add(vErrors, instancePath + "/subtitle", "#/properties/subtitle/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.dialogId !== void 0) {
      if (typeof data.dialogId !== "string") {
        vErrors = add(vErrors, instancePath + "/dialogId", "#/properties/dialogId/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.hasAccess !== void 0) {
      if (typeof data.hasAccess !== "boolean") {
        vErrors = add(vErrors, instancePath + "/hasAccess", "#/properties/hasAccess/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.originalNodeId !== void 0) {
      let data6 = data.originalNodeId;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/originalNodeId", "#/properties/originalNodeId/type", "type", { type: schema23.properties.originalNodeId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.avatar !== void 0) {
      let data7 = data.avatar;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/avatar", "#/properties/avatar/type", "type", { type: schema23.properties.avatar.type }, "must be string,null");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate48(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.color !== void 0) {
      if (typeof data.color !== "string") {
        vErrors = add(vErrors, instancePath + "/color", "#/properties/color/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.isExtranet !== void 0) {
      if (typeof data.isExtranet !== "boolean") {
        vErrors = add(vErrors, instancePath + "/isExtranet", "#/properties/isExtranet/type", "type", { type: "boolean" }, "must be boolean");
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
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chats === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "chats" }, "must have required property 'chats'");
      errors++;
    }
    if (data.chatsNoAccess === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "chatsNoAccess" }, "must have required property 'chatsNoAccess'");
      errors++;
    }
    if (data.channels === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "channels" }, "must have required property 'channels'");
      errors++;
    }
    if (data.channelsNoAccess === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "channelsNoAccess" }, "must have required property 'channelsNoAccess'");
      errors++;
    }
    if (data.collabs === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "collabs" }, "must have required property 'collabs'");
      errors++;
    }
    if (data.collabsNoAccess === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "collabsNoAccess" }, "must have required property 'collabsNoAccess'");
      errors++;
    }
    if (data.chats !== void 0) {
      let data0 = data.chats;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate47(data0[i0], { instancePath: instancePath + "/chats/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/chats", "#/properties/chats/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.chatsNoAccess !== void 0) {
      let data2 = data.chatsNoAccess;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/chatsNoAccess", "#/properties/chatsNoAccess/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data3 = data.channels;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate47(data3[i1], { instancePath: instancePath + "/channels/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/channels", "#/properties/channels/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.channelsNoAccess !== void 0) {
      let data5 = data.channelsNoAccess;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = add(vErrors, instancePath + "/channelsNoAccess", "#/properties/channelsNoAccess/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.collabs !== void 0) {
      let data6 = data.collabs;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate48(data6[i2], { instancePath: instancePath + "/collabs/" + i2, parentData: data6, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate48.errors : append(vErrors, validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/collabs", "#/properties/collabs/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.collabsNoAccess !== void 0) {
      let data8 = data.collabsNoAccess;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = add(vErrors, instancePath + "/collabsNoAccess", "#/properties/collabsNoAccess/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var validate_10 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.departments === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "departments" }, "must have required property 'departments'");
      errors++;
    }
    if (data.teams === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "teams" }, "must have required property 'teams'");
      errors++;
    }
    if (data.departments !== void 0) {
      let data0 = data.departments;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/departments", "#/properties/departments/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data1 = data.teams;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/teams", "#/properties/teams/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var validate_11 = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
    errors = vErrors.length;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var validate_12 = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate23(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
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
var validate_13 = validate58;
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
          if (!validate23(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
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
var validate_14 = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate37(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var validate_15 = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate38(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
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
  validate62.errors = vErrors;
  return errors === 0;
}
var validate_16 = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var validate_17 = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate23(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
var validate_18 = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate23(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
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
  validate67.errors = vErrors;
  return errors === 0;
}
var validate_19 = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
var validate_20 = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.removed === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "removed" }, "must have required property 'removed'");
      errors++;
    }
    if (data.failed === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "failed" }, "must have required property 'failed'");
      errors++;
    }
    if (data.removed !== void 0) {
      let data0 = data.removed;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            vErrors = add(vErrors, instancePath + "/removed/" + i0, "#/properties/removed/items/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/removed", "#/properties/removed/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.failed !== void 0) {
      let data2 = data.failed;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.userId !== void 0) {
              let data4 = data3.userId;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
                vErrors = add(vErrors, instancePath + "/failed/" + i1 + "/userId", "#/properties/failed/items/properties/userId/type", "type", { type: "integer" }, "must be integer");
                errors++;
              }
            }
            if (data3.reason !== void 0) {
              if (typeof data3.reason !== "string") {
                vErrors = add(vErrors, instancePath + "/failed/" + i1 + "/reason", "#/properties/failed/items/properties/reason/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/failed/" + i1, "#/properties/failed/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/failed", "#/properties/failed/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var validate_21 = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.success === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "success" }, "must have required property 'success'");
      errors++;
    }
    if (data.success !== void 0) {
      if (typeof data.success !== "boolean") {
        vErrors = add(vErrors, instancePath + "/success", "#/properties/success/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var validate_22 = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate38(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
    errors = vErrors.length;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var validate_23 = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate38(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
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
  validate74.errors = vErrors;
  return errors === 0;
}
var validators = {
  "humanresources.employee.count": validate_0,
  "humanresources.employee.field.get": validate_1,
  "humanresources.employee.field.list": validate_2,
  "humanresources.employee.multidepartment": validate_3,
  "humanresources.employee.search": validate_4,
  "humanresources.employee.subordinates": validate_5,
  "humanresources.node.add": validate_6,
  "humanresources.node.children": validate_7,
  "humanresources.node.communication.edit": validate_8,
  "humanresources.node.communication.list": validate_9,
  "humanresources.node.count": validate_10,
  "humanresources.node.edit": validate_11,
  "humanresources.node.field.get": validate_12,
  "humanresources.node.field.list": validate_13,
  "humanresources.node.get": validate_14,
  "humanresources.node.list": validate_15,
  "humanresources.node.member.add": validate_16,
  "humanresources.node.member.field.get": validate_17,
  "humanresources.node.member.field.list": validate_18,
  "humanresources.node.member.move": validate_19,
  "humanresources.node.member.remove": validate_20,
  "humanresources.node.member.set": validate_21,
  "humanresources.node.move": validate_22,
  "humanresources.node.search": validate_23
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
