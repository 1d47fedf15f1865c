import { describe, expect, it } from "vitest";
import { readRoute } from "../../../src/mock/route.js";

const routeOf = (target: string) => readRoute(target, new Set(["thing.getV2"]));
const pathOf = (target: string) => routeOf(target).redacted.path;

/** Everything of a route but its query and its token. */
function placeOf(target: string) {
  const { query, token, ...place } = routeOf(target);
  return place;
}

const place = (kind: string, path: string) => ({
  kind,
  method: "thing.get",
  redacted: { path, method: "thing.get" },
});

describe("readRoute", () => {
  it("reads a webhook's path of five parts", () => {
    expect(placeOf("/rest/api/1/token/thing.get?x=/rest/api/y")).toEqual(place("webhook", "/rest/api/1/***/thing.get"));
  });

  it("reads an application's path of three parts", () => {
    expect(placeOf("/rest/api/thing.get")).toEqual(place("application", "/rest/api/thing.get"));
  });

  it("reads both paths of the legacy REST", () => {
    expect(placeOf("/rest/1/token/thing.get")).toEqual(place("legacy", "/rest/1/***/thing.get"));
    expect(placeOf("/rest/thing.get?auth=token")).toEqual(place("legacy", "/rest/thing.get"));
  });

  it("reads the query string", () => {
    expect(routeOf("/rest/api/thing.get?auth=t%20k&x=?").query.get("auth")).toBe("t k");
    expect(routeOf("/rest/api/thing.get").query.get("auth")).toBeNull();
  });

  it.each(["/rest//api/thing.get", "//rest/api/thing.get/", "/rest/api///thing.get//", "/rest/api/thing.get/?auth=a"])(
    "collapses runs of slashes and drops one at the end: %s",
    (target) => expect(placeOf(target)).toEqual(place("application", "/rest/api/thing.get")),
  );

  it.each(["/rest/api/1/token//thing.get", "/rest/api//1/token/thing.get/", "//rest//api//1//token//thing.get//"])(
    "does so in a webhook's path too: %s",
    (target) => expect(placeOf(target)).toEqual(place("webhook", "/rest/api/1/***/thing.get")),
  );

  it("does so in the paths of the legacy REST too", () => {
    expect(placeOf("/rest/1/token//thing.get/")).toEqual(place("legacy", "/rest/1/***/thing.get"));
    expect(placeOf("/rest//thing.get/")).toEqual(place("legacy", "/rest/thing.get"));
  });

  it.each([
    ["/", "/"],
    ["//", "/"],
    ["", ""],
    ["*", "***"],
    ["/rest/api", "/rest/api"],
    ["/rest//api//", "/rest/api"],
    ["/rest/api/1/token", "/rest/api/***/***"],
    ["/rest/api/1//thing.get", "/rest/api/***/thing.get"],
    ["http://portal/rest/thing.get", "***/***/rest/thing.get"],
    ["/b24/rest/api/thing.get", "/***/rest/api/thing.get"],
    ["/b24/rest/api/1/token/thing.get", "/***/rest/api/***/***/thing.get"],
    ["/rest/api/1/token/thing.get/more", "/rest/api/***/***/thing.get/***"],
    ["/rest/1/token/thing.get/more", "/rest/***/***/thing.get/***"],
    ["/b24/rest/1/token/thing.get", "/***/rest/***/***/thing.get"],
  ])("knows no other path: %s", (target, path) => {
    expect(placeOf(target)).toEqual({ kind: "unknown", method: undefined, redacted: { path, method: undefined } });
  });

  it("redacts whatever may be a secret", () => {
    expect(pathOf("/rest/api/admin/token/t0ken")).toBe("/rest/api/***/***/***");
    expect(pathOf("/rest/api/t0ken")).toBe("/rest/api/***");
    expect(pathOf("/rest/t0ken")).toBe("/rest/***");
    expect(pathOf("/rest/one/t0ken/t0ken")).toBe("/rest/***/***/***");
    expect(pathOf("/rest/api/thing.part.get")).toBe("/rest/api/thing.part.get");
    expect(pathOf("/rest/api/thing.getV2")).toBe("/rest/api/thing.getV2");
    expect(pathOf("/rest/api/eyJhbGci.eyJzdWIi.c2ln")).toBe("/rest/api/***");
    for (const name of ["T0ken.thing.get", "thing.get.T0ken", "thing"]) {
      expect(routeOf(`/rest/${name}`).redacted).toEqual({ path: "/rest/***", method: undefined });
    }
    for (const user of ["1a", "a1"]) expect(pathOf(`/rest/${user}/t/thing.get`)).toBe("/rest/***/***/thing.get");
    expect(pathOf("/rest/api/27/t/thing.get")).toBe("/rest/api/27/***/thing.get");
    expect(pathOf("/rest/27/t/thing.get")).toBe("/rest/27/***/thing.get");
  });
});
