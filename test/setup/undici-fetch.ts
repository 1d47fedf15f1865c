import { undiciFetch } from "../../src/undici.js";

// The tests of what goes over a socket, and of portals on a bad day, once more with another transport.
globalThis.fetch = undiciFetch() as typeof globalThis.fetch;
