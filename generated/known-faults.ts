// Generated from openapi/ by `npm run generate`. Do not edit.

/** A difference that a portal's own document is known to have, and why this document is right all the same. */
export interface KnownFault {
  /** Name of a method, with * for any part of it. */
  methods: string;
  /** The checks that may find it; all of them by default. */
  checks?: string[];
  /** The kind of difference. */
  difference: string;
  /** JSON pointers, with * for any part; everywhere by default. */
  pointers?: string[];
  reason: string;
}

export const knownFaults: KnownFault[] = [
  {
    "methods": "*",
    "checks": [
      "verbs"
    ],
    "difference": "other-verb",
    "pointers": [
      "/paths/*/get"
    ],
    "reason": "Portals list GET beside POST, also for methods that write. A GET carries no body, and a portal reads no query string, so no parameter could reach the method."
  },
  {
    "methods": "*",
    "checks": [
      "parameters"
    ],
    "difference": "parameters-as-list",
    "reason": "PHP writes a set of properties as a JSON array when it is empty, and an array is no schema. The parameters are on the official page of the method."
  },
  {
    "methods": "*",
    "checks": [
      "parameters"
    ],
    "difference": "list-template",
    "reason": "Portals give each list the same parameters, select, filter, order and pagination, and leave out its own. Those are on the official page of the method."
  },
  {
    "methods": "*",
    "checks": [
      "parameters"
    ],
    "difference": "untyped-object",
    "pointers": [
      "/order"
    ],
    "reason": "Portals leave out the keys of order where they know of no field that can be sorted by. Those are on the official page of the method."
  },
  {
    "methods": "*",
    "checks": [
      "parameters"
    ],
    "difference": "untyped-items",
    "reason": "Portals leave out what the items of a filter and of some other lists are. The official page of the method says it."
  },
  {
    "methods": "*",
    "checks": [
      "response"
    ],
    "difference": "bare-list",
    "reason": "Portals describe the result of a list as a bare array. The official pages and the official SDKs have the items below a key of the result."
  },
  {
    "methods": "*",
    "checks": [
      "response"
    ],
    "difference": "untyped-object",
    "pointers": [
      "/result"
    ],
    "reason": "Portals leave out the fields of a result that they do not describe by a component."
  },
  {
    "methods": "*",
    "checks": [
      "response"
    ],
    "difference": "untyped-items",
    "pointers": [
      "/result/*/*"
    ],
    "reason": "Portals leave out what the items of a field are unless a component describes them."
  },
  {
    "methods": "*",
    "difference": "odd-type",
    "reason": "JSON Schema has no type of that name, such as float: it is the PHP type of a value that is sent as documented here."
  },
  {
    "methods": "tasks.task.*",
    "checks": [
      "parameters"
    ],
    "difference": "gone",
    "pointers": [
      "/fields/accomplices",
      "/fields/auditors"
    ],
    "reason": "Portals leave out the participants and the observers. The official list of the fields of a task says that their identifiers are given under these names."
  },
  {
    "methods": "tasks.task.*",
    "checks": [
      "response"
    ],
    "difference": "retyped",
    "pointers": [
      "/result/item/rights",
      "/result/items/*/rights"
    ],
    "reason": "Portals call the rights an array, as PHP calls what is sent as an object, too. The official examples have an object with a flag for each action."
  }
];
