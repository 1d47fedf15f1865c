// Generated from openapi/ by `npm run generate`. Do not edit.

/** How the list of each method is paged: `kind` and `next` of `x-pagination` in the document. */
export const pagination = {
  "call.followup.list": { kind: "cursor", next: "afterCursor" },
  "humanresources.node.list": { kind: "page" },
  "humanresources.node.search": { kind: "limit" },
  "mail.mailbox.list": { kind: "page" },
  "mail.mailbox.senders": { kind: "page" },
  "mail.message.list": { kind: "page" },
  "mail.recipient.listcontacts": { kind: "page" },
  "mail.recipient.listemployees": { kind: "page" },
  "main.eventlog.list": { kind: "page" },
  "main.eventlog.tail": { kind: "tail" },
  "note.collection.list": { kind: "cursor", next: "nextCursor" },
  "note.document.search.list": { kind: "limit" },
  "tasks.task.list": { kind: "page" },
  "tasks.task.result.list": { kind: "page" },
  "timeman.record.list": { kind: "page" },
} as const;
