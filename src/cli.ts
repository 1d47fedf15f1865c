#!/usr/bin/env node
import { run } from "./cli/run.js";
import { consoleOf } from "./cli/terminal.js";

process.exitCode = await run(process.argv.slice(2), consoleOf(process));
