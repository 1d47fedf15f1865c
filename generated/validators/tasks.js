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
    if (data.read !== void 0) {
      if (typeof data.read !== "boolean") {
        vErrors = add(vErrors, instancePath + "/read", "#/properties/read/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.watch !== void 0) {
      if (typeof data.watch !== "boolean") {
        vErrors = add(vErrors, instancePath + "/watch", "#/properties/watch/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.mute !== void 0) {
      if (typeof data.mute !== "boolean") {
        vErrors = add(vErrors, instancePath + "/mute", "#/properties/mute/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.createSubtask !== void 0) {
      if (typeof data.createSubtask !== "boolean") {
        vErrors = add(vErrors, instancePath + "/createSubtask", "#/properties/createSubtask/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.createResult !== void 0) {
      if (typeof data.createResult !== "boolean") {
        vErrors = add(vErrors, instancePath + "/createResult", "#/properties/createResult/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.edit !== void 0) {
      if (typeof data.edit !== "boolean") {
        vErrors = add(vErrors, instancePath + "/edit", "#/properties/edit/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.remove !== void 0) {
      if (typeof data.remove !== "boolean") {
        vErrors = add(vErrors, instancePath + "/remove", "#/properties/remove/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.complete !== void 0) {
      if (typeof data.complete !== "boolean") {
        vErrors = add(vErrors, instancePath + "/complete", "#/properties/complete/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.approve !== void 0) {
      if (typeof data.approve !== "boolean") {
        vErrors = add(vErrors, instancePath + "/approve", "#/properties/approve/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.disapprove !== void 0) {
      if (typeof data.disapprove !== "boolean") {
        vErrors = add(vErrors, instancePath + "/disapprove", "#/properties/disapprove/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.start !== void 0) {
      if (typeof data.start !== "boolean") {
        vErrors = add(vErrors, instancePath + "/start", "#/properties/start/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.take !== void 0) {
      if (typeof data.take !== "boolean") {
        vErrors = add(vErrors, instancePath + "/take", "#/properties/take/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.delegate !== void 0) {
      if (typeof data.delegate !== "boolean") {
        vErrors = add(vErrors, instancePath + "/delegate", "#/properties/delegate/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.defer !== void 0) {
      if (typeof data.defer !== "boolean") {
        vErrors = add(vErrors, instancePath + "/defer", "#/properties/defer/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.renew !== void 0) {
      if (typeof data.renew !== "boolean") {
        vErrors = add(vErrors, instancePath + "/renew", "#/properties/renew/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      if (typeof data.deadline !== "boolean") {
        vErrors = add(vErrors, instancePath + "/deadline", "#/properties/deadline/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.datePlan !== void 0) {
      if (typeof data.datePlan !== "boolean") {
        vErrors = add(vErrors, instancePath + "/datePlan", "#/properties/datePlan/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.changeDirector !== void 0) {
      if (typeof data.changeDirector !== "boolean") {
        vErrors = add(vErrors, instancePath + "/changeDirector", "#/properties/changeDirector/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.changeResponsible !== void 0) {
      if (typeof data.changeResponsible !== "boolean") {
        vErrors = add(vErrors, instancePath + "/changeResponsible", "#/properties/changeResponsible/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.changeAccomplices !== void 0) {
      if (typeof data.changeAccomplices !== "boolean") {
        vErrors = add(vErrors, instancePath + "/changeAccomplices", "#/properties/changeAccomplices/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.pause !== void 0) {
      if (typeof data.pause !== "boolean") {
        vErrors = add(vErrors, instancePath + "/pause", "#/properties/pause/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.timeTracking !== void 0) {
      if (typeof data.timeTracking !== "boolean") {
        vErrors = add(vErrors, instancePath + "/timeTracking", "#/properties/timeTracking/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.mark !== void 0) {
      if (typeof data.mark !== "boolean") {
        vErrors = add(vErrors, instancePath + "/mark", "#/properties/mark/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.changeStatus !== void 0) {
      if (typeof data.changeStatus !== "boolean") {
        vErrors = add(vErrors, instancePath + "/changeStatus", "#/properties/changeStatus/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.reminder !== void 0) {
      if (typeof data.reminder !== "boolean") {
        vErrors = add(vErrors, instancePath + "/reminder", "#/properties/reminder/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.addAuditors !== void 0) {
      if (typeof data.addAuditors !== "boolean") {
        vErrors = add(vErrors, instancePath + "/addAuditors", "#/properties/addAuditors/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.elapsedTime !== void 0) {
      if (typeof data.elapsedTime !== "boolean") {
        vErrors = add(vErrors, instancePath + "/elapsedTime", "#/properties/elapsedTime/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.favorite !== void 0) {
      if (typeof data.favorite !== "boolean") {
        vErrors = add(vErrors, instancePath + "/favorite", "#/properties/favorite/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.checklistAdd !== void 0) {
      if (typeof data.checklistAdd !== "boolean") {
        vErrors = add(vErrors, instancePath + "/checklistAdd", "#/properties/checklistAdd/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.checklistEdit !== void 0) {
      if (typeof data.checklistEdit !== "boolean") {
        vErrors = add(vErrors, instancePath + "/checklistEdit", "#/properties/checklistEdit/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.checklistSave !== void 0) {
      if (typeof data.checklistSave !== "boolean") {
        vErrors = add(vErrors, instancePath + "/checklistSave", "#/properties/checklistSave/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.checklistToggle !== void 0) {
      if (typeof data.checklistToggle !== "boolean") {
        vErrors = add(vErrors, instancePath + "/checklistToggle", "#/properties/checklistToggle/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.automate !== void 0) {
      if (typeof data.automate !== "boolean") {
        vErrors = add(vErrors, instancePath + "/automate", "#/properties/automate/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.resultEdit !== void 0) {
      if (typeof data.resultEdit !== "boolean") {
        vErrors = add(vErrors, instancePath + "/resultEdit", "#/properties/resultEdit/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.completeResult !== void 0) {
      if (typeof data.completeResult !== "boolean") {
        vErrors = add(vErrors, instancePath + "/completeResult", "#/properties/completeResult/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.removeResult !== void 0) {
      if (typeof data.removeResult !== "boolean") {
        vErrors = add(vErrors, instancePath + "/removeResult", "#/properties/removeResult/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.resultRead !== void 0) {
      if (typeof data.resultRead !== "boolean") {
        vErrors = add(vErrors, instancePath + "/resultRead", "#/properties/resultRead/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.admin !== void 0) {
      if (typeof data.admin !== "boolean") {
        vErrors = add(vErrors, instancePath + "/admin", "#/properties/admin/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.copy !== void 0) {
      if (typeof data.copy !== "boolean") {
        vErrors = add(vErrors, instancePath + "/copy", "#/properties/copy/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.saveAsTemplate !== void 0) {
      if (typeof data.saveAsTemplate !== "boolean") {
        vErrors = add(vErrors, instancePath + "/saveAsTemplate", "#/properties/saveAsTemplate/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.attachFile !== void 0) {
      if (typeof data.attachFile !== "boolean") {
        vErrors = add(vErrors, instancePath + "/attachFile", "#/properties/attachFile/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.detachFile !== void 0) {
      if (typeof data.detachFile !== "boolean") {
        vErrors = add(vErrors, instancePath + "/detachFile", "#/properties/detachFile/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.detachParent !== void 0) {
      if (typeof data.detachParent !== "boolean") {
        vErrors = add(vErrors, instancePath + "/detachParent", "#/properties/detachParent/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.createGanttDependence !== void 0) {
      if (typeof data.createGanttDependence !== "boolean") {
        vErrors = add(vErrors, instancePath + "/createGanttDependence", "#/properties/createGanttDependence/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.sort !== void 0) {
      if (typeof data.sort !== "boolean") {
        vErrors = add(vErrors, instancePath + "/sort", "#/properties/sort/type", "type", { type: "boolean" }, "must be boolean");
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
  if (!validate27(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate27.errors : append(vErrors, validate27.errors);
    errors = vErrors.length;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var validate_3 = validate29;
var schema12 = { "type": "object", "properties": { "id": { "type": "integer" }, "title": { "type": "string" }, "description": { "type": "string" }, "deadline": { "type": ["string", "null"], "format": "date-time" }, "needsControl": { "type": "boolean" }, "startPlan": { "type": ["string", "null"], "format": "date-time" }, "endPlan": { "type": ["string", "null"], "format": "date-time" }, "fileIds": { "type": ["array", "null"], "items": { "type": "integer" } }, "checklist": { "type": "array", "items": { "type": "integer" } }, "epicId": { "type": ["integer", "null"] }, "storyPoints": { "type": ["integer", "null"] }, "priority": { "type": "string" }, "status": { "type": "string" }, "statusChanged": { "type": ["string", "null"], "format": "date-time" }, "parentId": { "type": ["integer", "null"] }, "containsChecklist": { "type": "boolean" }, "containsSubTasks": { "type": "boolean" }, "containsRelatedTasks": { "type": "boolean" }, "containsGanttLinks": { "type": "boolean" }, "containsPlacements": { "type": "boolean" }, "containsResults": { "type": "boolean" }, "numberOfReminders": { "type": "integer" }, "chatId": { "type": "integer" }, "plannedDuration": { "type": "integer" }, "actualDuration": { "type": "integer" }, "durationType": { "type": "string" }, "started": { "type": ["string", "null"], "format": "date-time" }, "estimatedTime": { "type": "integer" }, "replicate": { "type": "boolean" }, "changed": { "type": ["string", "null"], "format": "date-time" }, "closed": { "type": ["string", "null"], "format": "date-time" }, "activity": { "type": ["string", "null"], "format": "date-time" }, "guid": { "type": ["string", "null"] }, "xmlId": { "type": ["string", "null"] }, "exchangeId": { "type": ["string", "null"] }, "exchangeModified": { "type": ["string", "null"] }, "outlookVersion": { "type": ["integer", "null"] }, "mark": { "type": ["string", "null"] }, "allowsChangeDeadline": { "type": "boolean" }, "allowsTimeTracking": { "type": "boolean" }, "matchesWorkTime": { "type": "boolean" }, "addInReport": { "type": ["boolean", "null"] }, "isMultitask": { "type": "boolean" }, "siteId": { "type": ["string", "null"] }, "deadlineCount": { "type": ["integer", "null"] }, "declineReason": { "type": ["string", "null"] }, "forumTopicId": { "type": ["integer", "null"] }, "link": { "type": "string" }, "rights": { "$ref": "TaskAccess" }, "archiveLink": { "type": "string" }, "crmItemIds": { "type": "array", "items": { "type": "string" } }, "requireResult": { "type": "boolean" }, "matchesSubTasksTime": { "type": "boolean" }, "autocompleteSubTasks": { "type": "boolean" }, "allowsChangeDatePlan": { "type": "boolean" }, "maxDeadlineChangeDate": { "type": ["string", "null"], "format": "date-time" }, "maxDeadlineChanges": { "type": ["integer", "null"] }, "requireDeadlineChangeReason": { "type": "boolean" }, "inFavorite": { "type": "array", "items": { "type": "integer" } }, "inPin": { "type": "array", "items": { "type": "integer" } }, "inGroupPin": { "type": "array", "items": { "type": "integer" } }, "inMute": { "type": "array", "items": { "type": "integer" } }, "dependsOn": { "type": "array", "items": { "type": "integer" } }, "scenarios": { "type": "array", "items": { "type": "string" } } } };
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = add(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        vErrors = add(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.deadline !== void 0) {
      let data3 = data.deadline;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/deadline", "#/properties/deadline/type", "type", { type: schema12.properties.deadline.type }, "must be string,null");
        errors++;
      }
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = add(vErrors, instancePath + "/deadline", "#/properties/deadline/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.needsControl !== void 0) {
      if (typeof data.needsControl !== "boolean") {
        vErrors = add(vErrors, instancePath + "/needsControl", "#/properties/needsControl/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.startPlan !== void 0) {
      let data5 = data.startPlan;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/startPlan", "#/properties/startPlan/type", "type", { type: schema12.properties.startPlan.type }, "must be string,null");
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = add(vErrors, instancePath + "/startPlan", "#/properties/startPlan/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.endPlan !== void 0) {
      let data6 = data.endPlan;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/endPlan", "#/properties/endPlan/type", "type", { type: schema12.properties.endPlan.type }, "must be string,null");
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = add(vErrors, instancePath + "/endPlan", "#/properties/endPlan/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.fileIds !== void 0) {
      let data7 = data.fileIds;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/fileIds", "#/properties/fileIds/type", "type", { type: schema12.properties.fileIds.type }, "must be array,null");
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
            vErrors = add(vErrors, instancePath + "/fileIds/" + i0, "#/properties/fileIds/items/type", "type", { type: "integer" }, "must be integer");
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
            vErrors = add(vErrors, instancePath + "/checklist/" + i1, "#/properties/checklist/items/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/checklist", "#/properties/checklist/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.epicId !== void 0) {
      let data11 = data.epicId;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11))) && data11 !== null) {
        vErrors = add(vErrors, instancePath + "/epicId", "#/properties/epicId/type", "type", { type: schema12.properties.epicId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.storyPoints !== void 0) {
      let data12 = data.storyPoints;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12))) && data12 !== null) {
        vErrors = add(vErrors, instancePath + "/storyPoints", "#/properties/storyPoints/type", "type", { type: schema12.properties.storyPoints.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.priority !== void 0) {
      if (typeof data.priority !== "string") {
        vErrors = add(vErrors, instancePath + "/priority", "#/properties/priority/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        vErrors = add(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.statusChanged !== void 0) {
      let data15 = data.statusChanged;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = add(vErrors, instancePath + "/statusChanged", "#/properties/statusChanged/type", "type", { type: schema12.properties.statusChanged.type }, "must be string,null");
        errors++;
      }
      if (typeof data15 === "string") {
        if (!formats0.test(data15)) {
          vErrors = add(vErrors, instancePath + "/statusChanged", "#/properties/statusChanged/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.parentId !== void 0) {
      let data16 = data.parentId;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16))) && data16 !== null) {
        vErrors = add(vErrors, instancePath + "/parentId", "#/properties/parentId/type", "type", { type: schema12.properties.parentId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.containsChecklist !== void 0) {
      if (typeof data.containsChecklist !== "boolean") {
        vErrors = add(vErrors, instancePath + "/containsChecklist", "#/properties/containsChecklist/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.containsSubTasks !== void 0) {
      if (typeof data.containsSubTasks !== "boolean") {
        vErrors = add(vErrors, instancePath + "/containsSubTasks", "#/properties/containsSubTasks/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.containsRelatedTasks !== void 0) {
      if (typeof data.containsRelatedTasks !== "boolean") {
        vErrors = add(vErrors, instancePath + "/containsRelatedTasks", "#/properties/containsRelatedTasks/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.containsGanttLinks !== void 0) {
      if (typeof data.containsGanttLinks !== "boolean") {
        vErrors = add(vErrors, instancePath + "/containsGanttLinks", "#/properties/containsGanttLinks/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.containsPlacements !== void 0) {
      if (typeof data.containsPlacements !== "boolean") {
        vErrors = add(vErrors, instancePath + "/containsPlacements", "#/properties/containsPlacements/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.containsResults !== void 0) {
      if (typeof data.containsResults !== "boolean") {
        vErrors = add(vErrors, instancePath + "/containsResults", "#/properties/containsResults/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.numberOfReminders !== void 0) {
      let data23 = data.numberOfReminders;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)))) {
        vErrors = add(vErrors, instancePath + "/numberOfReminders", "#/properties/numberOfReminders/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.chatId !== void 0) {
      let data24 = data.chatId;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)))) {
        vErrors = add(vErrors, instancePath + "/chatId", "#/properties/chatId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.plannedDuration !== void 0) {
      let data25 = data.plannedDuration;
      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)))) {
        vErrors = add(vErrors, instancePath + "/plannedDuration", "#/properties/plannedDuration/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.actualDuration !== void 0) {
      let data26 = data.actualDuration;
      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)))) {
        vErrors = add(vErrors, instancePath + "/actualDuration", "#/properties/actualDuration/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.durationType !== void 0) {
      if (typeof data.durationType !== "string") {
        vErrors = add(vErrors, instancePath + "/durationType", "#/properties/durationType/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.started !== void 0) {
      let data28 = data.started;
      if (typeof data28 !== "string" && data28 !== null) {
        vErrors = add(vErrors, instancePath + "/started", "#/properties/started/type", "type", { type: schema12.properties.started.type }, "must be string,null");
        errors++;
      }
      if (typeof data28 === "string") {
        if (!formats0.test(data28)) {
          vErrors = add(vErrors, instancePath + "/started", "#/properties/started/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.estimatedTime !== void 0) {
      let data29 = data.estimatedTime;
      if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)))) {
        vErrors = add(vErrors, instancePath + "/estimatedTime", "#/properties/estimatedTime/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.replicate !== void 0) {
      if (typeof data.replicate !== "boolean") {
        vErrors = add(vErrors, instancePath + "/replicate", "#/properties/replicate/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.changed !== void 0) {
      let data31 = data.changed;
      if (typeof data31 !== "string" && data31 !== null) {
        vErrors = add(vErrors, instancePath + "/changed", "#/properties/changed/type", "type", { type: schema12.properties.changed.type }, "must be string,null");
        errors++;
      }
      if (typeof data31 === "string") {
        if (!formats0.test(data31)) {
          vErrors = add(vErrors, instancePath + "/changed", "#/properties/changed/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.closed !== void 0) {
      let data32 = data.closed;
      if (typeof data32 !== "string" && data32 !== null) {
        vErrors = add(vErrors, instancePath + "/closed", "#/properties/closed/type", "type", { type: schema12.properties.closed.type }, "must be string,null");
        errors++;
      }
      if (typeof data32 === "string") {
        if (!formats0.test(data32)) {
          vErrors = add(vErrors, instancePath + "/closed", "#/properties/closed/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.activity !== void 0) {
      let data33 = data.activity;
      if (typeof data33 !== "string" && data33 !== null) {
        vErrors = add(vErrors, instancePath + "/activity", "#/properties/activity/type", "type", { type: schema12.properties.activity.type }, "must be string,null");
        errors++;
      }
      if (typeof data33 === "string") {
        if (!formats0.test(data33)) {
          vErrors = add(vErrors, instancePath + "/activity", "#/properties/activity/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.guid !== void 0) {
      let data34 = data.guid;
      if (typeof data34 !== "string" && data34 !== null) {
        vErrors = add(vErrors, instancePath + "/guid", "#/properties/guid/type", "type", { type: schema12.properties.guid.type }, "must be string,null");
        errors++;
      }
    }
    if (data.xmlId !== void 0) {
      let data35 = data.xmlId;
      if (typeof data35 !== "string" && data35 !== null) {
        vErrors = add(vErrors, instancePath + "/xmlId", "#/properties/xmlId/type", "type", { type: schema12.properties.xmlId.type }, "must be string,null");
        errors++;
      }
    }
    if (data.exchangeId !== void 0) {
      let data36 = data.exchangeId;
      if (typeof data36 !== "string" && data36 !== null) {
        vErrors = add(vErrors, instancePath + "/exchangeId", "#/properties/exchangeId/type", "type", { type: schema12.properties.exchangeId.type }, "must be string,null");
        errors++;
      }
    }
    if (data.exchangeModified !== void 0) {
      let data37 = data.exchangeModified;
      if (typeof data37 !== "string" && data37 !== null) {
        vErrors = add(vErrors, instancePath + "/exchangeModified", "#/properties/exchangeModified/type", "type", { type: schema12.properties.exchangeModified.type }, "must be string,null");
        errors++;
      }
    }
    if (data.outlookVersion !== void 0) {
      let data38 = data.outlookVersion;
      if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38))) && data38 !== null) {
        vErrors = add(vErrors, instancePath + "/outlookVersion", "#/properties/outlookVersion/type", "type", { type: schema12.properties.outlookVersion.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.mark !== void 0) {
      let data39 = data.mark;
      if (typeof data39 !== "string" && data39 !== null) {
        vErrors = add(vErrors, instancePath + "/mark", "#/properties/mark/type", "type", { type: schema12.properties.mark.type }, "must be string,null");
        errors++;
      }
    }
    if (data.allowsChangeDeadline !== void 0) {
      if (typeof data.allowsChangeDeadline !== "boolean") {
        vErrors = add(vErrors, instancePath + "/allowsChangeDeadline", "#/properties/allowsChangeDeadline/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.allowsTimeTracking !== void 0) {
      if (typeof data.allowsTimeTracking !== "boolean") {
        vErrors = add(vErrors, instancePath + "/allowsTimeTracking", "#/properties/allowsTimeTracking/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.matchesWorkTime !== void 0) {
      if (typeof data.matchesWorkTime !== "boolean") {
        vErrors = add(vErrors, instancePath + "/matchesWorkTime", "#/properties/matchesWorkTime/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.addInReport !== void 0) {
      let data43 = data.addInReport;
      if (typeof data43 !== "boolean" && data43 !== null) {
        vErrors = add(vErrors, instancePath + "/addInReport", "#/properties/addInReport/type", "type", { type: schema12.properties.addInReport.type }, "must be boolean,null");
        errors++;
      }
    }
    if (data.isMultitask !== void 0) {
      if (typeof data.isMultitask !== "boolean") {
        vErrors = add(vErrors, instancePath + "/isMultitask", "#/properties/isMultitask/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.siteId !== void 0) {
      let data45 = data.siteId;
      if (typeof data45 !== "string" && data45 !== null) {
        vErrors = add(vErrors, instancePath + "/siteId", "#/properties/siteId/type", "type", { type: schema12.properties.siteId.type }, "must be string,null");
        errors++;
      }
    }
    if (data.deadlineCount !== void 0) {
      let data46 = data.deadlineCount;
      if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46))) && data46 !== null) {
        vErrors = add(vErrors, instancePath + "/deadlineCount", "#/properties/deadlineCount/type", "type", { type: schema12.properties.deadlineCount.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.declineReason !== void 0) {
      let data47 = data.declineReason;
      if (typeof data47 !== "string" && data47 !== null) {
        vErrors = add(vErrors, instancePath + "/declineReason", "#/properties/declineReason/type", "type", { type: schema12.properties.declineReason.type }, "must be string,null");
        errors++;
      }
    }
    if (data.forumTopicId !== void 0) {
      let data48 = data.forumTopicId;
      if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48))) && data48 !== null) {
        vErrors = add(vErrors, instancePath + "/forumTopicId", "#/properties/forumTopicId/type", "type", { type: schema12.properties.forumTopicId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.link !== void 0) {
      if (typeof data.link !== "string") {
        vErrors = add(vErrors, instancePath + "/link", "#/properties/link/type", "type", { type: "string" }, "must be string");
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
        vErrors = add(vErrors, instancePath + "/archiveLink", "#/properties/archiveLink/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.crmItemIds !== void 0) {
      let data52 = data.crmItemIds;
      if (Array.isArray(data52)) {
        const len2 = data52.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data52[i2] !== "string") {
            vErrors = add(vErrors, instancePath + "/crmItemIds/" + i2, "#/properties/crmItemIds/items/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/crmItemIds", "#/properties/crmItemIds/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.requireResult !== void 0) {
      if (typeof data.requireResult !== "boolean") {
        vErrors = add(vErrors, instancePath + "/requireResult", "#/properties/requireResult/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.matchesSubTasksTime !== void 0) {
      if (typeof data.matchesSubTasksTime !== "boolean") {
        vErrors = add(vErrors, instancePath + "/matchesSubTasksTime", "#/properties/matchesSubTasksTime/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.autocompleteSubTasks !== void 0) {
      if (typeof data.autocompleteSubTasks !== "boolean") {
        vErrors = add(vErrors, instancePath + "/autocompleteSubTasks", "#/properties/autocompleteSubTasks/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.allowsChangeDatePlan !== void 0) {
      if (typeof data.allowsChangeDatePlan !== "boolean") {
        vErrors = add(vErrors, instancePath + "/allowsChangeDatePlan", "#/properties/allowsChangeDatePlan/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.maxDeadlineChangeDate !== void 0) {
      let data58 = data.maxDeadlineChangeDate;
      if (typeof data58 !== "string" && data58 !== null) {
        vErrors = add(vErrors, instancePath + "/maxDeadlineChangeDate", "#/properties/maxDeadlineChangeDate/type", "type", { type: schema12.properties.maxDeadlineChangeDate.type }, "must be string,null");
        errors++;
      }
      if (typeof data58 === "string") {
        if (!formats0.test(data58)) {
          vErrors = add(vErrors, instancePath + "/maxDeadlineChangeDate", "#/properties/maxDeadlineChangeDate/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.maxDeadlineChanges !== void 0) {
      let data59 = data.maxDeadlineChanges;
      if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59))) && data59 !== null) {
        vErrors = add(vErrors, instancePath + "/maxDeadlineChanges", "#/properties/maxDeadlineChanges/type", "type", { type: schema12.properties.maxDeadlineChanges.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.requireDeadlineChangeReason !== void 0) {
      if (typeof data.requireDeadlineChangeReason !== "boolean") {
        vErrors = add(vErrors, instancePath + "/requireDeadlineChangeReason", "#/properties/requireDeadlineChangeReason/type", "type", { type: "boolean" }, "must be boolean");
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
            vErrors = add(vErrors, instancePath + "/inFavorite/" + i3, "#/properties/inFavorite/items/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/inFavorite", "#/properties/inFavorite/type", "type", { type: "array" }, "must be array");
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
            vErrors = add(vErrors, instancePath + "/inPin/" + i4, "#/properties/inPin/items/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/inPin", "#/properties/inPin/type", "type", { type: "array" }, "must be array");
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
            vErrors = add(vErrors, instancePath + "/inGroupPin/" + i5, "#/properties/inGroupPin/items/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/inGroupPin", "#/properties/inGroupPin/type", "type", { type: "array" }, "must be array");
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
            vErrors = add(vErrors, instancePath + "/inMute/" + i6, "#/properties/inMute/items/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/inMute", "#/properties/inMute/type", "type", { type: "array" }, "must be array");
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
            vErrors = add(vErrors, instancePath + "/dependsOn/" + i7, "#/properties/dependsOn/items/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/dependsOn", "#/properties/dependsOn/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.scenarios !== void 0) {
      let data71 = data.scenarios;
      if (Array.isArray(data71)) {
        const len8 = data71.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (typeof data71[i8] !== "string") {
            vErrors = add(vErrors, instancePath + "/scenarios/" + i8, "#/properties/scenarios/items/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/scenarios", "#/properties/scenarios/type", "type", { type: "array" }, "must be array");
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
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.item === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate30(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
  validate33.errors = vErrors;
  return errors === 0;
}
var validate_5 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate35.errors = vErrors;
  return errors === 0;
}
var validate_6 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'");
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        vErrors = add(vErrors, instancePath + "/result", "#/properties/result/type", "type", { type: "boolean" }, "must be boolean");
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
var validate_7 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'");
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        vErrors = add(vErrors, instancePath + "/result", "#/properties/result/type", "type", { type: "boolean" }, "must be boolean");
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
var validate_8 = validate39;
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
var validate_9 = validate41;
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
var validate_10 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'");
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        vErrors = add(vErrors, instancePath + "/result", "#/properties/result/type", "type", { type: "boolean" }, "must be boolean");
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
var validate_11 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate44.errors = vErrors;
  return errors === 0;
}
var validate_12 = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate46.errors = vErrors;
  return errors === 0;
}
var validate_13 = validate48;
var schema24 = { "type": "object", "allOf": [{ "$ref": "BasicTask" }], "properties": { "creatorId": { "type": "integer" }, "created": { "type": ["string", "null"], "format": "date-time" }, "responsibleId": { "type": "integer" }, "groupId": { "type": ["integer", "null"] }, "stageId": { "type": ["integer", "null"] }, "flowId": { "type": ["integer", "null"] }, "changedById": { "type": ["integer", "null"] }, "statusChangedById": { "type": ["integer", "null"] }, "closedById": { "type": ["integer", "null"] }, "forkedByTemplateId": { "type": ["integer", "null"] }, "emailId": { "type": ["integer", "null"] } } };
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
        vErrors = add(vErrors, instancePath + "/creatorId", "#/properties/creatorId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.created !== void 0) {
      let data1 = data.created;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, instancePath + "/created", "#/properties/created/type", "type", { type: schema24.properties.created.type }, "must be string,null");
        errors++;
      }
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          vErrors = add(vErrors, instancePath + "/created", "#/properties/created/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.responsibleId !== void 0) {
      let data2 = data.responsibleId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/responsibleId", "#/properties/responsibleId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.groupId !== void 0) {
      let data3 = data.groupId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3))) && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/groupId", "#/properties/groupId/type", "type", { type: schema24.properties.groupId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.stageId !== void 0) {
      let data4 = data.stageId;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/stageId", "#/properties/stageId/type", "type", { type: schema24.properties.stageId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.flowId !== void 0) {
      let data5 = data.flowId;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/flowId", "#/properties/flowId/type", "type", { type: schema24.properties.flowId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.changedById !== void 0) {
      let data6 = data.changedById;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/changedById", "#/properties/changedById/type", "type", { type: schema24.properties.changedById.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.statusChangedById !== void 0) {
      let data7 = data.statusChangedById;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/statusChangedById", "#/properties/statusChangedById/type", "type", { type: schema24.properties.statusChangedById.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.closedById !== void 0) {
      let data8 = data.closedById;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        vErrors = add(vErrors, instancePath + "/closedById", "#/properties/closedById/type", "type", { type: schema24.properties.closedById.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.forkedByTemplateId !== void 0) {
      let data9 = data.forkedByTemplateId;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
        vErrors = add(vErrors, instancePath + "/forkedByTemplateId", "#/properties/forkedByTemplateId/type", "type", { type: schema24.properties.forkedByTemplateId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.emailId !== void 0) {
      let data10 = data.emailId;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10))) && data10 !== null) {
        vErrors = add(vErrors, instancePath + "/emailId", "#/properties/emailId/type", "type", { type: schema24.properties.emailId.type }, "must be integer,null");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var schema25 = { "type": "object", "properties": { "id": { "type": "integer" }, "name": { "type": "string" }, "role": { "type": ["string", "null"] }, "image": { "anyOf": [{ "$ref": "TaskFile" }, { "type": "null" }] }, "gender": { "type": ["string", "null"] }, "email": { "type": ["string", "null"] }, "externalAuthId": { "type": ["string", "null"] }, "rights": { "type": ["array", "null"], "items": {} } } };
var schema26 = { "type": "object", "properties": { "id": { "type": "integer" }, "src": { "type": "string" }, "name": { "type": ["string", "null"] }, "width": { "type": ["integer", "null"] }, "height": { "type": ["integer", "null"] }, "size": { "type": ["integer", "null"] }, "subDir": { "type": ["string", "null"] }, "contentType": { "type": ["string", "null"] }, "file": { "type": ["array", "null"], "items": {} } } };
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
    if (data.src !== void 0) {
      if (typeof data.src !== "string") {
        vErrors = add(vErrors, instancePath + "/src", "#/properties/src/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: schema26.properties.name.type }, "must be string,null");
        errors++;
      }
    }
    if (data.width !== void 0) {
      let data3 = data.width;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3))) && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/width", "#/properties/width/type", "type", { type: schema26.properties.width.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.height !== void 0) {
      let data4 = data.height;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/height", "#/properties/height/type", "type", { type: schema26.properties.height.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.size !== void 0) {
      let data5 = data.size;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/size", "#/properties/size/type", "type", { type: schema26.properties.size.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.subDir !== void 0) {
      let data6 = data.subDir;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/subDir", "#/properties/subDir/type", "type", { type: schema26.properties.subDir.type }, "must be string,null");
        errors++;
      }
    }
    if (data.contentType !== void 0) {
      let data7 = data.contentType;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/contentType", "#/properties/contentType/type", "type", { type: schema26.properties.contentType.type }, "must be string,null");
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data8 = data.file;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = add(vErrors, instancePath + "/file", "#/properties/file/type", "type", { type: schema26.properties.file.type }, "must be array,null");
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
    if (data.role !== void 0) {
      let data2 = data.role;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, instancePath + "/role", "#/properties/role/type", "type", { type: schema25.properties.role.type }, "must be string,null");
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
          vErrors = add(vErrors, instancePath + "/image", "#/properties/image/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, instancePath + "/image", "#/properties/image/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
        vErrors = add(vErrors, instancePath + "/gender", "#/properties/gender/type", "type", { type: schema25.properties.gender.type }, "must be string,null");
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data5 = data.email;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/email", "#/properties/email/type", "type", { type: schema25.properties.email.type }, "must be string,null");
        errors++;
      }
    }
    if (data.externalAuthId !== void 0) {
      let data6 = data.externalAuthId;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/externalAuthId", "#/properties/externalAuthId/type", "type", { type: schema25.properties.externalAuthId.type }, "must be string,null");
        errors++;
      }
    }
    if (data.rights !== void 0) {
      let data7 = data.rights;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/rights", "#/properties/rights/type", "type", { type: schema25.properties.rights.type }, "must be array,null");
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
var schema27 = { "type": "object", "properties": { "id": { "type": "integer" }, "name": { "type": "string" }, "image": { "anyOf": [{ "$ref": "TaskFile" }, { "type": "null" }] }, "type": { "type": ["string", "null"] }, "isVisible": { "type": "boolean" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          vErrors = add(vErrors, instancePath + "/image", "#/properties/image/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, instancePath + "/image", "#/properties/image/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
        vErrors = add(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: schema27.properties.type.type }, "must be string,null");
        errors++;
      }
    }
    if (data.isVisible !== void 0) {
      if (typeof data.isVisible !== "boolean") {
        vErrors = add(vErrors, instancePath + "/isVisible", "#/properties/isVisible/type", "type", { type: "boolean" }, "must be boolean");
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
var schema28 = { "type": "object", "properties": { "id": { "type": "integer" }, "title": { "type": "string" }, "color": { "type": ["string", "null"] } } };
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
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = add(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data2 = data.color;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, instancePath + "/color", "#/properties/color/type", "type", { type: schema28.properties.color.type }, "must be string,null");
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
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate63.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": "object", "properties": { "id": { "type": "integer" }, "entityId": { "type": ["integer", "null"] }, "entityType": { "type": ["string", "null"] } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.entityId !== void 0) {
      let data1 = data.entityId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) && data1 !== null) {
        vErrors = add(vErrors, instancePath + "/entityId", "#/properties/entityId/type", "type", { type: schema30.properties.entityId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.entityType !== void 0) {
      let data2 = data.entityType;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, instancePath + "/entityType", "#/properties/entityType/type", "type", { type: schema30.properties.entityType.type }, "must be string,null");
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
var schema31 = { "type": "object", "properties": { "id": { "type": "integer" }, "task": { "anyOf": [{ "$ref": "TaskWithRelated" }, { "type": "null" }] }, "title": { "type": "string" }, "description": { "type": ["string", "null"] }, "creator": { "anyOf": [{ "$ref": "TaskUser" }, { "type": "null" }] }, "responsibleCollection": { "type": ["array", "null"], "items": {} }, "deadlineAfterTs": { "type": ["integer", "null"] }, "startDatePlanTs": { "type": ["integer", "null"] }, "endDatePlanTs": { "type": ["integer", "null"] }, "replicate": { "type": "boolean" }, "checklist": { "type": ["array", "null"], "items": { "type": "integer" } }, "group": { "anyOf": [{ "$ref": "TaskGroup" }, { "type": "null" }] }, "priority": { "type": ["string", "null"] }, "accomplices": { "type": ["array", "null"], "items": {} }, "auditors": { "type": ["array", "null"], "items": {} }, "parent": { "anyOf": [{ "$ref": "TaskTemplate" }, { "type": "null" }] }, "replicateParams": { "anyOf": [{ "$ref": "TemplateRepetition" }, { "type": "null" }] } } };
var wrapper0 = { validate: validate49 };
var wrapper2 = { validate: validate72 };
var schema32 = { "type": "object", "properties": { "period": { "type": ["string", "null"] }, "everyDay": { "type": ["string", "null"] }, "workdayOnly": { "type": ["string", "null"] }, "dailyMonthInterval": { "type": ["string", "null"] }, "everyWeek": { "type": ["string", "null"] }, "monthlyType": { "type": ["string", "null"] }, "monthlyDayNum": { "type": ["string", "null"] }, "monthlyMonthNum1": { "type": ["string", "null"] }, "monthlyWeekDayNum": { "type": ["string", "null"] }, "monthlyWeekDay": { "type": ["string", "null"] }, "monthlyMonthNum2": { "type": ["string", "null"] }, "yearlyType": { "type": ["string", "null"] }, "yearlyDayNum": { "type": ["string", "null"] }, "yearlyMonth1": { "type": ["string", "null"] }, "yearlyWeekDayNum": { "type": ["string", "null"] }, "yearlyWeekDay": { "type": ["string", "null"] }, "yearlyMonth2": { "type": ["string", "null"] }, "time": { "type": ["string", "null"] }, "timezoneOffset": { "type": ["string", "null"] }, "startDate": { "type": ["string", "null"] }, "repeatTill": { "type": ["string", "null"] }, "endDate": { "type": ["string", "null"] }, "times": { "type": ["string", "null"] } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.period !== void 0) {
      let data0 = data.period;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = add(vErrors, instancePath + "/period", "#/properties/period/type", "type", { type: schema32.properties.period.type }, "must be string,null");
        errors++;
      }
    }
    if (data.everyDay !== void 0) {
      let data1 = data.everyDay;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = add(vErrors, instancePath + "/everyDay", "#/properties/everyDay/type", "type", { type: schema32.properties.everyDay.type }, "must be string,null");
        errors++;
      }
    }
    if (data.workdayOnly !== void 0) {
      let data2 = data.workdayOnly;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = add(vErrors, instancePath + "/workdayOnly", "#/properties/workdayOnly/type", "type", { type: schema32.properties.workdayOnly.type }, "must be string,null");
        errors++;
      }
    }
    if (data.dailyMonthInterval !== void 0) {
      let data3 = data.dailyMonthInterval;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/dailyMonthInterval", "#/properties/dailyMonthInterval/type", "type", { type: schema32.properties.dailyMonthInterval.type }, "must be string,null");
        errors++;
      }
    }
    if (data.everyWeek !== void 0) {
      let data4 = data.everyWeek;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/everyWeek", "#/properties/everyWeek/type", "type", { type: schema32.properties.everyWeek.type }, "must be string,null");
        errors++;
      }
    }
    if (data.monthlyType !== void 0) {
      let data5 = data.monthlyType;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/monthlyType", "#/properties/monthlyType/type", "type", { type: schema32.properties.monthlyType.type }, "must be string,null");
        errors++;
      }
    }
    if (data.monthlyDayNum !== void 0) {
      let data6 = data.monthlyDayNum;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/monthlyDayNum", "#/properties/monthlyDayNum/type", "type", { type: schema32.properties.monthlyDayNum.type }, "must be string,null");
        errors++;
      }
    }
    if (data.monthlyMonthNum1 !== void 0) {
      let data7 = data.monthlyMonthNum1;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/monthlyMonthNum1", "#/properties/monthlyMonthNum1/type", "type", { type: schema32.properties.monthlyMonthNum1.type }, "must be string,null");
        errors++;
      }
    }
    if (data.monthlyWeekDayNum !== void 0) {
      let data8 = data.monthlyWeekDayNum;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = add(vErrors, instancePath + "/monthlyWeekDayNum", "#/properties/monthlyWeekDayNum/type", "type", { type: schema32.properties.monthlyWeekDayNum.type }, "must be string,null");
        errors++;
      }
    }
    if (data.monthlyWeekDay !== void 0) {
      let data9 = data.monthlyWeekDay;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = add(vErrors, instancePath + "/monthlyWeekDay", "#/properties/monthlyWeekDay/type", "type", { type: schema32.properties.monthlyWeekDay.type }, "must be string,null");
        errors++;
      }
    }
    if (data.monthlyMonthNum2 !== void 0) {
      let data10 = data.monthlyMonthNum2;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = add(vErrors, instancePath + "/monthlyMonthNum2", "#/properties/monthlyMonthNum2/type", "type", { type: schema32.properties.monthlyMonthNum2.type }, "must be string,null");
        errors++;
      }
    }
    if (data.yearlyType !== void 0) {
      let data11 = data.yearlyType;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = add(vErrors, instancePath + "/yearlyType", "#/properties/yearlyType/type", "type", { type: schema32.properties.yearlyType.type }, "must be string,null");
        errors++;
      }
    }
    if (data.yearlyDayNum !== void 0) {
      let data12 = data.yearlyDayNum;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = add(vErrors, instancePath + "/yearlyDayNum", "#/properties/yearlyDayNum/type", "type", { type: schema32.properties.yearlyDayNum.type }, "must be string,null");
        errors++;
      }
    }
    if (data.yearlyMonth1 !== void 0) {
      let data13 = data.yearlyMonth1;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = add(vErrors, instancePath + "/yearlyMonth1", "#/properties/yearlyMonth1/type", "type", { type: schema32.properties.yearlyMonth1.type }, "must be string,null");
        errors++;
      }
    }
    if (data.yearlyWeekDayNum !== void 0) {
      let data14 = data.yearlyWeekDayNum;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = add(vErrors, instancePath + "/yearlyWeekDayNum", "#/properties/yearlyWeekDayNum/type", "type", { type: schema32.properties.yearlyWeekDayNum.type }, "must be string,null");
        errors++;
      }
    }
    if (data.yearlyWeekDay !== void 0) {
      let data15 = data.yearlyWeekDay;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = add(vErrors, instancePath + "/yearlyWeekDay", "#/properties/yearlyWeekDay/type", "type", { type: schema32.properties.yearlyWeekDay.type }, "must be string,null");
        errors++;
      }
    }
    if (data.yearlyMonth2 !== void 0) {
      let data16 = data.yearlyMonth2;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = add(vErrors, instancePath + "/yearlyMonth2", "#/properties/yearlyMonth2/type", "type", { type: schema32.properties.yearlyMonth2.type }, "must be string,null");
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data17 = data.time;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = add(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: schema32.properties.time.type }, "must be string,null");
        errors++;
      }
    }
    if (data.timezoneOffset !== void 0) {
      let data18 = data.timezoneOffset;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = add(vErrors, instancePath + "/timezoneOffset", "#/properties/timezoneOffset/type", "type", { type: schema32.properties.timezoneOffset.type }, "must be string,null");
        errors++;
      }
    }
    if (data.startDate !== void 0) {
      let data19 = data.startDate;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = add(vErrors, instancePath + "/startDate", "#/properties/startDate/type", "type", { type: schema32.properties.startDate.type }, "must be string,null");
        errors++;
      }
    }
    if (data.repeatTill !== void 0) {
      let data20 = data.repeatTill;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = add(vErrors, instancePath + "/repeatTill", "#/properties/repeatTill/type", "type", { type: schema32.properties.repeatTill.type }, "must be string,null");
        errors++;
      }
    }
    if (data.endDate !== void 0) {
      let data21 = data.endDate;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = add(vErrors, instancePath + "/endDate", "#/properties/endDate/type", "type", { type: schema32.properties.endDate.type }, "must be string,null");
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data22 = data.times;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = add(vErrors, instancePath + "/times", "#/properties/times/type", "type", { type: schema32.properties.times.type }, "must be string,null");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
        vErrors = add(vErrors, instancePath + "/id", "#/properties/id/type", "type", { type: "integer" }, "must be integer");
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
          vErrors = add(vErrors, instancePath + "/task", "#/properties/task/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        vErrors = add(vErrors, instancePath + "/task", "#/properties/task/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
        vErrors = add(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/description", "#/properties/description/type", "type", { type: schema31.properties.description.type }, "must be string,null");
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
          vErrors = add(vErrors, instancePath + "/creator", "#/properties/creator/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid1 = _errs15 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        vErrors = add(vErrors, instancePath + "/creator", "#/properties/creator/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
        vErrors = add(vErrors, instancePath + "/responsibleCollection", "#/properties/responsibleCollection/type", "type", { type: schema31.properties.responsibleCollection.type }, "must be array,null");
        errors++;
      }
    }
    if (data.deadlineAfterTs !== void 0) {
      let data6 = data.deadlineAfterTs;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/deadlineAfterTs", "#/properties/deadlineAfterTs/type", "type", { type: schema31.properties.deadlineAfterTs.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.startDatePlanTs !== void 0) {
      let data7 = data.startDatePlanTs;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/startDatePlanTs", "#/properties/startDatePlanTs/type", "type", { type: schema31.properties.startDatePlanTs.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.endDatePlanTs !== void 0) {
      let data8 = data.endDatePlanTs;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        vErrors = add(vErrors, instancePath + "/endDatePlanTs", "#/properties/endDatePlanTs/type", "type", { type: schema31.properties.endDatePlanTs.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.replicate !== void 0) {
      if (typeof data.replicate !== "boolean") {
        vErrors = add(vErrors, instancePath + "/replicate", "#/properties/replicate/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data10 = data.checklist;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = add(vErrors, instancePath + "/checklist", "#/properties/checklist/type", "type", { type: schema31.properties.checklist.type }, "must be array,null");
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
            vErrors = add(vErrors, instancePath + "/checklist/" + i0, "#/properties/checklist/items/type", "type", { type: "integer" }, "must be integer");
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
          vErrors = add(vErrors, instancePath + "/group", "#/properties/group/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid2 = _errs34 === errors;
        valid5 = valid5 || _valid2;
      }
      if (!valid5) {
        vErrors = add(vErrors, instancePath + "/group", "#/properties/group/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
        vErrors = add(vErrors, instancePath + "/priority", "#/properties/priority/type", "type", { type: schema31.properties.priority.type }, "must be string,null");
        errors++;
      }
    }
    if (data.accomplices !== void 0) {
      let data14 = data.accomplices;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = add(vErrors, instancePath + "/accomplices", "#/properties/accomplices/type", "type", { type: schema31.properties.accomplices.type }, "must be array,null");
        errors++;
      }
    }
    if (data.auditors !== void 0) {
      let data15 = data.auditors;
      if (!Array.isArray(data15) && data15 !== null) {
        vErrors = add(vErrors, instancePath + "/auditors", "#/properties/auditors/type", "type", { type: schema31.properties.auditors.type }, "must be array,null");
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
          vErrors = add(vErrors, instancePath + "/parent", "#/properties/parent/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid3 = _errs45 === errors;
        valid6 = valid6 || _valid3;
      }
      if (!valid6) {
        vErrors = add(vErrors, instancePath + "/parent", "#/properties/parent/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/replicateParams", "#/properties/replicateParams/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid4 = _errs50 === errors;
        valid7 = valid7 || _valid4;
      }
      if (!valid7) {
        vErrors = add(vErrors, instancePath + "/replicateParams", "#/properties/replicateParams/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var schema33 = { "type": "object", "properties": { "id": { "type": "integer" }, "taskId": { "type": "integer" }, "mailboxId": { "type": ["integer", "null"] }, "title": { "type": ["string", "null"] }, "body": { "type": ["string", "null"] }, "from": { "type": ["string", "null"] }, "dateTs": { "type": ["integer", "null"] }, "link": { "type": ["string", "null"] } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.taskId !== void 0) {
      let data1 = data.taskId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/taskId", "#/properties/taskId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.mailboxId !== void 0) {
      let data2 = data.mailboxId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2))) && data2 !== null) {
        vErrors = add(vErrors, instancePath + "/mailboxId", "#/properties/mailboxId/type", "type", { type: schema33.properties.mailboxId.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: schema33.properties.title.type }, "must be string,null");
        errors++;
      }
    }
    if (data.body !== void 0) {
      let data4 = data.body;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/body", "#/properties/body/type", "type", { type: schema33.properties.body.type }, "must be string,null");
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data5 = data.from;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: schema33.properties.from.type }, "must be string,null");
        errors++;
      }
    }
    if (data.dateTs !== void 0) {
      let data6 = data.dateTs;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/dateTs", "#/properties/dateTs/type", "type", { type: schema33.properties.dateTs.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.link !== void 0) {
      let data7 = data.link;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/link", "#/properties/link/type", "type", { type: schema33.properties.link.type }, "must be string,null");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var schema34 = { "type": "object", "properties": { "id": { "type": "integer" }, "userId": { "type": "integer" }, "taskId": { "type": "integer" }, "minutes": { "type": ["integer", "null"] }, "seconds": { "type": ["integer", "null"] }, "source": { "type": ["string", "null"] }, "text": { "type": ["string", "null"] }, "createdAtTs": { "type": ["integer", "null"] }, "startTs": { "type": ["integer", "null"] }, "stopTs": { "type": ["integer", "null"] } } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.taskId !== void 0) {
      let data2 = data.taskId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/taskId", "#/properties/taskId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data3 = data.minutes;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3))) && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/minutes", "#/properties/minutes/type", "type", { type: schema34.properties.minutes.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data4 = data.seconds;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4))) && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/seconds", "#/properties/seconds/type", "type", { type: schema34.properties.seconds.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/source", "#/properties/source/type", "type", { type: schema34.properties.source.type }, "must be string,null");
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data6 = data.text;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: schema34.properties.text.type }, "must be string,null");
        errors++;
      }
    }
    if (data.createdAtTs !== void 0) {
      let data7 = data.createdAtTs;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/createdAtTs", "#/properties/createdAtTs/type", "type", { type: schema34.properties.createdAtTs.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.startTs !== void 0) {
      let data8 = data.startTs;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        vErrors = add(vErrors, instancePath + "/startTs", "#/properties/startTs/type", "type", { type: schema34.properties.startTs.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.stopTs !== void 0) {
      let data9 = data.stopTs;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
        vErrors = add(vErrors, instancePath + "/stopTs", "#/properties/stopTs/type", "type", { type: schema34.properties.stopTs.type }, "must be integer,null");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema35 = { "type": "object", "properties": { "type": { "type": ["string", "null"] }, "data": { "type": ["array", "null"], "items": {} } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = add(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: schema35.properties.type.type }, "must be string,null");
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = add(vErrors, instancePath + "/data", "#/properties/data/type", "type", { type: schema35.properties.data.type }, "must be array,null");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
          vErrors = add(vErrors, instancePath + "/group", "#/properties/group/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid2 = valid2 || _valid0;
      }
      if (!valid2) {
        vErrors = add(vErrors, instancePath + "/group", "#/properties/group/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/stage", "#/properties/stage/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid1 = _errs12 === errors;
        valid3 = valid3 || _valid1;
      }
      if (!valid3) {
        vErrors = add(vErrors, instancePath + "/stage", "#/properties/stage/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/flow", "#/properties/flow/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid2 = _errs17 === errors;
        valid4 = valid4 || _valid2;
      }
      if (!valid4) {
        vErrors = add(vErrors, instancePath + "/flow", "#/properties/flow/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
        vErrors = add(vErrors, instancePath + "/accomplices", "#/properties/accomplices/type", "type", { type: "array" }, "must be array");
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
        vErrors = add(vErrors, instancePath + "/auditors", "#/properties/auditors/type", "type", { type: "array" }, "must be array");
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
          vErrors = add(vErrors, instancePath + "/parent", "#/properties/parent/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid3 = _errs28 === errors;
        valid9 = valid9 || _valid3;
      }
      if (!valid9) {
        vErrors = add(vErrors, instancePath + "/parent", "#/properties/parent/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/chat", "#/properties/chat/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid4 = _errs33 === errors;
        valid10 = valid10 || _valid4;
      }
      if (!valid10) {
        vErrors = add(vErrors, instancePath + "/chat", "#/properties/chat/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/changedBy", "#/properties/changedBy/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid5 = _errs38 === errors;
        valid11 = valid11 || _valid5;
      }
      if (!valid11) {
        vErrors = add(vErrors, instancePath + "/changedBy", "#/properties/changedBy/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/statusChangedBy", "#/properties/statusChangedBy/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid6 = _errs43 === errors;
        valid12 = valid12 || _valid6;
      }
      if (!valid12) {
        vErrors = add(vErrors, instancePath + "/statusChangedBy", "#/properties/statusChangedBy/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/closedBy", "#/properties/closedBy/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid7 = _errs48 === errors;
        valid13 = valid13 || _valid7;
      }
      if (!valid13) {
        vErrors = add(vErrors, instancePath + "/closedBy", "#/properties/closedBy/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/forkedByTemplate", "#/properties/forkedByTemplate/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid8 = _errs53 === errors;
        valid14 = valid14 || _valid8;
      }
      if (!valid14) {
        vErrors = add(vErrors, instancePath + "/forkedByTemplate", "#/properties/forkedByTemplate/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/email", "#/properties/email/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid9 = _errs58 === errors;
        valid15 = valid15 || _valid9;
      }
      if (!valid15) {
        vErrors = add(vErrors, instancePath + "/email", "#/properties/email/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/elapsedTime", "#/properties/elapsedTime/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid10 = _errs63 === errors;
        valid16 = valid16 || _valid10;
      }
      if (!valid16) {
        vErrors = add(vErrors, instancePath + "/elapsedTime", "#/properties/elapsedTime/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
          vErrors = add(vErrors, instancePath + "/source", "#/properties/source/anyOf/1/type", "type", { type: "null" }, "must be null");
          errors++;
        }
        var _valid11 = _errs68 === errors;
        valid17 = valid17 || _valid11;
      }
      if (!valid17) {
        vErrors = add(vErrors, instancePath + "/source", "#/properties/source/anyOf", "anyOf", {}, "must match a schema in anyOf");
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
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate49(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate49.errors : append(vErrors, validate49.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, "must have required property 'items'");
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
        vErrors = add(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
var validate_15 = validate87;
var schema38 = { "type": "object", "properties": { "id": { "type": "integer" }, "taskId": { "type": "integer" }, "text": { "type": "string" }, "authorId": { "type": "integer" }, "createdAt": { "type": ["string", "null"], "format": "date-time" }, "updatedAt": { "type": ["string", "null"], "format": "date-time" }, "status": { "type": "string" }, "fileIds": { "type": "array", "items": {} }, "rights": { "type": "object", "properties": { "edit": { "type": "boolean" }, "remove": { "type": "boolean" } } }, "messageId": { "type": ["integer", "null"] } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.taskId !== void 0) {
      let data1 = data.taskId;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/taskId", "#/properties/taskId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        vErrors = add(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.authorId !== void 0) {
      let data3 = data.authorId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = add(vErrors, instancePath + "/authorId", "#/properties/authorId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data4 = data.createdAt;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/createdAt", "#/properties/createdAt/type", "type", { type: schema38.properties.createdAt.type }, "must be string,null");
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          vErrors = add(vErrors, instancePath + "/createdAt", "#/properties/createdAt/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.updatedAt !== void 0) {
      let data5 = data.updatedAt;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/updatedAt", "#/properties/updatedAt/type", "type", { type: schema38.properties.updatedAt.type }, "must be string,null");
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = add(vErrors, instancePath + "/updatedAt", "#/properties/updatedAt/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        vErrors = add(vErrors, instancePath + "/status", "#/properties/status/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.fileIds !== void 0) {
      if (!Array.isArray(data.fileIds)) {
        vErrors = add(vErrors, instancePath + "/fileIds", "#/properties/fileIds/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.rights !== void 0) {
      let data8 = data.rights;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.edit !== void 0) {
          if (typeof data8.edit !== "boolean") {
            vErrors = add(vErrors, instancePath + "/rights/edit", "#/properties/rights/properties/edit/type", "type", { type: "boolean" }, "must be boolean");
            errors++;
          }
        }
        if (data8.remove !== void 0) {
          if (typeof data8.remove !== "boolean") {
            vErrors = add(vErrors, instancePath + "/rights/remove", "#/properties/rights/properties/remove/type", "type", { type: "boolean" }, "must be boolean");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/rights", "#/properties/rights/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.messageId !== void 0) {
      let data11 = data.messageId;
      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11))) && data11 !== null) {
        vErrors = add(vErrors, instancePath + "/messageId", "#/properties/messageId/type", "type", { type: schema38.properties.messageId.type }, "must be integer,null");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate88(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate88(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'");
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        vErrors = add(vErrors, instancePath + "/result", "#/properties/result/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
        vErrors = add(vErrors, instancePath + "/author", "#/properties/author/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, "must have required property 'items'");
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
        vErrors = add(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "item" }, "must have required property 'item'");
      errors++;
    }
    if (data.item !== void 0) {
      if (!validate88(data.item, { instancePath: instancePath + "/item", parentData: data, parentDataProperty: "item", rootData })) {
        vErrors = vErrors === null ? validate88.errors : append(vErrors, validate88.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "result" }, "must have required property 'result'");
      errors++;
    }
    if (data.result !== void 0) {
      if (typeof data.result !== "boolean") {
        vErrors = add(vErrors, instancePath + "/result", "#/properties/result/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
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

function add(errors, instancePath, schemaPath, keyword, params, message) {
  const error = { instancePath, schemaPath, keyword, params, message };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
