import { describe, expect, it } from "vitest";
import { readRoute } from "../../../src/mock/route.js";

const of = (target: string) => readRoute(target, new Set(["thing.getV2"]));
const pathOf = (target: string) => of(target).redacted.path;

describe("readRoute", () => {
  it("reads a webhook's path of five parts", () => {
    expect(of("/rest/api/1/token/thing.get?x=/rest/api/y")).toEqual({
      kind: "webhook",
      method: "thing.get",
      redacted: { path: "/rest/api/1/***/thing.get", method: "thing.get" },
    });
  });

  it("reads an application's path of three parts", () => {
    expect(of("/rest/api/thing.get")).toEqual({
      kind: "application",
      method: "thing.get",
      redacted: { path: "/rest/api/thing.get", method: "thing.get" },
    });
  });

  it("reads both paths of the legacy REST", () => {
    const legacy = (path: string) => ({ kind: "legacy", method: "thing.get", redacted: { path, method: "thing.get" } });
    expect(of("/rest/1/token/thing.get")).toEqual(legacy("/rest/1/***/thing.get"));
    expect(of("/rest/thing.get?auth=token")).toEqual(legacy("/rest/thing.get"));
  });

  it.each([
    ["/", "/"],
    ["*", "***"],
    ["/rest/api", "/rest/api"],
    ["/rest/api/", "/rest/api/"],
    ["/rest/api/1/token", "/rest/api/***/***"],
    ["/rest/api/1//thing.get", "/rest/api/***//thing.get"],
    ["/rest/api/1/token/thing.get/", "/rest/api/***/***/thing.get/"],
    ["http://portal/rest/thing.get", "***//***/rest/thing.get"],
    ["/b24/rest/api/thing.get", "/***/rest/api/thing.get"],
    ["/b24/rest/1/token/thing.get", "/***/rest/***/***/thing.get"],
    ["/rest/1/token/thing.get/", "/rest/***/***/thing.get/"],
  ])("knows no other path: %s", (target, path) => {
    expect(of(target)).toEqual({ kind: "unknown", method: undefined, redacted: { path, method: undefined } });
  });

  it("redacts whatever may be a secret", () => {
    expect(pathOf("/rest/api/admin/token/t0ken")).toBe("/rest/api/***/***/***");
    expect(pathOf("/rest/api/t0ken")).toBe("/rest/api/***");
    expect(pathOf("/rest/t0ken")).toBe("/rest/***");
    expect(pathOf("/rest/one/t0ken/t0ken")).toBe("/rest/***/***/***");
    expect(pathOf("/rest/api/thing.getV2")).toBe("/rest/api/thing.getV2");
    expect(pathOf("/rest/api/eyJhbGci.eyJzdWIi.c2ln")).toBe("/rest/api/***");
    for (const name of ["T0ken.thing.get", "thing.get.T0ken", "thing"]) {
      expect(of(`/rest/${name}`).redacted).toEqual({ path: "/rest/***", method: undefined });
    }
    for (const user of ["1a", "a1"]) expect(pathOf(`/rest/${user}/t/thing.get`)).toBe("/rest/***/***/thing.get");
    expect(pathOf("/rest/api/27/t/thing.get")).toBe("/rest/api/27/***/thing.get");
    expect(pathOf("/rest/27/t/thing.get")).toBe("/rest/27/***/thing.get");
  });
});
