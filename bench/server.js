import { createServer } from "node:http";
import { reply } from "./reply.js";

// A portal that answers at once, in a process of its own; tells its parent the port.
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => response.setHeader("content-type", "application/json").end(reply));
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
