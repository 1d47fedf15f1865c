import { methodDescription } from "../document/method-page.js";
import type { Operation } from "../document/operations.js";
import type { Portal } from "./portal-call.js";
import type { Outcome } from "./tool.js";

/** Properties of what `searchMethods` returns. */
export const foundSchema = {
  methods: {
    type: "array",
    description: "The methods, the best match first.",
    items: {
      type: "object",
      properties: {
        method: { type: "string", description: "Name of the method." },
        summary: { type: "string", description: "What it does." },
        scope: { type: "string", description: "The scope that the webhook or application needs." },
        effect: { type: "string", enum: ["reads", "writes"], description: "Whether it changes anything." },
        allowed: { type: "boolean", description: "Whether this server may call it." },
      },
    },
  },
  cut: { type: "array", description: "What was left out.", items: { type: "string" } },
};

const mostFound = 40;

/** Finds methods by the words of `query`, of a `scope`, with an `effect`. */
export function searchMethods(portal: Portal, methods: Operation[], args: Record<string, unknown>): Outcome {
  const { query = "", scope, effect } = args;
  const words = wordsOf(String(query));
  const found = methods
    .filter((each) => scope === undefined || each.scope === scope)
    .filter(({ safe }) => effect === undefined || (effect === "reads") === safe)
    .map((each) => ({ each, score: words.length === 0 ? 1 : scoreOf(portal.bundle, each, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || depthOf(one.each) - depthOf(other.each));
  const shown = found.slice(0, mostFound).map(({ each: { method, summary, scope, safe } }) => ({
    method,
    summary,
    scope,
    effect: safe ? "reads" : "writes",
    allowed: safe || portal.mayWrite(method),
  }));
  const more = found.length - shown.length;
  const cut = [`${more} more methods match: name a scope, or more words.`];
  return { methods: shown, ...(more > 0 && { cut }) };
}

// Methods that describe fields have the longest names.
function depthOf({ method }: Operation): number {
  return method.split(".").length;
}

// A word that is a part of the name says most, one of the description least.
function scoreOf(bundle: object, { method, summary }: Operation, words: string[]): number {
  const texts = [methodDescription(bundle, method), summary, method].map((text) => text.toLowerCase());
  const parts = method.split(".");
  const scores = words.map((word) =>
    parts.includes(word) ? 4 : texts.findLastIndex((text) => text.includes(word)) + 1,
  );
  return scores.reduce((sum, score) => sum + score ** 2, 0);
}

// Without the ending of a plural, for names are in the singular, and without words as short as "of".
function wordsOf(query: string): string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, "") : word));
}
