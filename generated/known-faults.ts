// Generated from openapi/ by `npm run generate`. Do not edit.

/** A difference that a portal's own document is known to have, and why this document is right all the same. */
export interface KnownFault {
  /** A method's name, with * for any part of it. */
  methods: string;
  difference: string;
  /** Where, with * for any part of it; everywhere unless given. */
  pointers?: string[];
  reason: string;
}

export const knownFaults: KnownFault[] = [
  {
    "methods": "*",
    "difference": "other-verb",
    "reason": "Portals list GET beside POST, also for methods that write. A GET carries no body, and a portal reads no query string, so no parameter could reach the method."
  },
  {
    "methods": "*",
    "difference": "parameters-as-list",
    "reason": "PHP writes a set of properties as a JSON array when it is empty, and an array is no schema. The parameters are on the official page of the method."
  },
  {
    "methods": "*",
    "difference": "list-template",
    "reason": "Portals give each list the same parameters, select, filter, order and pagination, and leave out its own. Those are on the official page of the method."
  },
  {
    "methods": "*",
    "difference": "bare-list",
    "reason": "Portals describe the result of a list as a bare array. The official pages and the official SDKs have the items below a key of the result."
  },
  {
    "methods": "*",
    "difference": "untyped-object",
    "pointers": [
      "/result*"
    ],
    "reason": "Portals leave out the fields of a result that they do not describe by a DTO."
  },
  {
    "methods": "*",
    "difference": "untyped-items",
    "reason": "Portals leave out what the items of some arrays are."
  },
  {
    "methods": "*",
    "difference": "odd-type",
    "reason": "JSON Schema has no type of that name, such as float: it is the PHP type of a value that is sent as documented here."
  }
];
