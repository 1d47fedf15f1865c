/** Whether one of so many ids is missing, spread by a generator of random numbers of its own. */
export function spread(count: number, share: number): (id: number) => boolean {
  let state = 7;
  const chosen = Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31 < share;
  });
  return (id) => chosen[id] === true;
}
