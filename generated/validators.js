// Generated from openapi/ by `npm run generate`. Do not edit.
// <stdin>
var reply0 = validate20;
var formats0 = /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      let data0 = data.result;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.item === void 0) {
          const err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.item !== void 0) {
          let data1 = data0.item;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id !== void 0) {
              let data2 = data1.id;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err2 = { instancePath: instancePath + "/result/item/id", schemaPath: "Mailbox/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (typeof data1.name !== "string") {
                const err3 = { instancePath: instancePath + "/result/item/name", schemaPath: "Mailbox/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.email !== void 0) {
              if (typeof data1.email !== "string") {
                const err4 = { instancePath: instancePath + "/result/item/email", schemaPath: "Mailbox/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.senderName !== void 0) {
              if (typeof data1.senderName !== "string") {
                const err5 = { instancePath: instancePath + "/result/item/senderName", schemaPath: "Mailbox/properties/senderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
          } else {
            const err6 = { instancePath: instancePath + "/result/item", schemaPath: "Mailbox/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data6 = data.time;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.start !== void 0) {
          let data7 = data6.start;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            const err8 = { instancePath: instancePath + "/time/start", schemaPath: "Time/properties/start/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data6.finish !== void 0) {
          let data8 = data6.finish;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            const err9 = { instancePath: instancePath + "/time/finish", schemaPath: "Time/properties/finish/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6.duration !== void 0) {
          let data9 = data6.duration;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            const err10 = { instancePath: instancePath + "/time/duration", schemaPath: "Time/properties/duration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.processing !== void 0) {
          let data10 = data6.processing;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            const err11 = { instancePath: instancePath + "/time/processing", schemaPath: "Time/properties/processing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.date_start !== void 0) {
          let data11 = data6.date_start;
          if (typeof data11 === "string") {
            if (!formats0.test(data11)) {
              const err12 = { instancePath: instancePath + "/time/date_start", schemaPath: "Time/properties/date_start/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/time/date_start", schemaPath: "Time/properties/date_start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.date_finish !== void 0) {
          let data12 = data6.date_finish;
          if (typeof data12 === "string") {
            if (!formats0.test(data12)) {
              const err14 = { instancePath: instancePath + "/time/date_finish", schemaPath: "Time/properties/date_finish/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/time/date_finish", schemaPath: "Time/properties/date_finish/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.operating_reset_at !== void 0) {
          let data13 = data6.operating_reset_at;
          if (!(typeof data13 == "number" && isFinite(data13))) {
            const err16 = { instancePath: instancePath + "/time/operating_reset_at", schemaPath: "Time/properties/operating_reset_at/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.operating !== void 0) {
          let data14 = data6.operating;
          if (!(typeof data14 == "number" && isFinite(data14))) {
            const err17 = { instancePath: instancePath + "/time/operating", schemaPath: "Time/properties/operating/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/time", schemaPath: "Time/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "result": true, "time": true }, "dynamicProps": false, "dynamicItems": false };
var reply1 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
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
      let data0 = data.result;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.items === void 0) {
          const err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.items !== void 0) {
          let data1 = data0.items;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id !== void 0) {
                  let data3 = data2.id;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    const err2 = { instancePath: instancePath + "/result/items/" + i0 + "/id", schemaPath: "Mailbox/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                if (data2.name !== void 0) {
                  if (typeof data2.name !== "string") {
                    const err3 = { instancePath: instancePath + "/result/items/" + i0 + "/name", schemaPath: "Mailbox/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  }
                }
                if (data2.email !== void 0) {
                  if (typeof data2.email !== "string") {
                    const err4 = { instancePath: instancePath + "/result/items/" + i0 + "/email", schemaPath: "Mailbox/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                if (data2.senderName !== void 0) {
                  if (typeof data2.senderName !== "string") {
                    const err5 = { instancePath: instancePath + "/result/items/" + i0 + "/senderName", schemaPath: "Mailbox/properties/senderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
              } else {
                const err6 = { instancePath: instancePath + "/result/items/" + i0, schemaPath: "Mailbox/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/result/items", schemaPath: "#/properties/result/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data7 = data.time;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.start !== void 0) {
          let data8 = data7.start;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            const err9 = { instancePath: instancePath + "/time/start", schemaPath: "Time/properties/start/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data7.finish !== void 0) {
          let data9 = data7.finish;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            const err10 = { instancePath: instancePath + "/time/finish", schemaPath: "Time/properties/finish/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data7.duration !== void 0) {
          let data10 = data7.duration;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            const err11 = { instancePath: instancePath + "/time/duration", schemaPath: "Time/properties/duration/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data7.processing !== void 0) {
          let data11 = data7.processing;
          if (!(typeof data11 == "number" && isFinite(data11))) {
            const err12 = { instancePath: instancePath + "/time/processing", schemaPath: "Time/properties/processing/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data7.date_start !== void 0) {
          let data12 = data7.date_start;
          if (typeof data12 === "string") {
            if (!formats0.test(data12)) {
              const err13 = { instancePath: instancePath + "/time/date_start", schemaPath: "Time/properties/date_start/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/time/date_start", schemaPath: "Time/properties/date_start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data7.date_finish !== void 0) {
          let data13 = data7.date_finish;
          if (typeof data13 === "string") {
            if (!formats0.test(data13)) {
              const err15 = { instancePath: instancePath + "/time/date_finish", schemaPath: "Time/properties/date_finish/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/time/date_finish", schemaPath: "Time/properties/date_finish/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7.operating_reset_at !== void 0) {
          let data14 = data7.operating_reset_at;
          if (!(typeof data14 == "number" && isFinite(data14))) {
            const err17 = { instancePath: instancePath + "/time/operating_reset_at", schemaPath: "Time/properties/operating_reset_at/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.operating !== void 0) {
          let data15 = data7.operating;
          if (!(typeof data15 == "number" && isFinite(data15))) {
            const err18 = { instancePath: instancePath + "/time/operating", schemaPath: "Time/properties/operating/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/time", schemaPath: "Time/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "result": true, "time": true }, "dynamicProps": false, "dynamicItems": false };
var validators = {
  "mail.mailbox.get": reply0,
  "mail.mailbox.list": reply1
};
export {
  reply0,
  reply1,
  validators
};
