import { readFileSync } from "node:fs";
import { takesList } from "./request.js";
import { resolve } from "./resolve.js";

/**
 * The samples in the order of the documentation, each with the template it is made from. Some need a request that is an object, as
 * the JS SDK makes of any, or as has a place for a browser's token, and some a response with a `result`, which they print.
 */
export const samples = [
  { file: "client.ts", lang: "TypeScript", label: "This client" },
  { file: "curl-webhook.sh", lang: "Shell", label: "cURL (webhook)" },
  { file: "curl-oauth.sh", lang: "Shell", label: "cURL (OAuth)" },
  { file: "js-sdk.js", lang: "JavaScript", label: "JS SDK", needs: ["object", "result"] },
  { file: "php-sdk.php", lang: "PHP", label: "PHP SDK", needs: ["result"] },
  { file: "bx24.js", lang: "JavaScript", label: "BX24.js", needs: ["object", "result"] },
  { file: "crest.php", lang: "PHP", label: "PHP CRest" },
];

/**
 * Adds `x-codeSamples` to an operation: templates filled with its name and its first request example.
 * @param template The text of a template, by its file name.
 */
export function codeSamples(root, operation, template) {
  const [example] = Object.values(operation.requestBody.content["application/json"].examples);
  const params = resolve(root, example).value;
  const has = { object: !takesList(operation), result: !operation["x-bare"] };
  const suitable = samples.filter(({ needs = [] }) => needs.every((part) => has[part]));
  operation["x-codeSamples"] = suitable.map(({ file, lang, label }) => ({
    lang,
    label,
    source: fill(template(file), operation.operationId, params),
  }));
}

/** The text of a file of `openapi/samples/`. */
export function readTemplate(file) {
  return readFileSync(new URL(`../../openapi/samples/${file}`, import.meta.url), "utf8");
}

function fill(template, method, params) {
  const auth = "**put_access_token_here**";
  const values = {
    method: () => method,
    json: () => quotable(JSON.stringify(params)),
    "json-with-auth": () => quotable(JSON.stringify(Array.isArray(params) ? params : { ...params, auth })),
    "auth-header": (indent) => (Array.isArray(params) ? `-H "Authorization: Bearer ${auth}" \\\n${indent}` : ""),
    js: (indent) => literal(params, js, indent),
    php: (indent) => literal(params, php, indent),
  };
  return template.replace(/^( *)(.*)$/gm, (line, indent) =>
    line.replace(/{{([\w-]+)}}/g, (_, name) => values[name](indent)),
  );
}

// How a shell takes a quote within single quotes.
function quotable(text) {
  return text.replaceAll("'", "'\\''");
}

const js = {
  step: "  ",
  list: ["[", "]"],
  map: ["{", "}"],
  pair: (key, value) => `${/^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key)}: ${value}`,
  scalar: (value) => JSON.stringify(value),
};

const php = {
  step: "    ",
  list: ["[", "]"],
  map: ["[", "]"],
  pair: (key, value) => `${php.scalar(key)} => ${value}`,
  scalar: (value) => {
    if (typeof value !== "string") return JSON.stringify(value);
    // Only double quotes know escapes, and variables too.
    if (/[\n\r\t]/.test(value)) return JSON.stringify(value).replaceAll("$", "\\$");
    return `'${value.replace(/[\\']/g, "\\$&")}'`;
  },
};

function literal(value, language, indent) {
  if (typeof value !== "object" || value === null) return language.scalar(value);
  const inner = indent + language.step;
  const [open, close] = Array.isArray(value) ? language.list : language.map;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, language, inner))
    : Object.entries(value).map(([key, item]) => language.pair(key, literal(item, language, inner)));
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return open + parts.join(", ") + close;
  return parts.length === 0
    ? open + close
    : `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}
