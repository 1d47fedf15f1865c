import { createServer } from "node:http";
import { body } from "./body.js";

// A portal that responds at once, in a process of its own; it sends its port to the parent.
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => response.setHeader("content-type", "application/json").end(body));
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
