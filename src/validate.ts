export { ContractError, validate } from "./layers/validate.js";
