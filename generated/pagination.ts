// Generated from openapi/ by `npm run generate`. Do not edit.

/** How the list of each method is paged: `x-pagination.kind` of the document. */
export const pagination = {
  "humanresources.node.list": "page",
  "humanresources.node.search": "limit",
  "mail.mailbox.list": "page",
  "mail.mailbox.senders": "page",
  "mail.message.list": "page",
  "mail.recipient.listcontacts": "page",
  "mail.recipient.listemployees": "page",
  "note.collection.list": "cursor",
  "note.document.search.list": "limit",
  "tasks.task.list": "page",
  "tasks.task.result.list": "page",
} as const;
