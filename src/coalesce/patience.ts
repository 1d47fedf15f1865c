/** Whether batches of a method are worth it, by how many of them have failed. */
export interface Patience {
  /** False while batches are given up. */
  holds(): boolean;
  /** Reads of a method were sent as one batch for the first time. */
  sent(reads: number): void;
  /** A batch, or a part of one, has answered so many reads. */
  answered(reads: number): void;
  /** A batch has failed because of one of its reads: a request for nothing. */
  failed(): void;
  /** Batches as such do not work at the moment. */
  end(): void;
}

// Requests for nothing that are accepted before any read was sent, and at most.
const first = 4;
const most = 50;
// One more is accepted for so many reads. Beyond one failing read in eight the search costs about what batches save.
const readsPerFailure = 8;
// In ms.
const pause = 60_000;

/**
 * Keeps account of requests: a batch that answers its reads saves some, one that fails costs one. Once that is more than is
 * accepted, batches are given up for a minute, so that reads never cost much more requests than they would singly.
 */
export function patience(): Patience {
  let left = first;
  let until = 0;

  function gain(requests: number): void {
    left = Math.min(most, left + requests);
  }

  function end(): void {
    left = first;
    until = performance.now() + pause;
  }

  return {
    holds: () => until === 0 || performance.now() >= until,
    sent: (reads) => gain(reads / readsPerFailure),
    answered: (reads) => gain(reads - 1),
    failed() {
      left--;
      if (left < 1) end();
    },
    end,
  };
}
