/** Where the document and the official page of a method say different things. */
export interface Difference {
  method: string;
  /** `parameters.id.type`, `result.items`, `errors.400.CODE`, `examples.200.0` … */
  place: string;
  page: unknown;
  document: unknown;
}

/** What one side of a comparison says, by place. */
export type Facts = Record<string, unknown>;

/** The places where two sets of facts differ; a fact that one side lacks is undefined there. */
export function differencesBetween(method: string, page: Facts, document: Facts): Difference[] {
  const places = [...new Set([...Object.keys(page), ...Object.keys(document)])];
  return places
    .filter((place) => JSON.stringify(page[place]) !== JSON.stringify(document[place]))
    .map((place) => ({ method, place, page: page[place], document: document[place] }));
}
