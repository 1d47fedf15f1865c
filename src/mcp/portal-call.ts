import type { Send } from "../call.js";
import type { Operation } from "../document/operations.js";
import type { Redact } from "../redact.js";
import { cutResult } from "./cut-result.js";
import { failureOf, invalidParameters, writeRefused } from "./failure.js";
import { adviceFor, parametersSchema } from "./method.js";
import { parameterIssues } from "./request-check.js";
import type { Outcome } from "./tool.js";
import { writeKeys } from "./write-keys.js";

/** What calls need of the server. */
export interface Portal {
  /** The bundled document. */
  bundle: object;
  send: Send;
  /** Masks the portal's secrets. */
  redact: Redact;
  /** True for a method that writes and may be called. */
  mayWrite(method: string): boolean;
}

/** Calls a method of the portal for an assistant: checks it, sends it, and cuts what comes back. */
export type CallPortal = (operation: Operation, params: object, signal: AbortSignal) => Promise<Outcome>;

/** A `CallPortal` that masks every secret, and never rejects unless the signal is aborted. */
export function portalCaller({ bundle, send, redact, mayWrite }: Portal): CallPortal {
  const keys = writeKeys();
  const schemas = new Map<string, object>();

  function schemaOf(operation: Operation): object {
    const schema = schemas.get(operation.method) ?? parametersSchema(bundle, operation);
    schemas.set(operation.method, schema);
    return schema;
  }

  return async (operation, params, signal) => {
    const { method, safe } = operation;
    if (!safe && !mayWrite(method)) return { error: writeRefused(method) };
    const issues = parameterIssues(schemaOf(operation), params);
    if (issues.length > 0) return { error: invalidParameters(method, issues) };
    try {
      const idempotencyKey = safe ? false : keys.keyOf(method, params);
      const { result, idempotency } = await send({ method, params, safe, signal, idempotencyKey });
      if (!safe) keys.succeeded(method, params);
      const { value, cuts, kept } = cutResult(result, redact);
      return {
        result: value,
        ...(cuts.length > 0 && { cut: [...cuts, adviceFor(bundle, operation, kept)] }),
        ...(idempotency && { idempotency }),
        isForeign: true,
      };
    } catch (error) {
      signal.throwIfAborted();
      return { error: failureOf(error, !safe, redact) };
    }
  };
}
