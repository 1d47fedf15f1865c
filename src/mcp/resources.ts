import { readFileSync } from "node:fs";
import type { Resource, TextResourceContents } from "@modelcontextprotocol/sdk/types.js";
import { codesOf, type DocumentedCode } from "../document/error-codes.js";
import { type DescribedMethods, methodPage } from "../document/method-page.js";
import type { Operation } from "../document/operations.js";

/** A text for the assistant to read. */
export interface Page {
  resource: Resource;
  /** The text in Markdown. */
  read(): string;
}

/** The template of the addresses of the pages of methods. */
export const pageTemplate = {
  name: "method",
  title: "A method",
  uriTemplate: "bitrix24://methods/{method}",
  description: "Parameters, result, errors and an example of a method.",
  mimeType: "text/markdown",
};

/** The guide and a page for each method, by their addresses. */
export function pagesOf(bundle: object, methods: Operation[]): Map<string, Page> {
  const pages = [guide(bundle, methods), ...methods.map((operation) => page(bundle as DescribedMethods, operation))];
  return new Map(pages.map((each) => [each.resource.uri, each]));
}

/** The page as the protocol has it. */
export function contentsOf({ resource: { uri, mimeType }, read }: Page): TextResourceContents {
  return { uri, mimeType, text: read() };
}

// The built files lie as deep below the root as this one does.
const guideUrl = new URL("../../site/guide.md", import.meta.url);

function guide(bundle: object, methods: Operation[]): Page {
  return {
    resource: {
      uri: "bitrix24://guide",
      name: "guide",
      title: "Guide to Bitrix24 REST 3.0",
      description: "Webhooks, OAuth, limits, batches, repeated writes, and all error codes.",
      mimeType: "text/markdown",
    },
    read() {
      const codes = new Map(methods.flatMap(({ method }) => codesOf(bundle, method)).map((each) => [each.code, each]));
      const rows = [...codes.values()].sort((one, other) => (one.code < other.code ? -1 : 1)).map(row);
      return `# Guide to Bitrix24 REST 3.0\n\n${readFileSync(guideUrl, "utf8")}${rows.join("\n")}\n`;
    },
  };
}

function row({ code, status, meaning, remedy }: DocumentedCode): string {
  return `| \`${code}\` ${status} | ${meaning} | ${remedy} |`;
}

function page(bundle: DescribedMethods, { method, summary }: Operation): Page {
  return {
    resource: {
      uri: `bitrix24://methods/${method}`,
      name: method,
      title: summary,
      description: `Parameters, result, errors and an example of ${method}.`,
      mimeType: "text/markdown",
    },
    read: () => `# ${method}\n\n${methodPage(bundle, bundle.paths[`/${method}`]!.post)}`,
  };
}
