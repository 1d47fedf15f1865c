import { describe, expect, it } from "vitest";
import { proxiesOf } from "../../src/proxies.js";

const none = { httpProxy: "", httpsProxy: "", noProxy: "" };

describe("proxiesOf", () => {
  it("finds none in an empty environment", () => {
    expect(proxiesOf({})).toEqual(none);
    expect(proxiesOf({ HTTP_PROXY: " ", HTTPS_PROXY: "", NO_PROXY: "\n" })).toEqual(none);
  });

  it.each([
    ["HTTP_PROXY", "httpProxy"],
    ["HTTPS_PROXY", "httpsProxy"],
  ])("reads %s, with a scheme or without, and without the spaces around it", (name, key) => {
    const value = "http://user:pass@proxy.example:3128";
    for (const written of [value, ` ${value}\n`, value.replace("http://", "")])
      expect(proxiesOf({ [name]: written })).toEqual({ ...none, [key]: value });
    expect(proxiesOf({ [name]: "https://proxy.example" })).toEqual({ ...none, [key]: "https://proxy.example" });
  });

  it("reads the hosts of NO_PROXY as they are", () => {
    expect(proxiesOf({ NO_PROXY: " localhost,.example " })).toEqual({ ...none, noProxy: "localhost,.example" });
  });

  it.each([
    ["http_proxy", "HTTP_PROXY", "httpProxy"],
    ["https_proxy", "HTTPS_PROXY", "httpsProxy"],
    ["no_proxy", "NO_PROXY", "noProxy"],
  ])("takes %s before %s, even where it is empty", (lower, upper, key) => {
    expect(proxiesOf({ [lower]: "http://a", [upper]: "http://b" })).toEqual({ ...none, [key]: "http://a" });
    expect(proxiesOf({ [lower]: "", [upper]: "http://b" })).toEqual(none);
  });

  it.each(["HTTP_PROXY", "HTTPS_PROXY"])("throws for a %s that is no URL, without what it holds", (name) => {
    const fault = new TypeError(`${name} is not the URL of a proxy, such as http://proxy.example:3128.`);
    for (const value of ["http://", "user:CANARY-7f3a@", "http://user:CANARY-7f3a@proxy:port"])
      expect(() => proxiesOf({ [name]: value })).toThrow(fault);
  });
});
