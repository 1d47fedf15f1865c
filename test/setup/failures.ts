// The client loads this with its first failure and waits two seconds at most, which fake time would let pass before it is there.
import "../../src/failure/failures.js";
