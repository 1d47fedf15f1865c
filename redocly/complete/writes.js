import { takesList } from "./request.js";

/** True for a method that takes an idempotency key: it writes, and is one call rather than a list of them. */
export function takesKey(operation) {
  return !operation["x-safe"] && !takesList(operation);
}

/** Adds to a method that takes an idempotency key its header, and the headers that say what became of it. */
export function completeWrite(operation) {
  if (!takesKey(operation)) return;
  const { requestBody, responses, ...rest } = operation;
  for (const key of Object.keys(operation)) delete operation[key];
  const parameters = [{ $ref: "#/components/parameters/IdempotencyKey" }];
  Object.assign(operation, { ...rest, parameters, requestBody, responses });
  responses["200"].headers = {
    "Idempotency-Key": { $ref: "#/components/headers/EchoedIdempotencyKey" },
    "Idempotent-Replayed": { $ref: "#/components/headers/IdempotentReplayed" },
  };
}
