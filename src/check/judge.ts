import { validators } from "../../generated/validators.js";
import { describedObjects } from "../document/schema.js";
import { media, violation } from "./ajv-error.js";
import type { Contract, Method, Provocation } from "./contract.js";
import { codeDifferences, declined, failureDifferences } from "./error-response.js";
import type { Answer } from "./portal/probe.js";
import { shownPointer } from "./report/describe.js";
import { type Difference, firstOfEach, type Verdict, verdictOn } from "./report/finding.js";
import { declaredCode } from "./response-code.js";

/** Judges the reply to a valid request: in full, or cut down to the fields that were selected. */
export function judgeReply(contract: Contract, method: Method, answer: Answer, selected?: string[]): Verdict {
  const declining = declined(method, answer);
  if (declining) return declining;
  if (answer.status !== 200) {
    const got = [`HTTP ${answer.status}`, declaredCode(answer.body)].filter(Boolean).join(", ");
    const failed = { pointer: "", expected: "HTTP 200", got };
    return verdictOn(answer.status < 300 ? [failed] : [failed, ...failureDifferences(method, answer)]);
  }
  const differences = [
    ...valueDifferences(method, answer),
    ...fieldDifferences(contract, method, answer.body, selected),
  ];
  return verdictOn(firstOfEach(differences), told(contract, method, answer.body));
}

/** Judges the reply to a request that should be refused; where no code is promised, the portal may also take it. */
export function judgeProvoked(method: Method, { code }: Pick<Provocation, "code">, answer: Answer): Verdict {
  const declining = declined(method, answer);
  if (declining) return declining;
  if (answer.status === 200 && code === undefined) {
    return verdictOn(firstOfEach(valueDifferences(method, answer)), "the portal takes it");
  }
  if (answer.status === 200) {
    return verdictOn([
      { pointer: "", expected: `HTTP ${method.codes.get(code!)?.join(" or ")}, ${code}`, got: "HTTP 200" },
    ]);
  }
  const differences = failureDifferences(method, answer);
  return verdictOn(differences.length > 0 || code === undefined ? differences : codeDifferences(code, answer));
}

function valueDifferences({ name }: Method, answer: Answer): Difference[] {
  const conforms = validators[name];
  const differences = media(answer);
  if (!conforms || answer.body === undefined || conforms(answer.body)) return differences;
  return [...differences, ...(conforms.errors ?? []).map((each) => violation(each, answer.body))];
}

// `time` can lack any key; a whole `result` lacks none, and one that was cut down has what was selected.
function fieldDifferences(contract: Contract, { reply }: Method, body: unknown, selected?: string[]): Difference[] {
  const objects = describedObjects(contract.root, reply, body).filter(({ pointer }) => /^\/result(\/|$)/.test(pointer));
  return objects.flatMap(({ pointer, documented, present }) => {
    const cut = selected?.every((field) => documented.includes(field)) ? selected : undefined;
    const gone = (cut ?? documented).filter((field) => !present.includes(field));
    const unasked = cut ? documented.filter((field) => present.includes(field) && !cut.includes(field)) : [];
    return [
      ...gone.map((field) => ({ pointer: `${pointer}/${field}`, expected: "a value", got: "nothing" })),
      ...unasked.map((field) => ({
        pointer: `${pointer}/${field}`,
        expected: "nothing, as it is not selected",
        got: "a value",
      })),
    ].map((each) => ({ ...each, pointer: shownPointer(each.pointer) }));
  });
}

function told({ root }: Contract, { reply }: Method, body: unknown): string {
  const objects = describedObjects(root, reply, body);
  const added = objects.flatMap(({ pointer, documented, present }) =>
    present.filter((key) => !documented.includes(key)).map((key) => ({ pointer: shownPointer(`${pointer}/${key}`) })),
  );
  return added.length > 0
    ? `new: ${firstOfEach(added)
        .map(({ pointer }) => pointer)
        .join(", ")}`
    : "";
}
