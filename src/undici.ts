export type { Dispatcher } from "./undici/dispatcher.js";
export { undiciFetch } from "./undici/undici-fetch.js";
