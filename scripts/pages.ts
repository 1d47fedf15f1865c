import { run } from "./pages/command.js";

try {
  const { output, exitCode } = run(process.argv.slice(2), "test/spec/pages");
  console.log(output);
  process.exitCode = exitCode;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
