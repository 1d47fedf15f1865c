import { describe, expect, it } from "vitest";
import { route } from "../../../src/mock/route.js";

const of = (target: string) => route(target, new Set(["thing.getV2"]));

describe("route", () => {
  it("knows a webhook's address by its five parts", () => {
    expect(of("/rest/api/1/token/thing.get?x=/rest/api/y")).toEqual({
      kind: "webhook",
      method: "thing.get",
      shown: "/rest/api/1/***/thing.get",
    });
  });

  it("knows the application's address by its three parts", () => {
    expect(of("/rest/api/thing.get")).toEqual({
      kind: "application",
      method: "thing.get",
      shown: "/rest/api/thing.get",
    });
  });

  it("knows both addresses of the older REST", () => {
    expect(of("/rest/1/token/thing.get")).toEqual({ kind: "older", shown: "/rest/1/***/thing.get" });
    expect(of("/rest/thing.get?auth=token")).toEqual({ kind: "older", shown: "/rest/thing.get" });
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
  ])("knows none other: %s", (target, shown) => {
    expect(of(target)).toEqual({ kind: "nowhere", shown });
  });

  it("shows what cannot be a secret only", () => {
    expect(of("/rest/api/admin/token/t0ken").shown).toBe("/rest/api/***/***/***");
    expect(of("/rest/api/t0ken").shown).toBe("/rest/api/***");
    expect(of("/rest/t0ken").shown).toBe("/rest/***");
    expect(of("/rest/one/t0ken/t0ken").shown).toBe("/rest/***/***/***");
    expect(of("/rest/api/thing.getV2").shown).toBe("/rest/api/thing.getV2");
    expect(of("/rest/api/eyJhbGci.eyJzdWIi.c2ln").shown).toBe("/rest/api/***");
    for (const name of ["T0ken.thing.get", "thing.get.T0ken", "thing"])
      expect(of(`/rest/${name}`).shown).toBe("/rest/***");
    for (const user of ["1a", "a1"]) expect(of(`/rest/${user}/t/thing.get`).shown).toBe("/rest/***/***/thing.get");
    expect(of("/rest/api/27/t/thing.get").shown).toBe("/rest/api/27/***/thing.get");
    expect(of("/rest/27/t/thing.get").shown).toBe("/rest/27/***/thing.get");
  });
});
