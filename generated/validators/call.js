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
var schema10 = { "type": "object", "properties": { "callId": { "type": "integer" }, "callType": { "type": "integer" }, "initiatorId": { "type": "integer" }, "startDate": { "type": "string", "format": "date-time" }, "endDate": { "type": ["string", "null"], "format": "date-time" }, "durationSeconds": { "type": ["integer", "null"] }, "uuid": { "type": ["string", "null"] }, "language": { "type": ["string", "null"] }, "version": { "type": ["integer", "null"] }, "participants": { "type": ["array", "null"], "items": { "$ref": "CallParticipant" } }, "outcomes": { "type": ["array", "null"], "items": { "type": "string" } }, "createdAt": { "type": ["string", "null"], "format": "date-time" }, "tracks": { "type": ["array", "null"], "items": { "$ref": "CallTrack" } }, "transcription": { "$ref": "Transcription" }, "overview": { "$ref": "CallOverview" }, "summary": { "$ref": "CallSummary" }, "insights": { "$ref": "CallInsights" }, "evaluation": { "$ref": "CallEvaluation" } } };
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.talkedSeconds !== void 0) {
      let data1 = data.talkedSeconds;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/talkedSeconds", "#/properties/talkedSeconds/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        vErrors = add(vErrors, instancePath + "/name", "#/properties/name/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.avatar !== void 0) {
      if (typeof data.avatar !== "string") {
        vErrors = add(vErrors, instancePath + "/avatar", "#/properties/avatar/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.workPosition !== void 0) {
      if (typeof data.workPosition !== "string") {
        vErrors = add(vErrors, instancePath + "/workPosition", "#/properties/workPosition/type", "type", { type: "string" }, "must be string");
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trackId !== void 0) {
      let data0 = data.trackId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/trackId", "#/properties/trackId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        vErrors = add(vErrors, instancePath + "/type", "#/properties/type/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.fileId !== void 0) {
      let data2 = data.fileId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/fileId", "#/properties/fileId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.diskFileId !== void 0) {
      let data3 = data.diskFileId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        vErrors = add(vErrors, instancePath + "/diskFileId", "#/properties/diskFileId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data4 = data.duration;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        vErrors = add(vErrors, instancePath + "/duration", "#/properties/duration/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.fileSize !== void 0) {
      let data5 = data.fileSize;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = add(vErrors, instancePath + "/fileSize", "#/properties/fileSize/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.fileName !== void 0) {
      if (typeof data.fileName !== "string") {
        vErrors = add(vErrors, instancePath + "/fileName", "#/properties/fileName/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.mimeType !== void 0) {
      if (typeof data.mimeType !== "string") {
        vErrors = add(vErrors, instancePath + "/mimeType", "#/properties/mimeType/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.callId !== void 0) {
      let data8 = data.callId;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        vErrors = add(vErrors, instancePath + "/callId", "#/properties/callId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.relUrl !== void 0) {
      if (typeof data.relUrl !== "string") {
        vErrors = add(vErrors, instancePath + "/relUrl", "#/properties/relUrl/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        vErrors = add(vErrors, instancePath + "/url", "#/properties/url/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.dateCreate !== void 0) {
      if (typeof data.dateCreate !== "string") {
        vErrors = add(vErrors, instancePath + "/dateCreate", "#/properties/dateCreate/type", "type", { type: "string" }, "must be string");
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
var schema13 = { "type": ["object", "null"], "properties": { "language": { "type": "string" }, "segments": { "type": "array", "items": { "type": "object", "properties": { "userId": { "type": "integer" }, "userName": { "type": "string" }, "start": { "type": "string" }, "end": { "type": "string" }, "text": { "type": "string" } } } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: schema13.type }, "must be object,null");
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language !== void 0) {
      if (typeof data.language !== "string") {
        vErrors = add(vErrors, instancePath + "/language", "#/properties/language/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.segments !== void 0) {
      let data1 = data.segments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.userId !== void 0) {
              let data3 = data2.userId;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/userId", "#/properties/segments/items/properties/userId/type", "type", { type: "integer" }, "must be integer");
                errors++;
              }
            }
            if (data2.userName !== void 0) {
              if (typeof data2.userName !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/userName", "#/properties/segments/items/properties/userName/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data2.start !== void 0) {
              if (typeof data2.start !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/start", "#/properties/segments/items/properties/start/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data2.end !== void 0) {
              if (typeof data2.end !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/end", "#/properties/segments/items/properties/end/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data2.text !== void 0) {
              if (typeof data2.text !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/text", "#/properties/segments/items/properties/text/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/segments/" + i0, "#/properties/segments/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/segments", "#/properties/segments/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["object", "null"], "properties": { "topic": { "type": "string" }, "detailedTakeaways": { "type": "string" }, "meetingType": { "type": "object", "properties": { "explanation": { "type": "string" }, "typeTag": { "type": "string" }, "title": { "type": "string" } } }, "agenda": { "type": "object", "properties": { "explanation": { "type": "string" }, "quote": { "type": "string" } } }, "agreements": { "type": "array", "items": { "type": "object", "properties": { "agreement": { "type": "string" }, "quote": { "type": "string" } } } }, "actionItems": { "type": "array", "items": { "type": "object", "properties": { "actionItem": { "type": "string" }, "actionItemMentionLess": { "type": "string" }, "quote": { "type": "string" } } } }, "meetings": { "type": "array", "items": { "type": "object", "properties": { "meeting": { "type": "string" }, "meetingMentionLess": { "type": "string" }, "quote": { "type": "string" } } } } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: schema14.type }, "must be object,null");
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.topic !== void 0) {
      if (typeof data.topic !== "string") {
        vErrors = add(vErrors, instancePath + "/topic", "#/properties/topic/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.detailedTakeaways !== void 0) {
      if (typeof data.detailedTakeaways !== "string") {
        vErrors = add(vErrors, instancePath + "/detailedTakeaways", "#/properties/detailedTakeaways/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.meetingType !== void 0) {
      let data2 = data.meetingType;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.explanation !== void 0) {
          if (typeof data2.explanation !== "string") {
            vErrors = add(vErrors, instancePath + "/meetingType/explanation", "#/properties/meetingType/properties/explanation/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
        if (data2.typeTag !== void 0) {
          if (typeof data2.typeTag !== "string") {
            vErrors = add(vErrors, instancePath + "/meetingType/typeTag", "#/properties/meetingType/properties/typeTag/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            vErrors = add(vErrors, instancePath + "/meetingType/title", "#/properties/meetingType/properties/title/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/meetingType", "#/properties/meetingType/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.agenda !== void 0) {
      let data6 = data.agenda;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.explanation !== void 0) {
          if (typeof data6.explanation !== "string") {
            vErrors = add(vErrors, instancePath + "/agenda/explanation", "#/properties/agenda/properties/explanation/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
        if (data6.quote !== void 0) {
          if (typeof data6.quote !== "string") {
            vErrors = add(vErrors, instancePath + "/agenda/quote", "#/properties/agenda/properties/quote/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/agenda", "#/properties/agenda/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.agreements !== void 0) {
      let data9 = data.agreements;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.agreement !== void 0) {
              if (typeof data10.agreement !== "string") {
                vErrors = add(vErrors, instancePath + "/agreements/" + i0 + "/agreement", "#/properties/agreements/items/properties/agreement/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data10.quote !== void 0) {
              if (typeof data10.quote !== "string") {
                vErrors = add(vErrors, instancePath + "/agreements/" + i0 + "/quote", "#/properties/agreements/items/properties/quote/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/agreements/" + i0, "#/properties/agreements/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/agreements", "#/properties/agreements/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.actionItems !== void 0) {
      let data13 = data.actionItems;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.actionItem !== void 0) {
              if (typeof data14.actionItem !== "string") {
                vErrors = add(vErrors, instancePath + "/actionItems/" + i1 + "/actionItem", "#/properties/actionItems/items/properties/actionItem/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data14.actionItemMentionLess !== void 0) {
              if (typeof data14.actionItemMentionLess !== "string") {
                vErrors = add(vErrors, instancePath + "/actionItems/" + i1 + "/actionItemMentionLess", "#/properties/actionItems/items/properties/actionItemMentionLess/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data14.quote !== void 0) {
              if (typeof data14.quote !== "string") {
                vErrors = add(vErrors, instancePath + "/actionItems/" + i1 + "/quote", "#/properties/actionItems/items/properties/quote/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/actionItems/" + i1, "#/properties/actionItems/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/actionItems", "#/properties/actionItems/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.meetings !== void 0) {
      let data18 = data.meetings;
      if (Array.isArray(data18)) {
        const len2 = data18.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data19 = data18[i2];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.meeting !== void 0) {
              if (typeof data19.meeting !== "string") {
                vErrors = add(vErrors, instancePath + "/meetings/" + i2 + "/meeting", "#/properties/meetings/items/properties/meeting/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data19.meetingMentionLess !== void 0) {
              if (typeof data19.meetingMentionLess !== "string") {
                vErrors = add(vErrors, instancePath + "/meetings/" + i2 + "/meetingMentionLess", "#/properties/meetings/items/properties/meetingMentionLess/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data19.quote !== void 0) {
              if (typeof data19.quote !== "string") {
                vErrors = add(vErrors, instancePath + "/meetings/" + i2 + "/quote", "#/properties/meetings/items/properties/quote/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/meetings/" + i2, "#/properties/meetings/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/meetings", "#/properties/meetings/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": ["object", "null"], "properties": { "segments": { "type": "array", "items": { "type": "object", "properties": { "start": { "type": "string" }, "end": { "type": "string" }, "title": { "type": "string" }, "summary": { "type": "string" } } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: schema15.type }, "must be object,null");
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.segments !== void 0) {
      let data0 = data.segments;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.start !== void 0) {
              if (typeof data1.start !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/start", "#/properties/segments/items/properties/start/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data1.end !== void 0) {
              if (typeof data1.end !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/end", "#/properties/segments/items/properties/end/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data1.title !== void 0) {
              if (typeof data1.title !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/title", "#/properties/segments/items/properties/title/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data1.summary !== void 0) {
              if (typeof data1.summary !== "string") {
                vErrors = add(vErrors, instancePath + "/segments/" + i0 + "/summary", "#/properties/segments/items/properties/summary/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/segments/" + i0, "#/properties/segments/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/segments", "#/properties/segments/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": ["object", "null"], "properties": { "speakerEvaluationAvailable": { "type": "boolean" }, "speakerAnalysis": { "type": "array", "items": { "$ref": "SpeakerAnalysis" } }, "meetingStrengths": { "type": "array", "items": { "type": "object", "properties": { "strengthTitle": { "type": "string" }, "strengthExplanation": { "type": "string" } } } }, "meetingWeaknesses": { "type": "array", "items": { "type": "object", "properties": { "weaknessTitle": { "type": "string" }, "weaknessExplanation": { "type": "string" } } } }, "speechStyleInfluence": { "type": "string" }, "engagementLevel": { "type": "string" }, "areasOfResponsibility": { "type": "string" }, "finalRecommendations": { "type": "string" } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value !== void 0) {
      if (typeof data.value !== "boolean") {
        vErrors = add(vErrors, instancePath + "/value", "#/properties/value/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.criteria !== void 0) {
      if (typeof data.criteria !== "string") {
        vErrors = add(vErrors, instancePath + "/criteria", "#/properties/criteria/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.thoughts !== void 0) {
      if (typeof data.thoughts !== "string") {
        vErrors = add(vErrors, instancePath + "/thoughts", "#/properties/thoughts/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        vErrors = add(vErrors, instancePath + "/title", "#/properties/title/type", "type", { type: "string" }, "must be string");
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
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.detailedInsight !== void 0) {
      if (typeof data.detailedInsight !== "string") {
        vErrors = add(vErrors, instancePath + "/detailedInsight", "#/properties/detailedInsight/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.efficiencyValue !== void 0) {
      let data2 = data.efficiencyValue;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/efficiencyValue", "#/properties/efficiencyValue/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.evaluationCriteria !== void 0) {
      let data3 = data.evaluationCriteria;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key0 in data3) {
          if (!validate40(data3[key0], { instancePath: instancePath + "/evaluationCriteria/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key0, rootData })) {
            vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/evaluationCriteria", "#/properties/evaluationCriteria/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.talkPercentage !== void 0) {
      let data5 = data.talkPercentage;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        vErrors = add(vErrors, instancePath + "/talkPercentage", "#/properties/talkPercentage/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data6 = data.duration;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        vErrors = add(vErrors, instancePath + "/duration", "#/properties/duration/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.durationFormat !== void 0) {
      if (typeof data.durationFormat !== "string") {
        vErrors = add(vErrors, instancePath + "/durationFormat", "#/properties/durationFormat/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: schema16.type }, "must be object,null");
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.speakerEvaluationAvailable !== void 0) {
      if (typeof data.speakerEvaluationAvailable !== "boolean") {
        vErrors = add(vErrors, instancePath + "/speakerEvaluationAvailable", "#/properties/speakerEvaluationAvailable/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.speakerAnalysis !== void 0) {
      let data1 = data.speakerAnalysis;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate39(data1[i0], { instancePath: instancePath + "/speakerAnalysis/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/speakerAnalysis", "#/properties/speakerAnalysis/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.meetingStrengths !== void 0) {
      let data3 = data.meetingStrengths;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.strengthTitle !== void 0) {
              if (typeof data4.strengthTitle !== "string") {
                vErrors = add(vErrors, instancePath + "/meetingStrengths/" + i1 + "/strengthTitle", "#/properties/meetingStrengths/items/properties/strengthTitle/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data4.strengthExplanation !== void 0) {
              if (typeof data4.strengthExplanation !== "string") {
                vErrors = add(vErrors, instancePath + "/meetingStrengths/" + i1 + "/strengthExplanation", "#/properties/meetingStrengths/items/properties/strengthExplanation/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/meetingStrengths/" + i1, "#/properties/meetingStrengths/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/meetingStrengths", "#/properties/meetingStrengths/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.meetingWeaknesses !== void 0) {
      let data7 = data.meetingWeaknesses;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.weaknessTitle !== void 0) {
              if (typeof data8.weaknessTitle !== "string") {
                vErrors = add(vErrors, instancePath + "/meetingWeaknesses/" + i2 + "/weaknessTitle", "#/properties/meetingWeaknesses/items/properties/weaknessTitle/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
            if (data8.weaknessExplanation !== void 0) {
              if (typeof data8.weaknessExplanation !== "string") {
                vErrors = add(vErrors, instancePath + "/meetingWeaknesses/" + i2 + "/weaknessExplanation", "#/properties/meetingWeaknesses/items/properties/weaknessExplanation/type", "type", { type: "string" }, "must be string");
                errors++;
              }
            }
          } else {
            vErrors = add(vErrors, instancePath + "/meetingWeaknesses/" + i2, "#/properties/meetingWeaknesses/items/type", "type", { type: "object" }, "must be object");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/meetingWeaknesses", "#/properties/meetingWeaknesses/type", "type", { type: "array" }, "must be array");
        errors++;
      }
    }
    if (data.speechStyleInfluence !== void 0) {
      if (typeof data.speechStyleInfluence !== "string") {
        vErrors = add(vErrors, instancePath + "/speechStyleInfluence", "#/properties/speechStyleInfluence/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.engagementLevel !== void 0) {
      if (typeof data.engagementLevel !== "string") {
        vErrors = add(vErrors, instancePath + "/engagementLevel", "#/properties/engagementLevel/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.areasOfResponsibility !== void 0) {
      if (typeof data.areasOfResponsibility !== "string") {
        vErrors = add(vErrors, instancePath + "/areasOfResponsibility", "#/properties/areasOfResponsibility/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.finalRecommendations !== void 0) {
      if (typeof data.finalRecommendations !== "string") {
        vErrors = add(vErrors, instancePath + "/finalRecommendations", "#/properties/finalRecommendations/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": ["object", "null"], "properties": { "efficiencyValue": { "type": "integer" }, "calendar": { "type": "object", "properties": { "overhead": { "type": "boolean" } } }, "criteria": { "type": "object", "additionalProperties": { "$ref": "EvaluationCriterion" } } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: schema19.type }, "must be object,null");
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.efficiencyValue !== void 0) {
      let data0 = data.efficiencyValue;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/efficiencyValue", "#/properties/efficiencyValue/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.calendar !== void 0) {
      let data1 = data.calendar;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.overhead !== void 0) {
          if (typeof data1.overhead !== "boolean") {
            vErrors = add(vErrors, instancePath + "/calendar/overhead", "#/properties/calendar/properties/overhead/type", "type", { type: "boolean" }, "must be boolean");
            errors++;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/calendar", "#/properties/calendar/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
    if (data.criteria !== void 0) {
      let data3 = data.criteria;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key0 in data3) {
          if (!validate40(data3[key0], { instancePath: instancePath + "/criteria/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key0, rootData })) {
            vErrors = vErrors === null ? validate40.errors : append(vErrors, validate40.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = add(vErrors, instancePath + "/criteria", "#/properties/criteria/type", "type", { type: "object" }, "must be object");
        errors++;
      }
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.callId !== void 0) {
      let data0 = data.callId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        vErrors = add(vErrors, instancePath + "/callId", "#/properties/callId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.callType !== void 0) {
      let data1 = data.callType;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        vErrors = add(vErrors, instancePath + "/callType", "#/properties/callType/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.initiatorId !== void 0) {
      let data2 = data.initiatorId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        vErrors = add(vErrors, instancePath + "/initiatorId", "#/properties/initiatorId/type", "type", { type: "integer" }, "must be integer");
        errors++;
      }
    }
    if (data.startDate !== void 0) {
      let data3 = data.startDate;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = add(vErrors, instancePath + "/startDate", "#/properties/startDate/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      } else {
        vErrors = add(vErrors, instancePath + "/startDate", "#/properties/startDate/type", "type", { type: "string" }, "must be string");
        errors++;
      }
    }
    if (data.endDate !== void 0) {
      let data4 = data.endDate;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = add(vErrors, instancePath + "/endDate", "#/properties/endDate/type", "type", { type: schema10.properties.endDate.type }, "must be string,null");
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          vErrors = add(vErrors, instancePath + "/endDate", "#/properties/endDate/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.durationSeconds !== void 0) {
      let data5 = data.durationSeconds;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && data5 !== null) {
        vErrors = add(vErrors, instancePath + "/durationSeconds", "#/properties/durationSeconds/type", "type", { type: schema10.properties.durationSeconds.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      let data6 = data.uuid;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = add(vErrors, instancePath + "/uuid", "#/properties/uuid/type", "type", { type: schema10.properties.uuid.type }, "must be string,null");
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data7 = data.language;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = add(vErrors, instancePath + "/language", "#/properties/language/type", "type", { type: schema10.properties.language.type }, "must be string,null");
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data8 = data.version;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        vErrors = add(vErrors, instancePath + "/version", "#/properties/version/type", "type", { type: schema10.properties.version.type }, "must be integer,null");
        errors++;
      }
    }
    if (data.participants !== void 0) {
      let data9 = data.participants;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = add(vErrors, instancePath + "/participants", "#/properties/participants/type", "type", { type: schema10.properties.participants.type }, "must be array,null");
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate28(data9[i0], { instancePath: instancePath + "/participants/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.outcomes !== void 0) {
      let data11 = data.outcomes;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = add(vErrors, instancePath + "/outcomes", "#/properties/outcomes/type", "type", { type: schema10.properties.outcomes.type }, "must be array,null");
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            vErrors = add(vErrors, instancePath + "/outcomes/" + i1, "#/properties/outcomes/items/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
      }
    }
    if (data.createdAt !== void 0) {
      let data13 = data.createdAt;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = add(vErrors, instancePath + "/createdAt", "#/properties/createdAt/type", "type", { type: schema10.properties.createdAt.type }, "must be string,null");
        errors++;
      }
      if (typeof data13 === "string") {
        if (!formats0.test(data13)) {
          vErrors = add(vErrors, instancePath + "/createdAt", "#/properties/createdAt/format", "format", { format: "date-time" }, 'must match format "date-time"');
          errors++;
        }
      }
    }
    if (data.tracks !== void 0) {
      let data14 = data.tracks;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = add(vErrors, instancePath + "/tracks", "#/properties/tracks/type", "type", { type: schema10.properties.tracks.type }, "must be array,null");
        errors++;
      }
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate30(data14[i2], { instancePath: instancePath + "/tracks/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate30.errors : append(vErrors, validate30.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.transcription !== void 0) {
      if (!validate32(data.transcription, { instancePath: instancePath + "/transcription", parentData: data, parentDataProperty: "transcription", rootData })) {
        vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.overview !== void 0) {
      if (!validate34(data.overview, { instancePath: instancePath + "/overview", parentData: data, parentDataProperty: "overview", rootData })) {
        vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.summary !== void 0) {
      if (!validate36(data.summary, { instancePath: instancePath + "/summary", parentData: data, parentDataProperty: "summary", rootData })) {
        vErrors = vErrors === null ? validate36.errors : append(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.insights !== void 0) {
      if (!validate38(data.insights, { instancePath: instancePath + "/insights", parentData: data, parentDataProperty: "insights", rootData })) {
        vErrors = vErrors === null ? validate38.errors : append(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.evaluation !== void 0) {
      if (!validate44(data.evaluation, { instancePath: instancePath + "/evaluation", parentData: data, parentDataProperty: "evaluation", rootData })) {
        vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
        errors = vErrors.length;
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
var validate_3 = validate48;
var schema20 = { "type": "object", "required": ["items", "hasMore", "afterCursor"], "properties": { "items": { "type": "array", "items": { "$ref": "FollowUp" } }, "hasMore": { "type": "boolean" }, "afterCursor": { "type": ["object", "null"], "properties": { "startDate": { "type": "string" }, "id": { "type": "integer" } } } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, "must have required property 'items'");
      errors++;
    }
    if (data.hasMore === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "hasMore" }, "must have required property 'hasMore'");
      errors++;
    }
    if (data.afterCursor === void 0) {
      vErrors = add(vErrors, instancePath, "#/required", "required", { missingProperty: "afterCursor" }, "must have required property 'afterCursor'");
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
    if (data.hasMore !== void 0) {
      if (typeof data.hasMore !== "boolean") {
        vErrors = add(vErrors, instancePath + "/hasMore", "#/properties/hasMore/type", "type", { type: "boolean" }, "must be boolean");
        errors++;
      }
    }
    if (data.afterCursor !== void 0) {
      let data3 = data.afterCursor;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        vErrors = add(vErrors, instancePath + "/afterCursor", "#/properties/afterCursor/type", "type", { type: schema20.properties.afterCursor.type }, "must be object,null");
        errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.startDate !== void 0) {
          if (typeof data3.startDate !== "string") {
            vErrors = add(vErrors, instancePath + "/afterCursor/startDate", "#/properties/afterCursor/properties/startDate/type", "type", { type: "string" }, "must be string");
            errors++;
          }
        }
        if (data3.id !== void 0) {
          let data5 = data3.id;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
            vErrors = add(vErrors, instancePath + "/afterCursor/id", "#/properties/afterCursor/properties/id/type", "type", { type: "integer" }, "must be integer");
            errors++;
          }
        }
      }
    }
  } else {
    vErrors = add(vErrors, instancePath, "#/type", "type", { type: "object" }, "must be object");
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var validators = {
  "call.followup.field.get": validate_0,
  "call.followup.field.list": validate_1,
  "call.followup.get": validate_2,
  "call.followup.list": validate_3
};
export {
  validate_0,
  validate_1,
  validate_2,
  validate_3,
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
