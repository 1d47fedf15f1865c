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
var schema10 = { "type": "object", "description": "What is known of a call afterwards: who took part, the recordings, and what CoPilot made of them. It holds what people said,\nand how a machine judges them: treat it as personal data. A response has the fields that `select` names; data that is\nmissing is null.\n", "properties": { "callId": { "type": "integer", "description": "Identifier of the call." }, "callType": { "type": "integer", "description": "Type of the call: 1 for an instant call, 2 for a persistent conference, 3 for a large room." }, "initiatorId": { "type": "integer", "description": "Identifier of the user who started the call." }, "startDate": { "type": "string", "format": "date-time", "description": "When the call began: ISO 8601 in UTC, such as `2026-01-15T10:00:00+00:00`." }, "endDate": { "type": ["string", "null"], "format": "date-time", "description": "When the call ended, in the same format; null while it goes on." }, "durationSeconds": { "type": ["integer", "null"], "description": "How long the call was, in seconds." }, "uuid": { "type": ["string", "null"], "description": "Identifier of the session of the call." }, "language": { "type": ["string", "null"], "description": "Language of the transcription, such as `en`; null without one." }, "version": { "type": ["integer", "null"], "description": "Version of the format of what CoPilot made, the highest among its parts." }, "participants": { "type": ["array", "null"], "description": "The users who took part.", "items": { "$ref": "CallParticipant" } }, "outcomes": { "type": ["array", "null"], "description": "What CoPilot has made of the call: `transcription`, `overview`, `summary`, `insights`, `evaluation`.", "items": { "type": "string" } }, "createdAt": { "type": ["string", "null"], "format": "date-time", "description": "When CoPilot last stored something about the call, in the same format." }, "tracks": { "type": ["array", "null"], "description": "The recordings of the call.", "items": { "$ref": "CallTrack" } }, "transcription": { "description": "What was said.", "$ref": "Transcription" }, "overview": { "description": "What the call was about: topic, agenda, agreements, what is to be done.", "$ref": "CallOverview" }, "summary": { "description": "What was said, in short, part by part. Its parts cannot be selected on their own.", "$ref": "CallSummary" }, "insights": { "description": "How the call went, and the speakers.", "$ref": "CallInsights" }, "evaluation": { "description": "How efficient the call was.", "$ref": "CallEvaluation" } } };
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userId !== void 0) {
      let data0 = data.userId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err0 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.talkedSeconds !== void 0) {
      let data1 = data.talkedSeconds;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err1 = { instancePath: instancePath + "/talkedSeconds", schemaPath: "#/properties/talkedSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.avatar !== void 0) {
      if (typeof data.avatar !== "string") {
        const err3 = { instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.workPosition !== void 0) {
      if (typeof data.workPosition !== "string") {
        const err4 = { instancePath: instancePath + "/workPosition", schemaPath: "#/properties/workPosition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
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
        const err0 = { instancePath: instancePath + "/trackId", schemaPath: "#/properties/trackId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
    if (data.fileId !== void 0) {
      let data2 = data.fileId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err2 = { instancePath: instancePath + "/fileId", schemaPath: "#/properties/fileId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.diskFileId !== void 0) {
      let data3 = data.diskFileId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err3 = { instancePath: instancePath + "/diskFileId", schemaPath: "#/properties/diskFileId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data4 = data.duration;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err4 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.fileSize !== void 0) {
      let data5 = data.fileSize;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err5 = { instancePath: instancePath + "/fileSize", schemaPath: "#/properties/fileSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.fileName !== void 0) {
      if (typeof data.fileName !== "string") {
        const err6 = { instancePath: instancePath + "/fileName", schemaPath: "#/properties/fileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.mimeType !== void 0) {
      if (typeof data.mimeType !== "string") {
        const err7 = { instancePath: instancePath + "/mimeType", schemaPath: "#/properties/mimeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.callId !== void 0) {
      let data8 = data.callId;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err8 = { instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.relUrl !== void 0) {
      if (typeof data.relUrl !== "string") {
        const err9 = { instancePath: instancePath + "/relUrl", schemaPath: "#/properties/relUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err10 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.dateCreate !== void 0) {
      if (typeof data.dateCreate !== "string") {
        const err11 = { instancePath: instancePath + "/dateCreate", schemaPath: "#/properties/dateCreate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate30.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": ["object", "null"], "description": "What was said in a call, by speaker.", "properties": { "language": { "type": "string", "description": "Language of the transcription, such as `en`." }, "segments": { "type": "array", "description": "What was said, from the beginning to the end.", "items": { "type": "object", "description": "What one speaker said at a time.", "properties": { "userId": { "type": "integer", "description": "Identifier of the speaker." }, "userName": { "type": "string", "description": "First name of the speaker." }, "start": { "type": "string", "description": "When it began, `HH:MM:SS` since the beginning of the call." }, "end": { "type": "string", "description": "When it ended, in the same format." }, "text": { "type": "string", "description": "What was said, with mentions as `mentionFormat` asks for." } } } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.language !== void 0) {
      if (typeof data.language !== "string") {
        const err1 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
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
                const err2 = { instancePath: instancePath + "/segments/" + i0 + "/userId", schemaPath: "#/properties/segments/items/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data2.userName !== void 0) {
              if (typeof data2.userName !== "string") {
                const err3 = { instancePath: instancePath + "/segments/" + i0 + "/userName", schemaPath: "#/properties/segments/items/properties/userName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data2.start !== void 0) {
              if (typeof data2.start !== "string") {
                const err4 = { instancePath: instancePath + "/segments/" + i0 + "/start", schemaPath: "#/properties/segments/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data2.end !== void 0) {
              if (typeof data2.end !== "string") {
                const err5 = { instancePath: instancePath + "/segments/" + i0 + "/end", schemaPath: "#/properties/segments/items/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data2.text !== void 0) {
              if (typeof data2.text !== "string") {
                const err6 = { instancePath: instancePath + "/segments/" + i0 + "/text", schemaPath: "#/properties/segments/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/segments/" + i0, schemaPath: "#/properties/segments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": ["object", "null"], "description": "What a call was about.", "properties": { "topic": { "type": "string", "description": "The topic, in short." }, "detailedTakeaways": { "type": "string", "description": "What came out of the call, in detail." }, "meetingType": { "type": "object", "description": "Of which kind the meeting was.", "properties": { "explanation": { "type": "string", "description": "Why it is of this kind." }, "typeTag": { "type": "string", "description": "Code of the kind; the values are not documented." }, "title": { "type": "string", "description": "Name of the kind." } } }, "agenda": { "type": "object", "description": "The agenda.", "properties": { "explanation": { "type": "string", "description": "Description of the agenda." }, "quote": { "type": "string", "description": "Quote from the call." } } }, "agreements": { "type": "array", "description": "What was agreed.", "items": { "type": "object", "description": "One agreement; either key may be missing.", "properties": { "agreement": { "type": "string", "description": "What was agreed." }, "quote": { "type": "string", "description": "Quote from the call." } } } }, "actionItems": { "type": "array", "description": "What is to be done.", "items": { "type": "object", "description": "One thing to do; each key may be missing.", "properties": { "actionItem": { "type": "string", "description": "What is to be done, with mentions of users." }, "actionItemMentionLess": { "type": "string", "description": "The same without mentions." }, "quote": { "type": "string", "description": "Quote from the call." } } } }, "meetings": { "type": "array", "description": "The meetings that were arranged.", "items": { "type": "object", "description": "One meeting; each key may be missing.", "properties": { "meeting": { "type": "string", "description": "What was arranged, with mentions of users." }, "meetingMentionLess": { "type": "string", "description": "The same without mentions." }, "quote": { "type": "string", "description": "Quote from the call." } } } } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.topic !== void 0) {
      if (typeof data.topic !== "string") {
        const err1 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.detailedTakeaways !== void 0) {
      if (typeof data.detailedTakeaways !== "string") {
        const err2 = { instancePath: instancePath + "/detailedTakeaways", schemaPath: "#/properties/detailedTakeaways/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.meetingType !== void 0) {
      let data2 = data.meetingType;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.explanation !== void 0) {
          if (typeof data2.explanation !== "string") {
            const err3 = { instancePath: instancePath + "/meetingType/explanation", schemaPath: "#/properties/meetingType/properties/explanation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data2.typeTag !== void 0) {
          if (typeof data2.typeTag !== "string") {
            const err4 = { instancePath: instancePath + "/meetingType/typeTag", schemaPath: "#/properties/meetingType/properties/typeTag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err5 = { instancePath: instancePath + "/meetingType/title", schemaPath: "#/properties/meetingType/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/meetingType", schemaPath: "#/properties/meetingType/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.agenda !== void 0) {
      let data6 = data.agenda;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.explanation !== void 0) {
          if (typeof data6.explanation !== "string") {
            const err7 = { instancePath: instancePath + "/agenda/explanation", schemaPath: "#/properties/agenda/properties/explanation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data6.quote !== void 0) {
          if (typeof data6.quote !== "string") {
            const err8 = { instancePath: instancePath + "/agenda/quote", schemaPath: "#/properties/agenda/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/agenda", schemaPath: "#/properties/agenda/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
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
                const err10 = { instancePath: instancePath + "/agreements/" + i0 + "/agreement", schemaPath: "#/properties/agreements/items/properties/agreement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data10.quote !== void 0) {
              if (typeof data10.quote !== "string") {
                const err11 = { instancePath: instancePath + "/agreements/" + i0 + "/quote", schemaPath: "#/properties/agreements/items/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/agreements/" + i0, schemaPath: "#/properties/agreements/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/agreements", schemaPath: "#/properties/agreements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
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
                const err14 = { instancePath: instancePath + "/actionItems/" + i1 + "/actionItem", schemaPath: "#/properties/actionItems/items/properties/actionItem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data14.actionItemMentionLess !== void 0) {
              if (typeof data14.actionItemMentionLess !== "string") {
                const err15 = { instancePath: instancePath + "/actionItems/" + i1 + "/actionItemMentionLess", schemaPath: "#/properties/actionItems/items/properties/actionItemMentionLess/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data14.quote !== void 0) {
              if (typeof data14.quote !== "string") {
                const err16 = { instancePath: instancePath + "/actionItems/" + i1 + "/quote", schemaPath: "#/properties/actionItems/items/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/actionItems/" + i1, schemaPath: "#/properties/actionItems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/actionItems", schemaPath: "#/properties/actionItems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
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
                const err19 = { instancePath: instancePath + "/meetings/" + i2 + "/meeting", schemaPath: "#/properties/meetings/items/properties/meeting/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data19.meetingMentionLess !== void 0) {
              if (typeof data19.meetingMentionLess !== "string") {
                const err20 = { instancePath: instancePath + "/meetings/" + i2 + "/meetingMentionLess", schemaPath: "#/properties/meetings/items/properties/meetingMentionLess/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data19.quote !== void 0) {
              if (typeof data19.quote !== "string") {
                const err21 = { instancePath: instancePath + "/meetings/" + i2 + "/quote", schemaPath: "#/properties/meetings/items/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/meetings/" + i2, schemaPath: "#/properties/meetings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/meetings", schemaPath: "#/properties/meetings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": ["object", "null"], "description": "What was said in a call, in short.", "properties": { "segments": { "type": "array", "description": "The parts of the call, from the beginning to the end.", "items": { "type": "object", "description": "A part of the call.", "properties": { "start": { "type": "string", "description": "When it began, `HH:MM:SS` since the beginning of the call." }, "end": { "type": "string", "description": "When it ended, in the same format." }, "title": { "type": "string", "description": "Title of the part." }, "summary": { "type": "string", "description": "What was said in it, in short." } } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
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
                const err1 = { instancePath: instancePath + "/segments/" + i0 + "/start", schemaPath: "#/properties/segments/items/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            if (data1.end !== void 0) {
              if (typeof data1.end !== "string") {
                const err2 = { instancePath: instancePath + "/segments/" + i0 + "/end", schemaPath: "#/properties/segments/items/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data1.title !== void 0) {
              if (typeof data1.title !== "string") {
                const err3 = { instancePath: instancePath + "/segments/" + i0 + "/title", schemaPath: "#/properties/segments/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.summary !== void 0) {
              if (typeof data1.summary !== "string") {
                const err4 = { instancePath: instancePath + "/segments/" + i0 + "/summary", schemaPath: "#/properties/segments/items/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/segments/" + i0, schemaPath: "#/properties/segments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/segments", schemaPath: "#/properties/segments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": ["object", "null"], "description": "How a call went, as CoPilot judges it.", "properties": { "speakerEvaluationAvailable": { "type": "boolean", "description": "True when speakers are judged; false for portals outside the CIS." }, "speakerAnalysis": { "type": "array", "description": "The speakers, sorted by their share of the talk and by their efficiency; for the CIS only, says the documentation's\nexample of `call.followup.field.list`.\n", "items": { "$ref": "SpeakerAnalysis" } }, "meetingStrengths": { "type": "array", "description": "What went well.", "items": { "type": "object", "description": "One thing that went well.", "properties": { "strengthTitle": { "type": "string", "description": "What it is, in short." }, "strengthExplanation": { "type": "string", "description": "Why it is one." } } } }, "meetingWeaknesses": { "type": "array", "description": "What did not go well.", "items": { "type": "object", "description": "One thing that did not go well.", "properties": { "weaknessTitle": { "type": "string", "description": "What it is, in short." }, "weaknessExplanation": { "type": "string", "description": "Why it is one." } } } }, "speechStyleInfluence": { "type": "string", "description": "What the way of speaking did to the outcome." }, "engagementLevel": { "type": "string", "description": "How engaged the participants were." }, "areasOfResponsibility": { "type": "string", "description": "Who is responsible for what, after the call." }, "finalRecommendations": { "type": "string", "description": "What to do in later meetings." } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value !== void 0) {
      if (typeof data.value !== "boolean") {
        const err0 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.criteria !== void 0) {
      if (typeof data.criteria !== "string") {
        const err1 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.thoughts !== void 0) {
      if (typeof data.thoughts !== "string") {
        const err2 = { instancePath: instancePath + "/thoughts", schemaPath: "#/properties/thoughts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
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
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
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
        const err0 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.detailedInsight !== void 0) {
      if (typeof data.detailedInsight !== "string") {
        const err1 = { instancePath: instancePath + "/detailedInsight", schemaPath: "#/properties/detailedInsight/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.efficiencyValue !== void 0) {
      let data2 = data.efficiencyValue;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err2 = { instancePath: instancePath + "/efficiencyValue", schemaPath: "#/properties/efficiencyValue/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
        const err3 = { instancePath: instancePath + "/evaluationCriteria", schemaPath: "#/properties/evaluationCriteria/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.talkPercentage !== void 0) {
      let data5 = data.talkPercentage;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err4 = { instancePath: instancePath + "/talkPercentage", schemaPath: "#/properties/talkPercentage/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.duration !== void 0) {
      let data6 = data.duration;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err5 = { instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.durationFormat !== void 0) {
      if (typeof data.durationFormat !== "string") {
        const err6 = { instancePath: instancePath + "/durationFormat", schemaPath: "#/properties/durationFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.speakerEvaluationAvailable !== void 0) {
      if (typeof data.speakerEvaluationAvailable !== "boolean") {
        const err1 = { instancePath: instancePath + "/speakerEvaluationAvailable", schemaPath: "#/properties/speakerEvaluationAvailable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
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
        const err2 = { instancePath: instancePath + "/speakerAnalysis", schemaPath: "#/properties/speakerAnalysis/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
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
                const err3 = { instancePath: instancePath + "/meetingStrengths/" + i1 + "/strengthTitle", schemaPath: "#/properties/meetingStrengths/items/properties/strengthTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data4.strengthExplanation !== void 0) {
              if (typeof data4.strengthExplanation !== "string") {
                const err4 = { instancePath: instancePath + "/meetingStrengths/" + i1 + "/strengthExplanation", schemaPath: "#/properties/meetingStrengths/items/properties/strengthExplanation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          } else {
            const err5 = { instancePath: instancePath + "/meetingStrengths/" + i1, schemaPath: "#/properties/meetingStrengths/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/meetingStrengths", schemaPath: "#/properties/meetingStrengths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
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
                const err7 = { instancePath: instancePath + "/meetingWeaknesses/" + i2 + "/weaknessTitle", schemaPath: "#/properties/meetingWeaknesses/items/properties/weaknessTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data8.weaknessExplanation !== void 0) {
              if (typeof data8.weaknessExplanation !== "string") {
                const err8 = { instancePath: instancePath + "/meetingWeaknesses/" + i2 + "/weaknessExplanation", schemaPath: "#/properties/meetingWeaknesses/items/properties/weaknessExplanation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/meetingWeaknesses/" + i2, schemaPath: "#/properties/meetingWeaknesses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/meetingWeaknesses", schemaPath: "#/properties/meetingWeaknesses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.speechStyleInfluence !== void 0) {
      if (typeof data.speechStyleInfluence !== "string") {
        const err11 = { instancePath: instancePath + "/speechStyleInfluence", schemaPath: "#/properties/speechStyleInfluence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.engagementLevel !== void 0) {
      if (typeof data.engagementLevel !== "string") {
        const err12 = { instancePath: instancePath + "/engagementLevel", schemaPath: "#/properties/engagementLevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.areasOfResponsibility !== void 0) {
      if (typeof data.areasOfResponsibility !== "string") {
        const err13 = { instancePath: instancePath + "/areasOfResponsibility", schemaPath: "#/properties/areasOfResponsibility/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.finalRecommendations !== void 0) {
      if (typeof data.finalRecommendations !== "string") {
        const err14 = { instancePath: instancePath + "/finalRecommendations", schemaPath: "#/properties/finalRecommendations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": ["object", "null"], "description": "How efficient a call was, as CoPilot judges it.", "properties": { "efficiencyValue": { "type": "integer", "description": "How efficient the call was, from 0 to 100." }, "calendar": { "type": "object", "description": "How the call kept to what was planned in the calendar.", "properties": { "overhead": { "type": "boolean", "description": "True when the call took longer than planned." } } }, "criteria": { "type": "object", "description": "The criteria that the call was judged by, under their codes; the codes are not documented.", "additionalProperties": { "$ref": "EvaluationCriterion" } } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.efficiencyValue !== void 0) {
      let data0 = data.efficiencyValue;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/efficiencyValue", schemaPath: "#/properties/efficiencyValue/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.calendar !== void 0) {
      let data1 = data.calendar;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.overhead !== void 0) {
          if (typeof data1.overhead !== "boolean") {
            const err2 = { instancePath: instancePath + "/calendar/overhead", schemaPath: "#/properties/calendar/properties/overhead/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
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
        const err4 = { instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
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
        const err0 = { instancePath: instancePath + "/callId", schemaPath: "#/properties/callId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.callType !== void 0) {
      let data1 = data.callType;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err1 = { instancePath: instancePath + "/callType", schemaPath: "#/properties/callType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.initiatorId !== void 0) {
      let data2 = data.initiatorId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err2 = { instancePath: instancePath + "/initiatorId", schemaPath: "#/properties/initiatorId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.startDate !== void 0) {
      let data3 = data.startDate;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          const err3 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/startDate", schemaPath: "#/properties/startDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.endDate !== void 0) {
      let data4 = data.endDate;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/endDate", schemaPath: "#/properties/endDate/type", keyword: "type", params: { type: schema10.properties.endDate.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          const err6 = { instancePath: instancePath + "/endDate", schemaPath: "#/properties/endDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.durationSeconds !== void 0) {
      let data5 = data.durationSeconds;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5))) && data5 !== null) {
        const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: schema10.properties.durationSeconds.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.uuid !== void 0) {
      let data6 = data.uuid;
      if (typeof data6 !== "string" && data6 !== null) {
        const err8 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: schema10.properties.uuid.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data7 = data.language;
      if (typeof data7 !== "string" && data7 !== null) {
        const err9 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: schema10.properties.language.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data8 = data.version;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
        const err10 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema10.properties.version.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.participants !== void 0) {
      let data9 = data.participants;
      if (!Array.isArray(data9) && data9 !== null) {
        const err11 = { instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: schema10.properties.participants.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
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
        const err12 = { instancePath: instancePath + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: schema10.properties.outcomes.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            const err13 = { instancePath: instancePath + "/outcomes/" + i1, schemaPath: "#/properties/outcomes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.createdAt !== void 0) {
      let data13 = data.createdAt;
      if (typeof data13 !== "string" && data13 !== null) {
        const err14 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema10.properties.createdAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (!formats0.test(data13)) {
          const err15 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.tracks !== void 0) {
      let data14 = data.tracks;
      if (!Array.isArray(data14) && data14 !== null) {
        const err16 = { instancePath: instancePath + "/tracks", schemaPath: "#/properties/tracks/type", keyword: "type", params: { type: schema10.properties.tracks.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
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
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
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
var validate_3 = validate48;
var schema20 = { "type": "object", "description": "Response data.", "required": ["items", "hasMore", "afterCursor"], "properties": { "items": { "type": "array", "description": "The follow-ups of the page.", "items": { "$ref": "FollowUp" } }, "hasMore": { "type": "boolean", "description": "True when there is another page." }, "afterCursor": { "type": ["object", "null"], "description": "Where the next page begins; null on the last one.", "properties": { "startDate": { "type": "string", "description": "`startDate` of the last call of this page, to the microsecond." }, "id": { "type": "integer", "description": "Identifier of the last call of this page." } } } } };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.hasMore === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hasMore" }, message: "must have required property 'hasMore'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.afterCursor === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "afterCursor" }, message: "must have required property 'afterCursor'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
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
        const err3 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.hasMore !== void 0) {
      if (typeof data.hasMore !== "boolean") {
        const err4 = { instancePath: instancePath + "/hasMore", schemaPath: "#/properties/hasMore/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.afterCursor !== void 0) {
      let data3 = data.afterCursor;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err5 = { instancePath: instancePath + "/afterCursor", schemaPath: "#/properties/afterCursor/type", keyword: "type", params: { type: schema20.properties.afterCursor.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.startDate !== void 0) {
          if (typeof data3.startDate !== "string") {
            const err6 = { instancePath: instancePath + "/afterCursor/startDate", schemaPath: "#/properties/afterCursor/properties/startDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data3.id !== void 0) {
          let data5 = data3.id;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
            const err7 = { instancePath: instancePath + "/afterCursor/id", schemaPath: "#/properties/afterCursor/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
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
