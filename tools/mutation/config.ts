import type { Document } from "./document.js";
import type { Operator } from "./mutant.js";

/** What the mutation tester needs to know of a project; the module that `--config` names exports it as `config`. */
export interface Config {
  /** The document, bundled into one, without what `derive` adds to it. */
  document: Document;
  /** Adds to a document what follows from the rest of it, such as samples of code. */
  derive?(document: Document, templates: Record<string, string>): void;
  /** Texts that `derive` reads, by name: they are mutated too. */
  templates?: Record<string, string>;
  /** The project's files that are made of the document, by path; the suites get these in place of their own. */
  files(document: Document): Record<string, string>;
  /** Paths of the suites (Vitest), stage by stage: what survives a stage goes on to the next. */
  stages: string[][];
  /** Whether a suite reads a place, a JSON pointer; it is not run on mutants of others. @default () => true */
  reads?(suite: string, pointer: string): boolean;
  /** Operations whose facts no suite states yet, by `operationId`: a sample leaves them out. @default [] */
  unstated?: string[];
  /** Vitest's `setupFiles`. @default [] */
  setupFiles?: string[];
  /** Operators besides the common ones, by name. */
  operators?: Record<string, Operator>;
  /** Operators whose mutants are held in part, such as those of prose: the share that must be killed, 0 to 1. @default {} */
  thresholds?: Record<string, number>;
  /** YAML file of the mutants that may survive: `<id>: <reason>`. */
  accepted: string;
  /** Takes the table of a whole run, in Markdown. */
  onReport?(table: string): void;
}
