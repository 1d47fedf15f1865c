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
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.read !== void 0) {
      if (typeof data.read !== "boolean") {
        const err0 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.watch !== void 0) {
      if (typeof data.watch !== "boolean") {
        const err1 = { instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.mute !== void 0) {
      if (typeof data.mute !== "boolean") {
        const err2 = { instancePath: instancePath + "/mute", schemaPath: "#/properties/mute/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.createSubtask !== void 0) {
      if (typeof data.createSubtask !== "boolean") {
        const err3 = { instancePath: instancePath + "/createSubtask", schemaPath: "#/properties/createSubtask/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.createResult !== void 0) {
      if (typeof data.createResult !== "boolean") {
        const err4 = { instancePath: instancePath + "/createResult", schemaPath: "#/properties/createResult/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.edit !== void 0) {
      if (typeof data.edit !== "boolean") {
        const err5 = { instancePath: instancePath + "/edit", schemaPath: "#/properties/edit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.remove !== void 0) {
      if (typeof data.remove !== "boolean") {
        const err6 = { instancePath: instancePath + "/remove", schemaPath: "#/properties/remove/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        const err7 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.approve !== void 0) {
      if (typeof data.approve !== "boolean") {
        const err8 = { instancePath: instancePath + "/approve", schemaPath: "#/properties/approve/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.disapprove !== void 0) {
      if (typeof data.disapprove !== "boolean") {
        const err9 = { instancePath: instancePath + "/disapprove", schemaPath: "#/properties/disapprove/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (typeof data.start !== "boolean") {
        const err10 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.take !== void 0) {
      if (typeof data.take !== "boolean") {
        const err11 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.delegate !== void 0) {
      if (typeof data.delegate !== "boolean") {
        const err12 = { instancePath: instancePath + "/delegate", schemaPath: "#/properties/delegate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.defer !== void 0) {
      if (typeof data.defer !== "boolean") {
        const err13 = { instancePath: instancePath + "/defer", schemaPath: "#/properties/defer/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.renew !== void 0) {
      if (typeof data.renew !== "boolean") {
        const err14 = { instancePath: instancePath + "/renew", schemaPath: "#/properties/renew/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      if (typeof data.deadline !== "boolean") {
        const err15 = { instancePath: instancePath + "/deadline", schemaPath: "#/properties/deadline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.datePlan !== void 0) {
      if (typeof data.datePlan !== "boolean") {
        const err16 = { instancePath: instancePath + "/datePlan", schemaPath: "#/properties/datePlan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.changeDirector !== void 0) {
      if (typeof data.changeDirector !== "boolean") {
        const err17 = { instancePath: instancePath + "/changeDirector", schemaPath: "#/properties/changeDirector/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.changeResponsible !== void 0) {
      if (typeof data.changeResponsible !== "boolean") {
        const err18 = { instancePath: instancePath + "/changeResponsible", schemaPath: "#/properties/changeResponsible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.changeAccomplices !== void 0) {
      if (typeof data.changeAccomplices !== "boolean") {
        const err19 = { instancePath: instancePath + "/changeAccomplices", schemaPath: "#/properties/changeAccomplices/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.pause !== void 0) {
      if (typeof data.pause !== "boolean") {
        const err20 = { instancePath: instancePath + "/pause", schemaPath: "#/properties/pause/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.timeTracking !== void 0) {
      if (typeof data.timeTracking !== "boolean") {
        const err21 = { instancePath: instancePath + "/timeTracking", schemaPath: "#/properties/timeTracking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.mark !== void 0) {
      if (typeof data.mark !== "boolean") {
        const err22 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.changeStatus !== void 0) {
      if (typeof data.changeStatus !== "boolean") {
        const err23 = { instancePath: instancePath + "/changeStatus", schemaPath: "#/properties/changeStatus/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.reminder !== void 0) {
      if (typeof data.reminder !== "boolean") {
        const err24 = { instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.addAuditors !== void 0) {
      if (typeof data.addAuditors !== "boolean") {
        const err25 = { instancePath: instancePath + "/addAuditors", schemaPath: "#/properties/addAuditors/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.elapsedTime !== void 0) {
      if (typeof data.elapsedTime !== "boolean") {
        const err26 = { instancePath: instancePath + "/elapsedTime", schemaPath: "#/properties/elapsedTime/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.favorite !== void 0) {
      if (typeof data.favorite !== "boolean") {
        const err27 = { instancePath: instancePath + "/favorite", schemaPath: "#/properties/favorite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.checklistAdd !== void 0) {
      if (typeof data.checklistAdd !== "boolean") {
        const err28 = { instancePath: instancePath + "/checklistAdd", schemaPath: "#/properties/checklistAdd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.checklistEdit !== void 0) {
      if (typeof data.checklistEdit !== "boolean") {
        const err29 = { instancePath: instancePath + "/checklistEdit", schemaPath: "#/properties/checklistEdit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.checklistSave !== void 0) {
      if (typeof data.checklistSave !== "boolean") {
        const err30 = { instancePath: instancePath + "/checklistSave", schemaPath: "#/properties/checklistSave/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.checklistToggle !== void 0) {
      if (typeof data.checklistToggle !== "boolean") {
        const err31 = { instancePath: instancePath + "/checklistToggle", schemaPath: "#/properties/checklistToggle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.automate !== void 0) {
      if (typeof data.automate !== "boolean") {
        const err32 = { instancePath: instancePath + "/automate", schemaPath: "#/properties/automate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.resultEdit !== void 0) {
      if (typeof data.resultEdit !== "boolean") {
        const err33 = { instancePath: instancePath + "/resultEdit", schemaPath: "#/properties/resultEdit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.completeResult !== void 0) {
      if (typeof data.completeResult !== "boolean") {
        const err34 = { instancePath: instancePath + "/completeResult", schemaPath: "#/properties/completeResult/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.removeResult !== void 0) {
      if (typeof data.removeResult !== "boolean") {
        const err35 = { instancePath: instancePath + "/removeResult", schemaPath: "#/properties/removeResult/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.resultRead !== void 0) {
      if (typeof data.resultRead !== "boolean") {
        const err36 = { instancePath: instancePath + "/resultRead", schemaPath: "#/properties/resultRead/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.admin !== void 0) {
      if (typeof data.admin !== "boolean") {
        const err37 = { instancePath: instancePath + "/admin", schemaPath: "#/properties/admin/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.copy !== void 0) {
      if (typeof data.copy !== "boolean") {
        const err38 = { instancePath: instancePath + "/copy", schemaPath: "#/properties/copy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.saveAsTemplate !== void 0) {
      if (typeof data.saveAsTemplate !== "boolean") {
        const err39 = { instancePath: instancePath + "/saveAsTemplate", schemaPath: "#/properties/saveAsTemplate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.attachFile !== void 0) {
      if (typeof data.attachFile !== "boolean") {
        const err40 = { instancePath: instancePath + "/attachFile", schemaPath: "#/properties/attachFile/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.detachFile !== void 0) {
      if (typeof data.detachFile !== "boolean") {
        const err41 = { instancePath: instancePath + "/detachFile", schemaPath: "#/properties/detachFile/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.detachParent !== void 0) {
      if (typeof data.detachParent !== "boolean") {
        const err42 = { instancePath: instancePath + "/detachParent", schemaPath: "#/properties/detachParent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.createGanttDependence !== void 0) {
      if (typeof data.createGanttDependence !== "boolean") {
        const err43 = { instancePath: instancePath + "/createGanttDependence", schemaPath: "#/properties/createGanttDependence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.sort !== void 0) {
      if (typeof data.sort !== "boolean") {
        const err44 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
    errors = vErrors.length;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var validate_3 = validate29;
var schema12 = { "type": "object", "description": "A task with the fields that come without `select`: those of the documentation's examples. The identifiers of its\npeople, group, stage and flow are not among them.\n", "properties": { "id": { "type": "integer", "description": "Identifier of the task. Other methods take it as `id`, `taskId` or `parentId`." }, "title": { "type": "string", "description": "Title of the task." }, "description": { "type": "string", "description": "Description of the task; empty without one. Its markup is not documented." }, "deadline": { "type": ["string", "null"], "format": "date-time", "description": "When the task is due: ISO 8601 with the offset of the portal, whatever offset it was set with; null without a\ndeadline.\n" }, "needsControl": { "type": "boolean", "description": "True when the creator checks the task before it counts as completed. The official page prints `Y` and `N`, its\nexamples booleans, here and for every flag of a task.\n" }, "startPlan": { "type": ["string", "null"], "format": "date-time", "description": "When work is planned to start; null without a plan." }, "endPlan": { "type": ["string", "null"], "format": "date-time", "description": "When work is planned to end; null without a plan." }, "fileIds": { "type": ["array", "null"], "description": "Identifiers of the attached files; null in the documentation's examples. The official list of fields does not\nhave it. `tasks.task.file.attach` attaches files.\n", "items": { "type": "integer", "description": "Identifier of a file. Whether it is that of Drive is not documented." } }, "checklist": { "type": "array", "description": "Identifiers of the items of the checklist. The methods for them, `task.checklistitem.*`, are of the older REST.\n", "items": { "type": "integer", "description": "Identifier of an item of the checklist." } }, "epicId": { "type": ["integer", "null"], "description": "Identifier of the Scrum epic; null without one." }, "storyPoints": { "type": ["integer", "null"], "description": "Story points of a Scrum task; null without." }, "priority": { "type": "string", "description": "Priority: `high`, `average` or `low`." }, "status": { "type": "string", "description": "Status: `pending` (waits to be started), `in_progress`, `supposedly_completed` (waits for the creator's check),\n`completed`, `deferred` or `declined`.\n" }, "statusChanged": { "type": ["string", "null"], "format": "date-time", "description": "When the status changed last; null for a task whose status never has." }, "parentId": { "type": ["integer", "null"], "description": "Identifier of the parent task; null without one." }, "containsChecklist": { "type": "boolean", "description": "True when the task has a checklist." }, "containsSubTasks": { "type": "boolean", "description": "True when the task has subtasks." }, "containsRelatedTasks": { "type": "boolean", "description": "True when the task has related tasks." }, "containsGanttLinks": { "type": "boolean", "description": "True when the task has links in the Gantt chart." }, "containsPlacements": { "type": "boolean", "description": "True when applications have placed something in the task." }, "containsResults": { "type": "boolean", "description": "True when the task has results; `tasks.task.result.list` returns them." }, "numberOfReminders": { "type": "integer", "description": "Number of reminders." }, "chatId": { "type": "integer", "description": "Identifier of the task's chat. The methods for chats, `im.*`, are of the older REST;\n`tasks.task.chat.message.send` writes to it.\n" }, "plannedDuration": { "type": "integer", "description": "Planned duration, in the unit that `durationType` names." }, "actualDuration": { "type": "integer", "description": "Actual duration. Its unit is not documented." }, "durationType": { "type": "string", "description": "Unit of the planned duration: `secs`, `mins`, `hours`, `days`, `weeks`, `monts` (spelt like this) or `years`.\n" }, "started": { "type": ["string", "null"], "format": "date-time", "description": "When work started; null before." }, "estimatedTime": { "type": "integer", "description": "Estimate of the time that the task takes, in seconds." }, "replicate": { "type": "boolean", "description": "True for a task that recurs." }, "changed": { "type": ["string", "null"], "format": "date-time", "description": "When the task was changed last." }, "closed": { "type": ["string", "null"], "format": "date-time", "description": "When the task was closed; null for an open one." }, "activity": { "type": ["string", "null"], "format": "date-time", "description": "When something last happened in the task." }, "guid": { "type": ["string", "null"], "description": "GUID of the task, in braces: `{99502976-b2a2-4246-8d35-c6943b5ff242}`." }, "xmlId": { "type": ["string", "null"], "description": "External identifier; null without one." }, "exchangeId": { "type": ["string", "null"], "description": "Identifier in Exchange; null without one." }, "exchangeModified": { "type": ["string", "null"], "description": "When it was changed in Exchange. The format is not documented; null in the documentation's examples." }, "outlookVersion": { "type": ["integer", "null"], "description": "Version for the synchronization with Outlook." }, "mark": { "type": ["string", "null"], "description": "Rating of the work. The official list of fields has `N` (negative), `P` (positive) and null (none); the\ndocumentation's examples have `none`.\n" }, "allowsChangeDeadline": { "type": "boolean", "description": "True when the person responsible may change the deadline." }, "allowsTimeTracking": { "type": "boolean", "description": "True when time is tracked in the task." }, "matchesWorkTime": { "type": "boolean", "description": "True when the dates skip the time outside working hours." }, "addInReport": { "type": ["boolean", "null"], "description": "True when the task is part of the report; null in the documentation's examples." }, "isMultitask": { "type": "boolean", "description": "True for a base task with subtasks." }, "siteId": { "type": ["string", "null"], "description": "Identifier of the site, such as `s1`." }, "deadlineCount": { "type": ["integer", "null"], "description": "Not in the official list of fields, nor explained; null in the documentation's examples." }, "declineReason": { "type": ["string", "null"], "description": "Not in the official list of fields, nor explained; null in the documentation's examples." }, "forumTopicId": { "type": ["integer", "null"], "description": "Not in the official list of fields, nor explained; null in the documentation's examples." }, "link": { "type": "string", "description": "Address of the task on the portal, relative: `/company/personal/user/1/tasks/task/view/3835/`." }, "rights": { "description": "What the user may do with the task. The official list of fields calls it an array; in the documentation's\nexamples it is this object.\n", "$ref": "TaskAccess" }, "archiveLink": { "type": "string", "description": "Address of an archive of all files of the task, relative to the portal. It carries a signature: treat it as a\nsecret.\n" }, "crmItemIds": { "type": "array", "description": "CRM items of the task: a prefix and an identifier, such as `L_1000959`.", "items": { "type": "string", "description": "`L_` and an identifier for a lead, `D_` for a deal, `C_` for a contact, `CO_` for a company, `SI_` for an\ninvoice, and `T`, a code of the type and `_` for an item of a smart process.\n" } }, "requireResult": { "type": "boolean", "description": "True when the task cannot be completed without a result." }, "matchesSubTasksTime": { "type": "boolean", "description": "True when the dates of the subtasks count for those of the task." }, "autocompleteSubTasks": { "type": "boolean", "description": "True when completing the task completes its subtasks." }, "allowsChangeDatePlan": { "type": "boolean", "description": "True when the planned dates may be changed." }, "maxDeadlineChangeDate": { "type": ["string", "null"], "format": "date-time", "description": "When the deadline can no longer be changed; null without such a date." }, "maxDeadlineChanges": { "type": ["integer", "null"], "description": "How often the deadline may be put off; null without a limit." }, "requireDeadlineChangeReason": { "type": "boolean", "description": "True when whoever changes the deadline must give a reason." }, "inFavorite": { "type": "array", "description": "The user's own identifier when the task is among their favourites; empty otherwise.", "items": { "type": "integer", "description": "Identifier of the user." } }, "inPin": { "type": "array", "description": "The user's own identifier when they have pinned the task; empty otherwise.", "items": { "type": "integer", "description": "Identifier of the user." } }, "inGroupPin": { "type": "array", "description": "The user's own identifier when they have pinned the task in its group; empty otherwise.", "items": { "type": "integer", "description": "Identifier of the user." } }, "inMute": { "type": "array", "description": "The user's own identifier when they have muted the task; empty otherwise.", "items": { "type": "integer", "description": "Identifier of the user." } }, "dependsOn": { "type": "array", "description": "Tasks that the task depends on.", "items": { "type": "integer", "description": "Identifier of a task. That it is one is not documented." } }, "scenarios": { "type": "array", "description": "How the task came about.", "items": { "type": "string", "description": "`default`, `crm`, `mobile` (the mobile application), `voice` or `video` (AI, from sound or video)." } } } };
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      let data3 = data.deadline;
      if (typeof data3 !== "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/deadline", schemaPath: "#/properties/deadline/type", keyword: "type", params: { type: schema12.properties.deadline.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          const err4 = { instancePath: instancePath + "/deadline", schemaPath: "#/properties/deadline/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.needsControl !== void 0) {
      if (typeof data.needsControl !== "boolean") {
        const err5 = { instancePath: instancePath + "/needsControl", schemaPath: "#/properties/needsControl/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.startPlan !== void 0) {
      let data5 = data.startPlan;
      if (typeof data5 !== "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/startPlan", schemaPath: "#/properties/startPlan/type", keyword: "type", params: { type: schema12.properties.startPlan.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          const err7 = { instancePath: instancePath + "/startPlan", schemaPath: "#/properties/startPlan/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.endPlan !== void 0) {
      let data6 = data.endPlan;
      if (typeof data6 !== "string" && data6 !== null) {
        const err8 = { instancePath: instancePath + "/endPlan", schemaPath: "#/properties/endPlan/type", keyword: "type", params: { type: schema12.properties.endPlan.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          const err9 = { instancePath: instancePath + "/endPlan", schemaPath: "#/properties/endPlan/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.fileIds !== void 0) {
      let data7 = data.fileIds;
      if (!Array.isArray(data7) && data7 !== null) {
        const err10 = { instancePath: instancePath + "/fileIds", schemaPath: "#/properties/fileIds/type", keyword: "type", params: { type: schema12.properties.fileIds.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
            const err11 = { instancePath: instancePath + "/fileIds/" + i0, schemaPath: "#/properties/fileIds/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    }
    if (data.checklist !== void 0) {
      let data9 = data.checklist;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
            const err12 = { instancePath: instancePath + "/checklist/" + i1, schemaPath: "#/properties/checklist/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.epicId !== void 0) {
      let data11 = data.epicId;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11))) && data11 !== null) {
        const err14 = { instancePath: instancePath + "/epicId", schemaPath: "#/properties/epicId/type", keyword: "type", params: { type: schema12.properties.epicId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.storyPoints !== void 0) {
      let data12 = data.storyPoints;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12))) && data12 !== null) {
        const err15 = { instancePath: instancePath + "/storyPoints", schemaPath: "#/properties/storyPoints/type", keyword: "type", params: { type: schema12.properties.storyPoints.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.priority !== void 0) {
      if (typeof data.priority !== "string") {
        const err16 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.statusChanged !== void 0) {
      let data15 = data.statusChanged;
      if (typeof data15 !== "string" && data15 !== null) {
        const err18 = { instancePath: instancePath + "/statusChanged", schemaPath: "#/properties/statusChanged/type", keyword: "type", params: { type: schema12.properties.statusChanged.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data15 === "string") {
        if (!formats0.test(data15)) {
          const err19 = { instancePath: instancePath + "/statusChanged", schemaPath: "#/properties/statusChanged/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.parentId !== void 0) {
      let data16 = data.parentId;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16))) && data16 !== null) {
        const err20 = { instancePath: instancePath + "/parentId", schemaPath: "#/properties/parentId/type", keyword: "type", params: { type: schema12.properties.parentId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.containsChecklist !== void 0) {
      if (typeof data.containsChecklist !== "boolean") {
        const err21 = { instancePath: instancePath + "/containsChecklist", schemaPath: "#/properties/containsChecklist/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.containsSubTasks !== void 0) {
      if (typeof data.containsSubTasks !== "boolean") {
        const err22 = { instancePath: instancePath + "/containsSubTasks", schemaPath: "#/properties/containsSubTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.containsRelatedTasks !== void 0) {
      if (typeof data.containsRelatedTasks !== "boolean") {
        const err23 = { instancePath: instancePath + "/containsRelatedTasks", schemaPath: "#/properties/containsRelatedTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.containsGanttLinks !== void 0) {
      if (typeof data.containsGanttLinks !== "boolean") {
        const err24 = { instancePath: instancePath + "/containsGanttLinks", schemaPath: "#/properties/containsGanttLinks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.containsPlacements !== void 0) {
      if (typeof data.containsPlacements !== "boolean") {
        const err25 = { instancePath: instancePath + "/containsPlacements", schemaPath: "#/properties/containsPlacements/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.containsResults !== void 0) {
      if (typeof data.containsResults !== "boolean") {
        const err26 = { instancePath: instancePath + "/containsResults", schemaPath: "#/properties/containsResults/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.numberOfReminders !== void 0) {
      let data23 = data.numberOfReminders;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)))) {
        const err27 = { instancePath: instancePath + "/numberOfReminders", schemaPath: "#/properties/numberOfReminders/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.chatId !== void 0) {
      let data24 = data.chatId;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)))) {
        const err28 = { instancePath: instancePath + "/chatId", schemaPath: "#/properties/chatId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.plannedDuration !== void 0) {
      let data25 = data.plannedDuration;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)))) {
        const err29 = { instancePath: instancePath + "/plannedDuration", schemaPath: "#/properties/plannedDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.actualDuration !== void 0) {
      let data26 = data.actualDuration;
      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)))) {
        const err30 = { instancePath: instancePath + "/actualDuration", schemaPath: "#/properties/actualDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.durationType !== void 0) {
      if (typeof data.durationType !== "string") {
        const err31 = { instancePath: instancePath + "/durationType", schemaPath: "#/properties/durationType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.started !== void 0) {
      let data28 = data.started;
      if (typeof data28 !== "string" && data28 !== null) {
        const err32 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: schema12.properties.started.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data28 === "string") {
        if (!formats0.test(data28)) {
          const err33 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.estimatedTime !== void 0) {
      let data29 = data.estimatedTime;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)))) {
        const err34 = { instancePath: instancePath + "/estimatedTime", schemaPath: "#/properties/estimatedTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.replicate !== void 0) {
      if (typeof data.replicate !== "boolean") {
        const err35 = { instancePath: instancePath + "/replicate", schemaPath: "#/properties/replicate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.changed !== void 0) {
      let data31 = data.changed;
      if (typeof data31 !== "string" && data31 !== null) {
        const err36 = { instancePath: instancePath + "/changed", schemaPath: "#/properties/changed/type", keyword: "type", params: { type: schema12.properties.changed.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data31 === "string") {
        if (!formats0.test(data31)) {
          const err37 = { instancePath: instancePath + "/changed", schemaPath: "#/properties/changed/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      }
    }
    if (data.closed !== void 0) {
      let data32 = data.closed;
      if (typeof data32 !== "string" && data32 !== null) {
        const err38 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/type", keyword: "type", params: { type: schema12.properties.closed.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
      if (typeof data32 === "string") {
        if (!formats0.test(data32)) {
          const err39 = { instancePath: instancePath + "/closed", schemaPath: "#/properties/closed/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.activity !== void 0) {
      let data33 = data.activity;
      if (typeof data33 !== "string" && data33 !== null) {
        const err40 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/type", keyword: "type", params: { type: schema12.properties.activity.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data33 === "string") {
        if (!formats0.test(data33)) {
          const err41 = { instancePath: instancePath + "/activity", schemaPath: "#/properties/activity/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      }
    }
    if (data.guid !== void 0) {
      let data34 = data.guid;
      if (typeof data34 !== "string" && data34 !== null) {
        const err42 = { instancePath: instancePath + "/guid", schemaPath: "#/properties/guid/type", keyword: "type", params: { type: schema12.properties.guid.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.xmlId !== void 0) {
      let data35 = data.xmlId;
      if (typeof data35 !== "string" && data35 !== null) {
        const err43 = { instancePath: instancePath + "/xmlId", schemaPath: "#/properties/xmlId/type", keyword: "type", params: { type: schema12.properties.xmlId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.exchangeId !== void 0) {
      let data36 = data.exchangeId;
      if (typeof data36 !== "string" && data36 !== null) {
        const err44 = { instancePath: instancePath + "/exchangeId", schemaPath: "#/properties/exchangeId/type", keyword: "type", params: { type: schema12.properties.exchangeId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.exchangeModified !== void 0) {
      let data37 = data.exchangeModified;
      if (typeof data37 !== "string" && data37 !== null) {
        const err45 = { instancePath: instancePath + "/exchangeModified", schemaPath: "#/properties/exchangeModified/type", keyword: "type", params: { type: schema12.properties.exchangeModified.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.outlookVersion !== void 0) {
      let data38 = data.outlookVersion;
      if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38))) && data38 !== null) {
        const err46 = { instancePath: instancePath + "/outlookVersion", schemaPath: "#/properties/outlookVersion/type", keyword: "type", params: { type: schema12.properties.outlookVersion.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.mark !== void 0) {
      let data39 = data.mark;
      if (typeof data39 !== "string" && data39 !== null) {
        const err47 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: schema12.properties.mark.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.allowsChangeDeadline !== void 0) {
      if (typeof data.allowsChangeDeadline !== "boolean") {
        const err48 = { instancePath: instancePath + "/allowsChangeDeadline", schemaPath: "#/properties/allowsChangeDeadline/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.allowsTimeTracking !== void 0) {
      if (typeof data.allowsTimeTracking !== "boolean") {
        const err49 = { instancePath: instancePath + "/allowsTimeTracking", schemaPath: "#/properties/allowsTimeTracking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.matchesWorkTime !== void 0) {
      if (typeof data.matchesWorkTime !== "boolean") {
        const err50 = { instancePath: instancePath + "/matchesWorkTime", schemaPath: "#/properties/matchesWorkTime/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.addInReport !== void 0) {
      let data43 = data.addInReport;
      if (typeof data43 !== "boolean" && data43 !== null) {
        const err51 = { instancePath: instancePath + "/addInReport", schemaPath: "#/properties/addInReport/type", keyword: "type", params: { type: schema12.properties.addInReport.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.isMultitask !== void 0) {
      if (typeof data.isMultitask !== "boolean") {
        const err52 = { instancePath: instancePath + "/isMultitask", schemaPath: "#/properties/isMultitask/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.siteId !== void 0) {
      let data45 = data.siteId;
      if (typeof data45 !== "string" && data45 !== null) {
        const err53 = { instancePath: instancePath + "/siteId", schemaPath: "#/properties/siteId/type", keyword: "type", params: { type: schema12.properties.siteId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.deadlineCount !== void 0) {
      let data46 = data.deadlineCount;
      if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46))) && data46 !== null) {
        const err54 = { instancePath: instancePath + "/deadlineCount", schemaPath: "#/properties/deadlineCount/type", keyword: "type", params: { type: schema12.properties.deadlineCount.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.declineReason !== void 0) {
      let data47 = data.declineReason;
      if (typeof data47 !== "string" && data47 !== null) {
        const err55 = { instancePath: instancePath + "/declineReason", schemaPath: "#/properties/declineReason/type", keyword: "type", params: { type: schema12.properties.declineReason.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.forumTopicId !== void 0) {
      let data48 = data.forumTopicId;
      if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48))) && data48 !== null) {
        const err56 = { instancePath: instancePath + "/forumTopicId", schemaPath: "#/properties/forumTopicId/type", keyword: "type", params: { type: schema12.properties.forumTopicId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.link !== void 0) {
      if (typeof data.link !== "string") {
        const err57 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.rights !== void 0) {
      if (!validate27(data.rights, { instancePath: instancePath + "/rights", parentData: data, parentDataProperty: "rights", rootData })) {
        vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.archiveLink !== void 0) {
      if (typeof data.archiveLink !== "string") {
        const err58 = { instancePath: instancePath + "/archiveLink", schemaPath: "#/properties/archiveLink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.crmItemIds !== void 0) {
      let data52 = data.crmItemIds;
      if (Array.isArray(data52)) {
        const len2 = data52.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data52[i2] !== "string") {
            const err59 = { instancePath: instancePath + "/crmItemIds/" + i2, schemaPath: "#/properties/crmItemIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/crmItemIds", schemaPath: "#/properties/crmItemIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.requireResult !== void 0) {
      if (typeof data.requireResult !== "boolean") {
        const err61 = { instancePath: instancePath + "/requireResult", schemaPath: "#/properties/requireResult/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.matchesSubTasksTime !== void 0) {
      if (typeof data.matchesSubTasksTime !== "boolean") {
        const err62 = { instancePath: instancePath + "/matchesSubTasksTime", schemaPath: "#/properties/matchesSubTasksTime/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.autocompleteSubTasks !== void 0) {
      if (typeof data.autocompleteSubTasks !== "boolean") {
        const err63 = { instancePath: instancePath + "/autocompleteSubTasks", schemaPath: "#/properties/autocompleteSubTasks/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.allowsChangeDatePlan !== void 0) {
      if (typeof data.allowsChangeDatePlan !== "boolean") {
        const err64 = { instancePath: instancePath + "/allowsChangeDatePlan", schemaPath: "#/properties/allowsChangeDatePlan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.maxDeadlineChangeDate !== void 0) {
      let data58 = data.maxDeadlineChangeDate;
      if (typeof data58 !== "string" && data58 !== null) {
        const err65 = { instancePath: instancePath + "/maxDeadlineChangeDate", schemaPath: "#/properties/maxDeadlineChangeDate/type", keyword: "type", params: { type: schema12.properties.maxDeadlineChangeDate.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      if (typeof data58 === "string") {
        if (!formats0.test(data58)) {
          const err66 = { instancePath: instancePath + "/maxDeadlineChangeDate", schemaPath: "#/properties/maxDeadlineChangeDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
    }
    if (data.maxDeadlineChanges !== void 0) {
      let data59 = data.maxDeadlineChanges;
      if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59))) && data59 !== null) {
        const err67 = { instancePath: instancePath + "/maxDeadlineChanges", schemaPath: "#/properties/maxDeadlineChanges/type", keyword: "type", params: { type: schema12.properties.maxDeadlineChanges.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.requireDeadlineChangeReason !== void 0) {
      if (typeof data.requireDeadlineChangeReason !== "boolean") {
        const err68 = { instancePath: instancePath + "/requireDeadlineChangeReason", schemaPath: "#/properties/requireDeadlineChangeReason/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.inFavorite !== void 0) {
      let data61 = data.inFavorite;
      if (Array.isArray(data61)) {
        const len3 = data61.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data62 = data61[i3];
          if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)))) {
            const err69 = { instancePath: instancePath + "/inFavorite/" + i3, schemaPath: "#/properties/inFavorite/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/inFavorite", schemaPath: "#/properties/inFavorite/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.inPin !== void 0) {
      let data63 = data.inPin;
      if (Array.isArray(data63)) {
        const len4 = data63.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data64 = data63[i4];
          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)))) {
            const err71 = { instancePath: instancePath + "/inPin/" + i4, schemaPath: "#/properties/inPin/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/inPin", schemaPath: "#/properties/inPin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.inGroupPin !== void 0) {
      let data65 = data.inGroupPin;
      if (Array.isArray(data65)) {
        const len5 = data65.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data66 = data65[i5];
          if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)))) {
            const err73 = { instancePath: instancePath + "/inGroupPin/" + i5, schemaPath: "#/properties/inGroupPin/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/inGroupPin", schemaPath: "#/properties/inGroupPin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.inMute !== void 0) {
      let data67 = data.inMute;
      if (Array.isArray(data67)) {
        const len6 = data67.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data68 = data67[i6];
          if (!(typeof data68 == "number" && (!(data68 % 1) && !isNaN(data68)))) {
            const err75 = { instancePath: instancePath + "/inMute/" + i6, schemaPath: "#/properties/inMute/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/inMute", schemaPath: "#/properties/inMute/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.dependsOn !== void 0) {
      let data69 = data.dependsOn;
      if (Array.isArray(data69)) {
        const len7 = data69.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data70 = data69[i7];
          if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)))) {
            const err77 = { instancePath: instancePath + "/dependsOn/" + i7, schemaPath: "#/properties/dependsOn/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/dependsOn", schemaPath: "#/properties/dependsOn/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data71 = data.scenarios;
      if (Array.isArray(data71)) {
        const len8 = data71.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data71[i8] !== "string") {
            const err79 = { instancePath: instancePath + "/scenarios/" + i8, schemaPath: "#/properties/scenarios/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
  } else {
    const err81 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err81];
    } else {
      vErrors.push(err81);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate30(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
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
  validate29.errors = vErrors;
  return errors === 0;
}
var validate_4 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate33.errors = vErrors;
  return errors === 0;
}
var validate_5 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate35.errors = vErrors;
  return errors === 0;
}
var validate_6 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        const err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
  validate37.errors = vErrors;
  return errors === 0;
}
var validate_7 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        const err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
  validate38.errors = vErrors;
  return errors === 0;
}
var validate_8 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate39.errors = vErrors;
  return errors === 0;
}
var validate_9 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate41.errors = vErrors;
  return errors === 0;
}
var validate_10 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        const err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
  validate43.errors = vErrors;
  return errors === 0;
}
var validate_11 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate44.errors = vErrors;
  return errors === 0;
}
var validate_12 = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate46.errors = vErrors;
  return errors === 0;
}
var validate_13 = validate48;
var schema24 = { "type": "object", "description": "A task with all fields of its own.", "allOf": [{ "$ref": "BasicTask" }], "properties": { "creatorId": { "type": "integer", "description": "Identifier of the creator." }, "created": { "type": ["string", "null"], "format": "date-time", "description": "When the task was created." }, "responsibleId": { "type": "integer", "description": "Identifier of the person responsible." }, "groupId": { "type": ["integer", "null"], "description": "Identifier of the group or project. Whether it is null or 0 without one is not documented, here and for the\nidentifiers below.\n" }, "stageId": { "type": ["integer", "null"], "description": "Identifier of the stage within the group or project." }, "flowId": { "type": ["integer", "null"], "description": "Identifier of the flow." }, "changedById": { "type": ["integer", "null"], "description": "Identifier of the user who changed the task last." }, "statusChangedById": { "type": ["integer", "null"], "description": "Identifier of the user who changed the status last." }, "closedById": { "type": ["integer", "null"], "description": "Identifier of the user who closed the task." }, "forkedByTemplateId": { "type": ["integer", "null"], "description": "Identifier of the template that the task was made from." }, "emailId": { "type": ["integer", "null"], "description": "Identifier of the email that the task was made from." } } };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate30(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creatorId !== void 0) {
      let data0 = data.creatorId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err0 = { instancePath: instancePath + "/creatorId", schemaPath: "#/properties/creatorId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.created !== void 0) {
      let data1 = data.created;
      if (typeof data1 !== "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: schema24.properties.created.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          const err2 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.responsibleId !== void 0) {
      let data2 = data.responsibleId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err3 = { instancePath: instancePath + "/responsibleId", schemaPath: "#/properties/responsibleId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.groupId !== void 0) {
      let data3 = data.groupId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3))) && data3 !== null) {
        const err4 = { instancePath: instancePath + "/groupId", schemaPath: "#/properties/groupId/type", keyword: "type", params: { type: schema24.properties.groupId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.stageId !== void 0) {
      let data4 = data.stageId;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
        const err5 = { instancePath: instancePath + "/stageId", schemaPath: "#/properties/stageId/type", keyword: "type", params: { type: schema24.properties.stageId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.flowId !== void 0) {
      let data5 = data.flowId;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/flowId", schemaPath: "#/properties/flowId/type", keyword: "type", params: { type: schema24.properties.flowId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.changedById !== void 0) {
      let data6 = data.changedById;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
        const err7 = { instancePath: instancePath + "/changedById", schemaPath: "#/properties/changedById/type", keyword: "type", params: { type: schema24.properties.changedById.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.statusChangedById !== void 0) {
      let data7 = data.statusChangedById;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
        const err8 = { instancePath: instancePath + "/statusChangedById", schemaPath: "#/properties/statusChangedById/type", keyword: "type", params: { type: schema24.properties.statusChangedById.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.closedById !== void 0) {
      let data8 = data.closedById;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/closedById", schemaPath: "#/properties/closedById/type", keyword: "type", params: { type: schema24.properties.closedById.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.forkedByTemplateId !== void 0) {
      let data9 = data.forkedByTemplateId;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
        const err10 = { instancePath: instancePath + "/forkedByTemplateId", schemaPath: "#/properties/forkedByTemplateId/type", keyword: "type", params: { type: schema24.properties.forkedByTemplateId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.emailId !== void 0) {
      let data10 = data.emailId;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10))) && data10 !== null) {
        const err11 = { instancePath: instancePath + "/emailId", schemaPath: "#/properties/emailId/type", keyword: "type", params: { type: schema24.properties.emailId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "object", "description": "A user in a task.", "properties": { "id": { "type": "integer", "description": "Identifier of the user." }, "name": { "type": "string", "description": "Name of the user." }, "role": { "type": ["string", "null"], "description": "Role of the user. The values are not documented." }, "image": { "description": "The picture of the user.", "anyOf": [{ "$ref": "TaskFile" }, { "type": "null" }] }, "gender": { "type": ["string", "null"], "description": "Gender of the user. The values are not documented." }, "email": { "type": ["string", "null"], "description": "Email address of the user." }, "externalAuthId": { "type": ["string", "null"], "description": "What the user signs in with. The values are not documented." }, "rights": { "type": ["array", "null"], "description": "Rights of the user; their form is not documented.", "items": {} } } };
var schema26 = { "type": "object", "description": "A picture of a user or a group.", "properties": { "id": { "type": "integer", "description": "Identifier of the file." }, "src": { "type": "string", "description": "Address of the file." }, "name": { "type": ["string", "null"], "description": "Name of the file." }, "width": { "type": ["integer", "null"], "description": "Width. Its unit is not documented." }, "height": { "type": ["integer", "null"], "description": "Height. Its unit is not documented." }, "size": { "type": ["integer", "null"], "description": "Size. Its unit is not documented." }, "subDir": { "type": ["string", "null"], "description": "Folder of the file on the server." }, "contentType": { "type": ["string", "null"], "description": "MIME type of the file." }, "file": { "type": ["array", "null"], "description": "Data of the file; its form is not documented.", "items": {} } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.src !== void 0) {
      if (typeof data.src !== "string") {
        const err1 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 !== "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema26.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.width !== void 0) {
      let data3 = data.width;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3))) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: schema26.properties.width.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.height !== void 0) {
      let data4 = data.height;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
        const err4 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: schema26.properties.height.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && data5 !== null) {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: schema26.properties.size.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.subDir !== void 0) {
      let data6 = data.subDir;
      if (typeof data6 !== "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/subDir", schemaPath: "#/properties/subDir/type", keyword: "type", params: { type: schema26.properties.subDir.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      let data7 = data.contentType;
      if (typeof data7 !== "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: schema26.properties.contentType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data8 = data.file;
      if (!Array.isArray(data8) && data8 !== null) {
        const err8 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: schema26.properties.file.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data2 = data.role;
      if (typeof data2 !== "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: schema25.properties.role.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      const _errs8 = errors;
      let valid1 = false;
      const _errs9 = errors;
      if (!validate54(data3, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs10 = errors;
        if (data3 !== null) {
          const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.gender !== void 0) {
      let data4 = data.gender;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: schema25.properties.gender.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 !== "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema25.properties.email.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.externalAuthId !== void 0) {
      let data6 = data.externalAuthId;
      if (typeof data6 !== "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/externalAuthId", schemaPath: "#/properties/externalAuthId/type", keyword: "type", params: { type: schema25.properties.externalAuthId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.rights !== void 0) {
      let data7 = data.rights;
      if (!Array.isArray(data7) && data7 !== null) {
        const err8 = { instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/type", keyword: "type", params: { type: schema25.properties.rights.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var schema27 = { "type": "object", "description": "The group or project of a task.", "properties": { "id": { "type": "integer", "description": "Identifier of the group." }, "name": { "type": "string", "description": "Name of the group." }, "image": { "description": "The picture of the group.", "anyOf": [{ "$ref": "TaskFile" }, { "type": "null" }] }, "type": { "type": ["string", "null"], "description": "Type of the group. The values are not documented." }, "isVisible": { "type": "boolean", "description": "True for a visible group." } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data2 = data.image;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (!validate54(data2, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData })) {
        vErrors = vErrors === null ? validate54.errors : append(vErrors, validate54.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs8 = errors;
        if (data2 !== null) {
          const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema27.properties.type.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.isVisible !== void 0) {
      if (typeof data.isVisible !== "boolean") {
        const err5 = { instancePath: instancePath + "/isVisible", schemaPath: "#/properties/isVisible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": "object", "description": "The stage of a task within its group or project.", "properties": { "id": { "type": "integer", "description": "Identifier of the stage." }, "title": { "type": "string", "description": "Title of the stage." }, "color": { "type": ["string", "null"], "description": "Colour of the stage. The format is not documented." } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data2 = data.color;
      if (typeof data2 !== "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: schema28.properties.color.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate63.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": "object", "description": "The chat of a task.", "properties": { "id": { "type": "integer", "description": "Identifier of the chat." }, "entityId": { "type": ["integer", "null"], "description": "Identifier of the object that the chat belongs to." }, "entityType": { "type": ["string", "null"], "description": "Type of the object that the chat belongs to. The values are not documented." } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.entityId !== void 0) {
      let data1 = data.entityId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/entityId", schemaPath: "#/properties/entityId/type", keyword: "type", params: { type: schema30.properties.entityId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.entityType !== void 0) {
      let data2 = data.entityType;
      if (typeof data2 !== "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/entityType", schemaPath: "#/properties/entityType/type", keyword: "type", params: { type: schema30.properties.entityType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var schema31 = { "type": "object", "description": "The template of a task.", "properties": { "id": { "type": "integer", "description": "Identifier of the template." }, "task": { "description": "The task of the template.", "anyOf": [{ "$ref": "TaskWithRelated" }, { "type": "null" }] }, "title": { "type": "string", "description": "Title." }, "description": { "type": ["string", "null"], "description": "Description." }, "creator": { "description": "The creator of the template.", "anyOf": [{ "$ref": "TaskUser" }, { "type": "null" }] }, "responsibleCollection": { "type": ["array", "null"], "description": "The people responsible; the form of an element is not documented.", "items": {} }, "deadlineAfterTs": { "type": ["integer", "null"], "description": "How long after its creation a task is due. The name suggests seconds; the unit is not documented." }, "startDatePlanTs": { "type": ["integer", "null"], "description": "Planned start of a task, with the same reservation." }, "endDatePlanTs": { "type": ["integer", "null"], "description": "Planned end of a task, with the same reservation." }, "replicate": { "type": "boolean", "description": "True when tasks are made from the template again and again." }, "checklist": { "type": ["array", "null"], "description": "Identifiers of the items of the checklist.", "items": { "type": "integer", "description": "Identifier of an item of the checklist." } }, "group": { "description": "The group or project.", "anyOf": [{ "$ref": "TaskGroup" }, { "type": "null" }] }, "priority": { "type": ["string", "null"], "description": "Priority." }, "accomplices": { "type": ["array", "null"], "description": "The participants; the form of an element is not documented.", "items": {} }, "auditors": { "type": ["array", "null"], "description": "The observers; the form of an element is not documented.", "items": {} }, "parent": { "description": "The parent template.", "anyOf": [{ "$ref": "TaskTemplate" }, { "type": "null" }] }, "replicateParams": { "description": "How tasks are repeated.", "anyOf": [{ "$ref": "TemplateRepetition" }, { "type": "null" }] } } };
var wrapper0 = { validate: validate49 };
var wrapper2 = { validate: validate72 };
var schema32 = { "type": "object", "description": "How a template makes tasks again and again. All values are strings.", "properties": { "period": { "type": ["string", "null"], "description": "How often: the unit of repetition. The values are not documented, here and below." }, "everyDay": { "type": ["string", "null"], "description": "Every how many days, of a daily repetition." }, "workdayOnly": { "type": ["string", "null"], "description": "Whether only working days count." }, "dailyMonthInterval": { "type": ["string", "null"], "description": "Interval of a daily repetition, in days of the month." }, "everyWeek": { "type": ["string", "null"], "description": "Every how many weeks, of a weekly repetition." }, "monthlyType": { "type": ["string", "null"], "description": "Kind of the monthly repetition." }, "monthlyDayNum": { "type": ["string", "null"], "description": "Day of the month, of a monthly repetition." }, "monthlyMonthNum1": { "type": ["string", "null"], "description": "First month of the period, of a monthly repetition." }, "monthlyWeekDayNum": { "type": ["string", "null"], "description": "Number of the week in the month, of a monthly repetition." }, "monthlyWeekDay": { "type": ["string", "null"], "description": "Day of the week, of a monthly repetition." }, "monthlyMonthNum2": { "type": ["string", "null"], "description": "Second month of the period, of a monthly repetition." }, "yearlyType": { "type": ["string", "null"], "description": "Kind of the yearly repetition." }, "yearlyDayNum": { "type": ["string", "null"], "description": "Day of the month, of a yearly repetition." }, "yearlyMonth1": { "type": ["string", "null"], "description": "First month, of a yearly repetition." }, "yearlyWeekDayNum": { "type": ["string", "null"], "description": "Number of the week, of a yearly repetition." }, "yearlyWeekDay": { "type": ["string", "null"], "description": "Day of the week, of a yearly repetition." }, "yearlyMonth2": { "type": ["string", "null"], "description": "Second month, of a yearly repetition." }, "time": { "type": ["string", "null"], "description": "Time of the day." }, "timezoneOffset": { "type": ["string", "null"], "description": "Offset of the time zone." }, "startDate": { "type": ["string", "null"], "description": "When the repetition starts." }, "repeatTill": { "type": ["string", "null"], "description": "What the repetition ends with." }, "endDate": { "type": ["string", "null"], "description": "When the repetition ends." }, "times": { "type": ["string", "null"], "description": "Number of repetitions." } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period !== void 0) {
      let data0 = data.period;
      if (typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: schema32.properties.period.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.everyDay !== void 0) {
      let data1 = data.everyDay;
      if (typeof data1 !== "string" && data1 !== null) {
        const err1 = { instancePath: instancePath + "/everyDay", schemaPath: "#/properties/everyDay/type", keyword: "type", params: { type: schema32.properties.everyDay.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.workdayOnly !== void 0) {
      let data2 = data.workdayOnly;
      if (typeof data2 !== "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/workdayOnly", schemaPath: "#/properties/workdayOnly/type", keyword: "type", params: { type: schema32.properties.workdayOnly.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.dailyMonthInterval !== void 0) {
      let data3 = data.dailyMonthInterval;
      if (typeof data3 !== "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/dailyMonthInterval", schemaPath: "#/properties/dailyMonthInterval/type", keyword: "type", params: { type: schema32.properties.dailyMonthInterval.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.everyWeek !== void 0) {
      let data4 = data.everyWeek;
      if (typeof data4 !== "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/everyWeek", schemaPath: "#/properties/everyWeek/type", keyword: "type", params: { type: schema32.properties.everyWeek.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.monthlyType !== void 0) {
      let data5 = data.monthlyType;
      if (typeof data5 !== "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/monthlyType", schemaPath: "#/properties/monthlyType/type", keyword: "type", params: { type: schema32.properties.monthlyType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.monthlyDayNum !== void 0) {
      let data6 = data.monthlyDayNum;
      if (typeof data6 !== "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/monthlyDayNum", schemaPath: "#/properties/monthlyDayNum/type", keyword: "type", params: { type: schema32.properties.monthlyDayNum.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.monthlyMonthNum1 !== void 0) {
      let data7 = data.monthlyMonthNum1;
      if (typeof data7 !== "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/monthlyMonthNum1", schemaPath: "#/properties/monthlyMonthNum1/type", keyword: "type", params: { type: schema32.properties.monthlyMonthNum1.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.monthlyWeekDayNum !== void 0) {
      let data8 = data.monthlyWeekDayNum;
      if (typeof data8 !== "string" && data8 !== null) {
        const err8 = { instancePath: instancePath + "/monthlyWeekDayNum", schemaPath: "#/properties/monthlyWeekDayNum/type", keyword: "type", params: { type: schema32.properties.monthlyWeekDayNum.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.monthlyWeekDay !== void 0) {
      let data9 = data.monthlyWeekDay;
      if (typeof data9 !== "string" && data9 !== null) {
        const err9 = { instancePath: instancePath + "/monthlyWeekDay", schemaPath: "#/properties/monthlyWeekDay/type", keyword: "type", params: { type: schema32.properties.monthlyWeekDay.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.monthlyMonthNum2 !== void 0) {
      let data10 = data.monthlyMonthNum2;
      if (typeof data10 !== "string" && data10 !== null) {
        const err10 = { instancePath: instancePath + "/monthlyMonthNum2", schemaPath: "#/properties/monthlyMonthNum2/type", keyword: "type", params: { type: schema32.properties.monthlyMonthNum2.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.yearlyType !== void 0) {
      let data11 = data.yearlyType;
      if (typeof data11 !== "string" && data11 !== null) {
        const err11 = { instancePath: instancePath + "/yearlyType", schemaPath: "#/properties/yearlyType/type", keyword: "type", params: { type: schema32.properties.yearlyType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.yearlyDayNum !== void 0) {
      let data12 = data.yearlyDayNum;
      if (typeof data12 !== "string" && data12 !== null) {
        const err12 = { instancePath: instancePath + "/yearlyDayNum", schemaPath: "#/properties/yearlyDayNum/type", keyword: "type", params: { type: schema32.properties.yearlyDayNum.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.yearlyMonth1 !== void 0) {
      let data13 = data.yearlyMonth1;
      if (typeof data13 !== "string" && data13 !== null) {
        const err13 = { instancePath: instancePath + "/yearlyMonth1", schemaPath: "#/properties/yearlyMonth1/type", keyword: "type", params: { type: schema32.properties.yearlyMonth1.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.yearlyWeekDayNum !== void 0) {
      let data14 = data.yearlyWeekDayNum;
      if (typeof data14 !== "string" && data14 !== null) {
        const err14 = { instancePath: instancePath + "/yearlyWeekDayNum", schemaPath: "#/properties/yearlyWeekDayNum/type", keyword: "type", params: { type: schema32.properties.yearlyWeekDayNum.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.yearlyWeekDay !== void 0) {
      let data15 = data.yearlyWeekDay;
      if (typeof data15 !== "string" && data15 !== null) {
        const err15 = { instancePath: instancePath + "/yearlyWeekDay", schemaPath: "#/properties/yearlyWeekDay/type", keyword: "type", params: { type: schema32.properties.yearlyWeekDay.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.yearlyMonth2 !== void 0) {
      let data16 = data.yearlyMonth2;
      if (typeof data16 !== "string" && data16 !== null) {
        const err16 = { instancePath: instancePath + "/yearlyMonth2", schemaPath: "#/properties/yearlyMonth2/type", keyword: "type", params: { type: schema32.properties.yearlyMonth2.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data17 = data.time;
      if (typeof data17 !== "string" && data17 !== null) {
        const err17 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: schema32.properties.time.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.timezoneOffset !== void 0) {
      let data18 = data.timezoneOffset;
      if (typeof data18 !== "string" && data18 !== null) {
        const err18 = { instancePath: instancePath + "/timezoneOffset", schemaPath: "#/properties/timezoneOffset/type", keyword: "type", params: { type: schema32.properties.timezoneOffset.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.startDate !== void 0) {
      let data19 = data.startDate;
      if (typeof data19 !== "string" && data19 !== null) {
        const err19 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/type", keyword: "type", params: { type: schema32.properties.startDate.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.repeatTill !== void 0) {
      let data20 = data.repeatTill;
      if (typeof data20 !== "string" && data20 !== null) {
        const err20 = { instancePath: instancePath + "/repeatTill", schemaPath: "#/properties/repeatTill/type", keyword: "type", params: { type: schema32.properties.repeatTill.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.endDate !== void 0) {
      let data21 = data.endDate;
      if (typeof data21 !== "string" && data21 !== null) {
        const err21 = { instancePath: instancePath + "/endDate", schemaPath: "#/properties/endDate/type", keyword: "type", params: { type: schema32.properties.endDate.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data22 = data.times;
      if (typeof data22 !== "string" && data22 !== null) {
        const err22 = { instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: schema32.properties.times.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.task !== void 0) {
      let data1 = data.task;
      const _errs4 = errors;
      let valid1 = false;
      const _errs5 = errors;
      if (!wrapper0.validate(data1, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs5 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs6 = errors;
        if (data1 !== null) {
          const err1 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err2 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      } else {
        errors = _errs4;
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema31.properties.description.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.creator !== void 0) {
      let data4 = data.creator;
      const _errs13 = errors;
      let valid2 = false;
      const _errs14 = errors;
      if (!validate53(data4, { instancePath: instancePath + "/creator", parentData: data, parentDataProperty: "creator", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs14 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs15 = errors;
        if (data4 !== null) {
          const err5 = { instancePath: instancePath + "/creator", schemaPath: "#/properties/creator/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err6 = { instancePath: instancePath + "/creator", schemaPath: "#/properties/creator/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.responsibleCollection !== void 0) {
      let data5 = data.responsibleCollection;
      if (!Array.isArray(data5) && data5 !== null) {
        const err7 = { instancePath: instancePath + "/responsibleCollection", schemaPath: "#/properties/responsibleCollection/type", keyword: "type", params: { type: schema31.properties.responsibleCollection.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.deadlineAfterTs !== void 0) {
      let data6 = data.deadlineAfterTs;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
        const err8 = { instancePath: instancePath + "/deadlineAfterTs", schemaPath: "#/properties/deadlineAfterTs/type", keyword: "type", params: { type: schema31.properties.deadlineAfterTs.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.startDatePlanTs !== void 0) {
      let data7 = data.startDatePlanTs;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
        const err9 = { instancePath: instancePath + "/startDatePlanTs", schemaPath: "#/properties/startDatePlanTs/type", keyword: "type", params: { type: schema31.properties.startDatePlanTs.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.endDatePlanTs !== void 0) {
      let data8 = data.endDatePlanTs;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        const err10 = { instancePath: instancePath + "/endDatePlanTs", schemaPath: "#/properties/endDatePlanTs/type", keyword: "type", params: { type: schema31.properties.endDatePlanTs.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.replicate !== void 0) {
      if (typeof data.replicate !== "boolean") {
        const err11 = { instancePath: instancePath + "/replicate", schemaPath: "#/properties/replicate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data10 = data.checklist;
      if (!Array.isArray(data10) && data10 !== null) {
        const err12 = { instancePath: instancePath + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: schema31.properties.checklist.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
            const err13 = { instancePath: instancePath + "/checklist/" + i0, schemaPath: "#/properties/checklist/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
    }
    if (data.group !== void 0) {
      let data12 = data.group;
      const _errs32 = errors;
      let valid5 = false;
      const _errs33 = errors;
      if (!validate58(data12, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData })) {
        vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs33 === errors;
      valid5 = valid5 || _valid2;
      if (!valid5) {
        const _errs34 = errors;
        if (data12 !== null) {
          const err14 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid2 = _errs34 === errors;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        const err15 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs32;
        if (vErrors !== null) {
          if (_errs32) {
            vErrors.length = _errs32;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.priority !== void 0) {
      let data13 = data.priority;
      if (typeof data13 !== "string" && data13 !== null) {
        const err16 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: schema31.properties.priority.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.accomplices !== void 0) {
      let data14 = data.accomplices;
      if (!Array.isArray(data14) && data14 !== null) {
        const err17 = { instancePath: instancePath + "/accomplices", schemaPath: "#/properties/accomplices/type", keyword: "type", params: { type: schema31.properties.accomplices.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.auditors !== void 0) {
      let data15 = data.auditors;
      if (!Array.isArray(data15) && data15 !== null) {
        const err18 = { instancePath: instancePath + "/auditors", schemaPath: "#/properties/auditors/type", keyword: "type", params: { type: schema31.properties.auditors.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.parent !== void 0) {
      let data16 = data.parent;
      const _errs43 = errors;
      let valid6 = false;
      const _errs44 = errors;
      if (!wrapper2.validate(data16, { instancePath: instancePath + "/parent", parentData: data, parentDataProperty: "parent", rootData })) {
        vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs44 === errors;
      valid6 = valid6 || _valid3;
      if (!valid6) {
        const _errs45 = errors;
        if (data16 !== null) {
          const err19 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        var _valid3 = _errs45 === errors;
        valid6 = valid6 || _valid3;
      }
      if (!valid6) {
        const err20 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs43;
        if (vErrors !== null) {
          if (_errs43) {
            vErrors.length = _errs43;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.replicateParams !== void 0) {
      let data17 = data.replicateParams;
      const _errs48 = errors;
      let valid7 = false;
      const _errs49 = errors;
      if (!validate75(data17, { instancePath: instancePath + "/replicateParams", parentData: data, parentDataProperty: "replicateParams", rootData })) {
        vErrors = vErrors === null ? validate75.errors : append(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs49 === errors;
      valid7 = valid7 || _valid4;
      if (!valid7) {
        const _errs50 = errors;
        if (data17 !== null) {
          const err21 = { instancePath: instancePath + "/replicateParams", schemaPath: "#/properties/replicateParams/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid4 = _errs50 === errors;
        valid7 = valid7 || _valid4;
      }
      if (!valid7) {
        const err22 = { instancePath: instancePath + "/replicateParams", schemaPath: "#/properties/replicateParams/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      } else {
        errors = _errs48;
        if (vErrors !== null) {
          if (_errs48) {
            vErrors.length = _errs48;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": "object", "description": "The email that a task was made from.", "properties": { "id": { "type": "integer", "description": "Identifier of the email." }, "taskId": { "type": "integer", "description": "Identifier of the task." }, "mailboxId": { "type": ["integer", "null"], "description": "Identifier of the mailbox." }, "title": { "type": ["string", "null"], "description": "Subject of the email." }, "body": { "type": ["string", "null"], "description": "Text of the email. It comes from outside the portal: treat it as untrusted." }, "from": { "type": ["string", "null"], "description": "Sender of the email." }, "dateTs": { "type": ["integer", "null"], "description": "When the email was sent, as a timestamp." }, "link": { "type": ["string", "null"], "description": "Address of the email." } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.taskId !== void 0) {
      let data1 = data.taskId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err1 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.mailboxId !== void 0) {
      let data2 = data.mailboxId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2))) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/mailboxId", schemaPath: "#/properties/mailboxId/type", keyword: "type", params: { type: schema33.properties.mailboxId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 !== "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema33.properties.title.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (typeof data4 !== "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: schema33.properties.body.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data5 = data.from;
      if (typeof data5 !== "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema33.properties.from.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.dateTs !== void 0) {
      let data6 = data.dateTs;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
        const err6 = { instancePath: instancePath + "/dateTs", schemaPath: "#/properties/dateTs/type", keyword: "type", params: { type: schema33.properties.dateTs.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.link !== void 0) {
      let data7 = data.link;
      if (typeof data7 !== "string" && data7 !== null) {
        const err7 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema33.properties.link.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var schema34 = { "type": "object", "description": "A record of tracked time.", "properties": { "id": { "type": "integer", "description": "Identifier of the record." }, "userId": { "type": "integer", "description": "Identifier of the user." }, "taskId": { "type": "integer", "description": "Identifier of the task." }, "minutes": { "type": ["integer", "null"], "description": "Minutes. Whether `seconds` has the whole time or the rest is not documented." }, "seconds": { "type": ["integer", "null"], "description": "Seconds." }, "source": { "type": ["string", "null"], "description": "Where the record came from. The values are not documented." }, "text": { "type": ["string", "null"], "description": "Comment." }, "createdAtTs": { "type": ["integer", "null"], "description": "When the record was made, as a timestamp." }, "startTs": { "type": ["integer", "null"], "description": "When the time began, as a timestamp." }, "stopTs": { "type": ["integer", "null"], "description": "When the time ended, as a timestamp." } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.userId !== void 0) {
      let data1 = data.userId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err1 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.taskId !== void 0) {
      let data2 = data.taskId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err2 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data3 = data.minutes;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3))) && data3 !== null) {
        const err3 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: schema34.properties.minutes.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data4 = data.seconds;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
        const err4 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: schema34.properties.seconds.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (typeof data5 !== "string" && data5 !== null) {
        const err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: schema34.properties.source.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data6 = data.text;
      if (typeof data6 !== "string" && data6 !== null) {
        const err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: schema34.properties.text.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.createdAtTs !== void 0) {
      let data7 = data.createdAtTs;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
        const err7 = { instancePath: instancePath + "/createdAtTs", schemaPath: "#/properties/createdAtTs/type", keyword: "type", params: { type: schema34.properties.createdAtTs.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.startTs !== void 0) {
      let data8 = data.startTs;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        const err8 = { instancePath: instancePath + "/startTs", schemaPath: "#/properties/startTs/type", keyword: "type", params: { type: schema34.properties.startTs.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.stopTs !== void 0) {
      let data9 = data.stopTs;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
        const err9 = { instancePath: instancePath + "/stopTs", schemaPath: "#/properties/stopTs/type", keyword: "type", params: { type: schema34.properties.stopTs.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "description": "Where a task came from.", "properties": { "type": { "type": ["string", "null"], "description": "Kind of the source. The values are not documented." }, "data": { "type": ["array", "null"], "description": "Data of the source; their form is not documented.", "items": {} } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema35.properties.type.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (!Array.isArray(data1) && data1 !== null) {
        const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: schema35.properties.data.type }, message: "must be array,null" };
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
  validate82.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate50(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creator !== void 0) {
      if (!validate53(data.creator, { instancePath: instancePath + "/creator", parentData: data, parentDataProperty: "creator", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.responsible !== void 0) {
      if (!validate53(data.responsible, { instancePath: instancePath + "/responsible", parentData: data, parentDataProperty: "responsible", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.group !== void 0) {
      let data2 = data.group;
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (!validate58(data2, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData })) {
        vErrors = vErrors === null ? validate58.errors : append(vErrors, validate58.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const _errs7 = errors;
        if (data2 !== null) {
          const err0 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        const err1 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.stage !== void 0) {
      let data3 = data.stage;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!validate61(data3, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData })) {
        vErrors = vErrors === null ? validate61.errors : append(vErrors, validate61.errors);
        errors = vErrors.length;
      }
      var _valid1 = _errs11 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const _errs12 = errors;
        if (data3 !== null) {
          const err2 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        var _valid1 = _errs12 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        const err3 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.flow !== void 0) {
      let data4 = data.flow;
      const _errs15 = errors;
      let valid4 = false;
      const _errs16 = errors;
      if (!validate63(data4, { instancePath: instancePath + "/flow", parentData: data, parentDataProperty: "flow", rootData })) {
        vErrors = vErrors === null ? validate63.errors : append(vErrors, validate63.errors);
        errors = vErrors.length;
      }
      var _valid2 = _errs16 === errors;
      valid4 = valid4 || _valid2;
      if (!valid4) {
        const _errs17 = errors;
        if (data4 !== null) {
          const err4 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var _valid2 = _errs17 === errors;
        valid4 = valid4 || _valid2;
      }
      if (!valid4) {
        const err5 = { instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.accomplices !== void 0) {
      let data5 = data.accomplices;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data5[i0], { instancePath: instancePath + "/accomplices/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/accomplices", schemaPath: "#/properties/accomplices/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.auditors !== void 0) {
      let data7 = data.auditors;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate53(data7[i1], { instancePath: instancePath + "/auditors/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/auditors", schemaPath: "#/properties/auditors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.parent !== void 0) {
      let data9 = data.parent;
      const _errs26 = errors;
      let valid9 = false;
      const _errs27 = errors;
      if (!wrapper0.validate(data9, { instancePath: instancePath + "/parent", parentData: data, parentDataProperty: "parent", rootData })) {
        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs27 === errors;
      valid9 = valid9 || _valid3;
      if (!valid9) {
        const _errs28 = errors;
        if (data9 !== null) {
          const err8 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid9 = valid9 || _valid3;
      }
      if (!valid9) {
        const err9 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs26;
        if (vErrors !== null) {
          if (_errs26) {
            vErrors.length = _errs26;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.chat !== void 0) {
      let data10 = data.chat;
      const _errs31 = errors;
      let valid10 = false;
      const _errs32 = errors;
      if (!validate67(data10, { instancePath: instancePath + "/chat", parentData: data, parentDataProperty: "chat", rootData })) {
        vErrors = vErrors === null ? validate67.errors : append(vErrors, validate67.errors);
        errors = vErrors.length;
      }
      var _valid4 = _errs32 === errors;
      valid10 = valid10 || _valid4;
      if (!valid10) {
        const _errs33 = errors;
        if (data10 !== null) {
          const err10 = { instancePath: instancePath + "/chat", schemaPath: "#/properties/chat/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid4 = _errs33 === errors;
        valid10 = valid10 || _valid4;
      }
      if (!valid10) {
        const err11 = { instancePath: instancePath + "/chat", schemaPath: "#/properties/chat/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.changedBy !== void 0) {
      let data11 = data.changedBy;
      const _errs36 = errors;
      let valid11 = false;
      const _errs37 = errors;
      if (!validate53(data11, { instancePath: instancePath + "/changedBy", parentData: data, parentDataProperty: "changedBy", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid5 = _errs37 === errors;
      valid11 = valid11 || _valid5;
      if (!valid11) {
        const _errs38 = errors;
        if (data11 !== null) {
          const err12 = { instancePath: instancePath + "/changedBy", schemaPath: "#/properties/changedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid5 = _errs38 === errors;
        valid11 = valid11 || _valid5;
      }
      if (!valid11) {
        const err13 = { instancePath: instancePath + "/changedBy", schemaPath: "#/properties/changedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs36;
        if (vErrors !== null) {
          if (_errs36) {
            vErrors.length = _errs36;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.statusChangedBy !== void 0) {
      let data12 = data.statusChangedBy;
      const _errs41 = errors;
      let valid12 = false;
      const _errs42 = errors;
      if (!validate53(data12, { instancePath: instancePath + "/statusChangedBy", parentData: data, parentDataProperty: "statusChangedBy", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid6 = _errs42 === errors;
      valid12 = valid12 || _valid6;
      if (!valid12) {
        const _errs43 = errors;
        if (data12 !== null) {
          const err14 = { instancePath: instancePath + "/statusChangedBy", schemaPath: "#/properties/statusChangedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        var _valid6 = _errs43 === errors;
        valid12 = valid12 || _valid6;
      }
      if (!valid12) {
        const err15 = { instancePath: instancePath + "/statusChangedBy", schemaPath: "#/properties/statusChangedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs41;
        if (vErrors !== null) {
          if (_errs41) {
            vErrors.length = _errs41;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.closedBy !== void 0) {
      let data13 = data.closedBy;
      const _errs46 = errors;
      let valid13 = false;
      const _errs47 = errors;
      if (!validate53(data13, { instancePath: instancePath + "/closedBy", parentData: data, parentDataProperty: "closedBy", rootData })) {
        vErrors = vErrors === null ? validate53.errors : append(vErrors, validate53.errors);
        errors = vErrors.length;
      }
      var _valid7 = _errs47 === errors;
      valid13 = valid13 || _valid7;
      if (!valid13) {
        const _errs48 = errors;
        if (data13 !== null) {
          const err16 = { instancePath: instancePath + "/closedBy", schemaPath: "#/properties/closedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        var _valid7 = _errs48 === errors;
        valid13 = valid13 || _valid7;
      }
      if (!valid13) {
        const err17 = { instancePath: instancePath + "/closedBy", schemaPath: "#/properties/closedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        errors = _errs46;
        if (vErrors !== null) {
          if (_errs46) {
            vErrors.length = _errs46;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.forkedByTemplate !== void 0) {
      let data14 = data.forkedByTemplate;
      const _errs51 = errors;
      let valid14 = false;
      const _errs52 = errors;
      if (!validate72(data14, { instancePath: instancePath + "/forkedByTemplate", parentData: data, parentDataProperty: "forkedByTemplate", rootData })) {
        vErrors = vErrors === null ? validate72.errors : append(vErrors, validate72.errors);
        errors = vErrors.length;
      }
      var _valid8 = _errs52 === errors;
      valid14 = valid14 || _valid8;
      if (!valid14) {
        const _errs53 = errors;
        if (data14 !== null) {
          const err18 = { instancePath: instancePath + "/forkedByTemplate", schemaPath: "#/properties/forkedByTemplate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        var _valid8 = _errs53 === errors;
        valid14 = valid14 || _valid8;
      }
      if (!valid14) {
        const err19 = { instancePath: instancePath + "/forkedByTemplate", schemaPath: "#/properties/forkedByTemplate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs51;
        if (vErrors !== null) {
          if (_errs51) {
            vErrors.length = _errs51;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.email !== void 0) {
      let data15 = data.email;
      const _errs56 = errors;
      let valid15 = false;
      const _errs57 = errors;
      if (!validate78(data15, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData })) {
        vErrors = vErrors === null ? validate78.errors : append(vErrors, validate78.errors);
        errors = vErrors.length;
      }
      var _valid9 = _errs57 === errors;
      valid15 = valid15 || _valid9;
      if (!valid15) {
        const _errs58 = errors;
        if (data15 !== null) {
          const err20 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        var _valid9 = _errs58 === errors;
        valid15 = valid15 || _valid9;
      }
      if (!valid15) {
        const err21 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        errors = _errs56;
        if (vErrors !== null) {
          if (_errs56) {
            vErrors.length = _errs56;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.elapsedTime !== void 0) {
      let data16 = data.elapsedTime;
      const _errs61 = errors;
      let valid16 = false;
      const _errs62 = errors;
      if (!validate80(data16, { instancePath: instancePath + "/elapsedTime", parentData: data, parentDataProperty: "elapsedTime", rootData })) {
        vErrors = vErrors === null ? validate80.errors : append(vErrors, validate80.errors);
        errors = vErrors.length;
      }
      var _valid10 = _errs62 === errors;
      valid16 = valid16 || _valid10;
      if (!valid16) {
        const _errs63 = errors;
        if (data16 !== null) {
          const err22 = { instancePath: instancePath + "/elapsedTime", schemaPath: "#/properties/elapsedTime/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        var _valid10 = _errs63 === errors;
        valid16 = valid16 || _valid10;
      }
      if (!valid16) {
        const err23 = { instancePath: instancePath + "/elapsedTime", schemaPath: "#/properties/elapsedTime/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      } else {
        errors = _errs61;
        if (vErrors !== null) {
          if (_errs61) {
            vErrors.length = _errs61;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.source !== void 0) {
      let data17 = data.source;
      const _errs66 = errors;
      let valid17 = false;
      const _errs67 = errors;
      if (!validate82(data17, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData })) {
        vErrors = vErrors === null ? validate82.errors : append(vErrors, validate82.errors);
        errors = vErrors.length;
      }
      var _valid11 = _errs67 === errors;
      valid17 = valid17 || _valid11;
      if (!valid17) {
        const _errs68 = errors;
        if (data17 !== null) {
          const err24 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        var _valid11 = _errs68 === errors;
        valid17 = valid17 || _valid11;
      }
      if (!valid17) {
        const err25 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        errors = _errs66;
        if (vErrors !== null) {
          if (_errs66) {
            vErrors.length = _errs66;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate49(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate49.errors : append(vErrors, validate49.errors);
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
  validate48.errors = vErrors;
  return errors === 0;
}
var validate_14 = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate50(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
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
  validate85.errors = vErrors;
  return errors === 0;
}
var validate_15 = validate87;
var schema38 = { "type": "object", "description": "A result of a task: a text that sums up what was done.", "properties": { "id": { "type": "integer", "description": "Identifier of the result; `tasks.task.result.update` and `tasks.task.result.delete` take it." }, "taskId": { "type": "integer", "description": "Identifier of the task." }, "text": { "type": "string", "description": "Text of the result." }, "authorId": { "type": "integer", "description": "Identifier of the author." }, "createdAt": { "type": ["string", "null"], "format": "date-time", "description": "When the result was added: ISO 8601 with the offset of the portal, such as `2026-04-30T10:15:00+02:00`.\n" }, "updatedAt": { "type": ["string", "null"], "format": "date-time", "description": "When the result was changed last, in the same format; null for one that never was." }, "status": { "type": "string", "description": "Status: `open` or `closed`." }, "fileIds": { "type": "array", "description": "Identifiers of the files of the result; empty in every example of the documentation, which does not say what an\nelement is. No method of this scope sets them.\n", "items": {} }, "rights": { "type": "object", "description": "What the user may do with the result.", "properties": { "edit": { "type": "boolean", "description": "True when the user may change the result." }, "remove": { "type": "boolean", "description": "True when the user may delete the result." } } }, "messageId": { "type": ["integer", "null"], "description": "Identifier of the chat message that the result was made from; null for one that was not." } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.taskId !== void 0) {
      let data1 = data.taskId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err1 = { instancePath: instancePath + "/taskId", schemaPath: "#/properties/taskId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        const err2 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      let data3 = data.authorId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err3 = { instancePath: instancePath + "/authorId", schemaPath: "#/properties/authorId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data4 = data.createdAt;
      if (typeof data4 !== "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema38.properties.createdAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          const err5 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.updatedAt !== void 0) {
      let data5 = data.updatedAt;
      if (typeof data5 !== "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/type", keyword: "type", params: { type: schema38.properties.updatedAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          const err7 = { instancePath: instancePath + "/updatedAt", schemaPath: "#/properties/updatedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.fileIds !== void 0) {
      if (!Array.isArray(data.fileIds)) {
        const err9 = { instancePath: instancePath + "/fileIds", schemaPath: "#/properties/fileIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rights !== void 0) {
      let data8 = data.rights;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.edit !== void 0) {
          if (typeof data8.edit !== "boolean") {
            const err10 = { instancePath: instancePath + "/rights/edit", schemaPath: "#/properties/rights/properties/edit/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data8.remove !== void 0) {
          if (typeof data8.remove !== "boolean") {
            const err11 = { instancePath: instancePath + "/rights/remove", schemaPath: "#/properties/rights/properties/remove/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data11 = data.messageId;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11))) && data11 !== null) {
        const err13 = { instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: schema38.properties.messageId.type }, message: "must be integer,null" };
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
  validate88.errors = vErrors;
  return errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate88(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
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
  validate87.errors = vErrors;
  return errors === 0;
}
var validate_16 = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate88(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
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
  validate90.errors = vErrors;
  return errors === 0;
}
var validate_17 = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        const err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
  validate92.errors = vErrors;
  return errors === 0;
}
var validate_18 = validate93;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.author !== void 0) {
      let data0 = data.author;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
      } else {
        const err0 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
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
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate94(data0[i0], { instancePath: instancePath + "/items/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate94.errors : append(vErrors, validate94.errors);
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
  validate93.errors = vErrors;
  return errors === 0;
}
var validate_19 = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate88(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
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
  validate97.errors = vErrors;
  return errors === 0;
}
var validate_20 = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        const err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
  validate99.errors = vErrors;
  return errors === 0;
}
var validators = {
  "tasks.task.access.field.get": validate_0,
  "tasks.task.access.field.list": validate_1,
  "tasks.task.access.get": validate_2,
  "tasks.task.add": validate_3,
  "tasks.task.chat.message.field.get": validate_4,
  "tasks.task.chat.message.field.list": validate_5,
  "tasks.task.chat.message.send": validate_6,
  "tasks.task.delete": validate_7,
  "tasks.task.field.get": validate_8,
  "tasks.task.field.list": validate_9,
  "tasks.task.file.attach": validate_10,
  "tasks.task.file.field.get": validate_11,
  "tasks.task.file.field.list": validate_12,
  "tasks.task.get": validate_13,
  "tasks.task.list": validate_14,
  "tasks.task.result.add": validate_15,
  "tasks.task.result.addfromchatmessage": validate_16,
  "tasks.task.result.delete": validate_17,
  "tasks.task.result.list": validate_18,
  "tasks.task.result.update": validate_19,
  "tasks.task.update": validate_20
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
