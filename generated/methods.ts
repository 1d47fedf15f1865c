// Generated from openapi/ by `npm run generate`. Do not edit.

export const methods = {
  mail: {
    mailbox: {
      /**
       * Get a mailbox by its identifier.
       *
       * Returns one mailbox, with all its fields or with those named in `select`.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox.
       *
       * For a mailbox that does not exist the status is 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
       */
      get: "mail.mailbox.get",
      /**
       * List the mailboxes of the user.
       *
       * Returns the user's own mailboxes, page by page, each with all its fields. There is no total: a page with fewer
       * mailboxes than `limit` is the last one.
       *
       * **Scope:** `mail`. **Who may call it:** any user, for mailboxes of their own.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
       */
      list: "mail.mailbox.list",
    },
  },
} as const;

/** `safe`: the method only reads, so a call that may have been carried out can be repeated. */
export const traits = {
  "mail.mailbox.get": { safe: true },
  "mail.mailbox.list": { safe: true },
} as const;
