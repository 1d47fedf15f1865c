/** Adds to a method that writes the idempotency key, and the headers that say what became of it. */
export function completeWrite(operation) {
  if (operation["x-safe"]) return;
  const { requestBody, responses, ...rest } = operation;
  for (const key of Object.keys(operation)) delete operation[key];
  const parameters = [{ $ref: "#/components/parameters/IdempotencyKey" }];
  Object.assign(operation, { ...rest, parameters, requestBody, responses });
  responses["200"].headers = {
    "Idempotency-Key": { $ref: "#/components/headers/EchoedIdempotencyKey" },
    "Idempotent-Replayed": { $ref: "#/components/headers/IdempotentReplayed" },
  };
}
