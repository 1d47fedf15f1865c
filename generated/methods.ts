// Generated from openapi/ by `npm run generate`. Do not edit.

/** The names of all methods: `box(item(get,add!),list)`. A `!` marks a method that may write, a `~` one without envelope. */
export const methods: string =
  "call(followup(field(get,list),get,list)),humanresources(employee(count,field(get,list),multidepartment,search,subordinates),node(add!,children,communication(edit!,list),count,edit!,field(get,list),get,list,member(add!,field(get,list),move!,remove!,set!),move!,search)),mail(mailbox(field(get,list),get,list,senders),message(createcalendarevent!,createchat!,createcrmactivity!,createfeedpost!,createtask!,field(get,list),forward!,get,list,movetofolder!,removecrmactivity!,reply!,send!,thread),recipient(field(get,list),listcontacts,listemployees)),main(eventlog(field(get,list),get,list,tail)),note(collection(add!,archive!,delete!,field(get,list),get,list,update!),document(add!,archive!,delete!,field(get,list),get,search(field(get,list),list),tree(field(get,list),list),update!),file(add!,field(get,list),get)),batch!,rest(documentation(openapi~),scope(list)),tasks(task(access(field(get,list),get),add!,chat(message(field(get,list),send!)),delete!,field(get,list),file(attach!,field(get,list)),get,list,result(add!,addfromchatmessage!,delete!,list,update!),update!)),timeman(record(field(get,list),list))";

/** The names of all methods as a tree, each with its documentation on hover. */
export interface Methods {
  readonly call: {
    readonly followup: {
      readonly field: {
        /**
         * Get the description of a field of a follow-up.
         *
         * Describes one field of a follow-up: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `call`. **Who may call it:** any user.
         *
         * No field is called filterable or sortable in the documentation's example; `call.followup.list` has a filter and an
         * order of its own. A date has the type `string`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-get.html
         */
        readonly get: "call.followup.field.get";
        /**
         * List the fields of a follow-up.
         *
         * Describes each field of a follow-up: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `call`. **Who may call it:** any user.
         *
         * The dotted names that `select` takes are not listed. `call.followup.list` has a filter and an order of its own. A
         * date has the type `string`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-field-list.html
         */
        readonly list: "call.followup.field.list";
      };
      /**
       * Get the follow-up of a call.
       *
       * Returns the follow-up of one call: what is known of it, and what CoPilot made of it. `outcomes` says which parts there
       * are.
       *
       * **Scope:** `call`. **Who may call it:** a user who took part in the call or is in its chat, or an administrator. The
       * scope does not show an application more than its user may see.
       *
       * A call that does not exist is refused with status 400, not 404. A user without rights to it gets 403 `access_denied`
       * instead, as for a call that exists. The status of `invalid_select_field` is not printed; it stands under 400 here.
       *
       * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
       */
      readonly get: "call.followup.get";
      /**
       * List the follow-ups of calls of a period.
       *
       * Returns the follow-ups of the calls that began in a period, page by page, the latest first unless `order` says
       * otherwise. While `hasMore` is true, the next call takes `afterCursor` as `pagination.afterCursor`, with the same other
       * parameters. There are no page numbers and no total. `filter` and `order` have a form of their own here, another than
       * in other lists.
       *
       * **Scope:** `call`. **Who may call it:** any user, for the calls that the user took part in or is in the chat of; an
       * administrator, for all. The scope does not show an application more than its user may see.
       *
       * The status of `invalid_select_field`, `invalid_order` and `invalid_pagination` is not printed; they stand under 400, as
       * `invalid_date_range` does.
       *
       * @see https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
       */
      readonly list: "call.followup.list";
    };
  };
  readonly humanresources: {
    readonly employee: {
      /**
       * Count the employees.
       *
       * Returns how many employees the company structure has. Each is counted once, in however many departments. The method
       * takes no parameters.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
       */
      readonly count: "humanresources.employee.count";
      readonly field: {
        /**
         * Get the description of a field of an employee.
         *
         * Describes one field of an employee: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `humanresources`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
         */
        readonly get: "humanresources.employee.field.get";
        /**
         * List the fields of an employee.
         *
         * Describes each field of an employee: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `humanresources`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
         */
        readonly list: "humanresources.employee.field.list";
      };
      /**
       * List the employees of several departments.
       *
       * Returns the employees who belong to more than one department, all at once: there are no pages, and no parameters.
       * The list is called `employees` here, not `items`.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
       */
      readonly multidepartment: "humanresources.employee.multidepartment";
      /**
       * Find employees by name.
       *
       * Returns the employees whose name has the text of `name`. There are no pages; how many employees come at most is not
       * documented. Observed elsewhere, not in the official documentation: portals' own documents give the method `filter`,
       * `order` and `pagination` instead of `name` and `nodeId`.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
       */
      readonly search: "humanresources.employee.search";
      /**
       * Count the subordinates of a user.
       *
       * Returns how many subordinates a user has in each department; the subordinates themselves do not come. The overview
       * of the section speaks of departments where the user is head or deputy. `id` is the user's here, while it is a node's
       * in `humanresources.node.*`.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
       */
      readonly subordinates: "humanresources.employee.subordinates";
    };
    readonly node: {
      /**
       * Create a department or team.
       *
       * Creates a department or a team below another node, with its members, and with chats, channels and collabs if wanted.
       * The result is the node itself, without `item` around it. What is refused when the parent does not exist is not
       * documented.
       *
       * **Effect:** adds to the company structure. No method of REST 3.0 deletes a node; the older REST has
       * `department.delete` for departments. What a repeated call does is not documented: expect a second node of the same
       * name, and a second chat.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add new departments" or "Add new
       * teams".
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-add.html
       */
      readonly add: "humanresources.node.add";
      /**
       * List the departments and teams directly below a node.
       *
       * Returns the departments and teams directly below a node, both kinds together and all at once: there are no pages.
       * For the whole tree, call the method again for each of them.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-children.html
       */
      readonly children: "humanresources.node.children";
      readonly communication: {
        /**
         * Bind, unbind or create chats, channels or collabs of a department or team.
         *
         * Binds chats, channels or collabs to a department or team, unbinds them, or creates one; one of the three kinds in
         * each call. What happens when neither `ids` nor `removeIds` nor `createDefault` is given is not documented.
         *
         * **Effect:** changes what is bound to the node, and with `withChildren` to the nodes below it as well. Who gets into
         * a chat or out of it thereby is not documented. Binding and unbinding can be undone by a further call; no method of
         * this scope deletes what `createDefault` creates. What a repeated call does is not documented: with `createDefault`,
         * expect one more.
         *
         * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Edit Departments" or "Edit Teams".
         *
         * A node that does not exist is refused with status 400, not 404.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-edit.html
         */
        readonly edit: "humanresources.node.communication.edit";
        /**
         * List the chats, channels and collabs of a department or team.
         *
         * Returns what is bound to one department or team, in three lists and all at once. What the user has no access to is
         * only counted. The node is given as `id` here, and as `nodeId` in `humanresources.node.communication.edit`.
         *
         * **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
         *
         * A node that does not exist is refused with status 400, not 404.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node-communication/humanresources-node-communication-list.html
         */
        readonly list: "humanresources.node.communication.list";
      };
      /**
       * Count the departments and teams.
       *
       * Returns how many departments and how many teams the company structure has. Whether those that the user may not view
       * count is not documented. The method takes no parameters.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-count.html
       */
      readonly count: "humanresources.node.count";
      /**
       * Change a department or team.
       *
       * Changes the name, the description or the colour of a department or team; give at least one of them. The result is
       * the node itself, without `item` around it and without its members. What is refused when the node does not exist is
       * not documented.
       *
       * **Effect:** replaces the values given, and leaves the others as they are. The former ones are gone: read them first
       * if they may be needed. A repeated call sets the same values again.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Edit Departments" or "Edit Teams".
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-edit.html
       */
      readonly edit: "humanresources.node.edit";
      readonly field: {
        /**
         * Get the description of a field of a department or team.
         *
         * Describes one field of a department or team: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `humanresources`. **Who may call it:** any user.
         *
         * No list of this scope takes a filter or an order, whatever `filterable` and `sortable` say.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-get.html
         */
        readonly get: "humanresources.node.field.get";
        /**
         * List the fields of a department or team.
         *
         * Describes each field of a department or team: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `humanresources`. **Who may call it:** any user.
         *
         * No list of this scope takes a filter or an order, whatever `filterable` and `sortable` say.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-field-list.html
         */
        readonly list: "humanresources.node.field.list";
      };
      /**
       * Get a department or team by its identifier.
       *
       * Returns one department or team. This is the only method that reads its members.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
       *
       * A node that does not exist is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-get.html
       */
      readonly get: "humanresources.node.get";
      /**
       * List departments or teams.
       *
       * Returns the departments of the company structure, or its teams, page by page. There is no total: a page is the last
       * one when it is empty or has fewer nodes than one before it. How they are sorted is not documented, nor can it be
       * chosen. Observed elsewhere, not in the official documentation: portals' own documents give the method `filter` and
       * `order`, and leave out `type`.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-list.html
       */
      readonly list: "humanresources.node.list";
      readonly member: {
        /**
         * Add users to a department or team.
         *
         * Adds users to a department or team, all of them with the same role.
         *
         * **Effect:** changes who belongs to the node. A user who belongs to it already gets the new role; the former one is
         * gone. A repeated call leaves the same members in the same role. That users leave the nodes they were in is not
         * documented: `humanresources.node.member.move` is for that.
         *
         * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add Employees to Department" or "Add
         * Participants to Team".
         *
         * A node that does not exist is refused with status 400, not 404.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-add.html
         */
        readonly add: "humanresources.node.member.add";
        readonly field: {
          /**
           * Get the description of a field of a member of a department or team.
           *
           * Describes one field of a member of a department or team: its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `humanresources`. **Who may call it:** any user.
           *
           * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-get.html
           */
          readonly get: "humanresources.node.member.field.get";
          /**
           * List the fields of a member of a department or team.
           *
           * Describes each field of a member of a department or team: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `humanresources`. **Who may call it:** any user.
           *
           * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-field-list.html
           */
          readonly list: "humanresources.node.member.field.list";
        };
        /**
         * Move users to another department or team.
         *
         * Moves users to another department or team, all of them with the same role. Which node they leave when they belong to
         * several is not documented.
         *
         * **Effect:** changes who belongs to the nodes. The former nodes and roles are gone: note them first to be able to
         * move the users back. What a repeated call does is not documented.
         *
         * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add Employees to Department" or "Add
         * Participants to Team".
         *
         * A node that does not exist is refused with status 400, not 404.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-move.html
         */
        readonly move: "humanresources.node.member.move";
        /**
         * Remove users from a department or team.
         *
         * Removes users from a department or team. It may work for some of them only, which is a success with status 200: look
         * at `failed`.
         *
         * **Effect:** changes who belongs to the node. The roles are gone: read them by `humanresources.node.get` first to be
         * able to add the users again. After a repeated call, expect them under `failed`.
         *
         * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Remove employees from the department"
         * or "Remove participants from the team".
         *
         * A node that does not exist is refused with status 400, not 404.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-remove.html
         */
        readonly remove: "humanresources.node.member.remove";
        /**
         * Replace the members of a department or team.
         *
         * Sets who belongs to a department or team, and in which roles, all at once. `userIds` is an object here, while it is
         * a list in the other methods of members.
         *
         * **Effect:** adds users, changes their roles, and **removes every member who is not in `userIds`**. It cannot be
         * undone: read the members by `humanresources.node.get` first, and give all that shall stay. A repeated call sets the
         * same members again.
         *
         * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add Employees to Department" or "Add
         * Participants to Team".
         *
         * A node that does not exist is refused with status 400, not 404.
         *
         * @see https://apidocs.bitrix24.com/api-reference/departments/node-member/humanresources-node-member-set.html
         */
        readonly set: "humanresources.node.member.set";
      };
      /**
       * Move a department or team below another node.
       *
       * Puts a department or team below another node. The result is the node itself, without `item` around it and without
       * its members. What is refused when the node does not exist is not documented.
       *
       * **Effect:** changes the company structure. To undo it, move the node back: read its `parentId` first. A repeated
       * call leaves the node where it is.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "Edit Departments" or "Edit Teams".
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-move.html
       */
      readonly move: "humanresources.node.move";
      /**
       * Find departments or teams by name.
       *
       * Returns departments, or teams, whose name has the text of `name`. Only how many come can be chosen: there is no next
       * page, no `select`, and no sign of more than came.
       *
       * **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
       *
       * @see https://apidocs.bitrix24.com/api-reference/departments/node/humanresources-node-search.html
       */
      readonly search: "humanresources.node.search";
    };
  };
  readonly mail: {
    readonly mailbox: {
      readonly field: {
        /**
         * Get the description of a field of a mailbox.
         *
         * Describes one field of a mailbox: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `mail`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
         */
        readonly get: "mail.mailbox.field.get";
        /**
         * List the fields of a mailbox.
         *
         * Describes each field of a mailbox: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `mail`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
         */
        readonly list: "mail.mailbox.field.list";
      };
      /**
       * Get a mailbox by its identifier.
       *
       * Returns one mailbox, with all its fields or with those named in `select`.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox.
       *
       * A mailbox that does not exist is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
       */
      readonly get: "mail.mailbox.get";
      /**
       * List the mailboxes of the user.
       *
       * Returns the user's own mailboxes, page by page, each with all its fields. There is no total: a page is the last
       * one when it is empty or has fewer mailboxes than one before it.
       *
       * **Scope:** `mail`. **Who may call it:** any user, for mailboxes of their own.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
       */
      readonly list: "mail.mailbox.list";
      /**
       * List the addresses to send from.
       *
       * Returns the addresses that the user may send from, page by page. There is no total: a page is the last one when it
       * is empty or has fewer items than one before it.
       *
       * **Scope:** `mail`. **Who may call it:** any user.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
       */
      readonly senders: "mail.mailbox.senders";
    };
    readonly message: {
      /**
       * Create a calendar event from a message.
       *
       * Turns a message into an event of the calendar.
       *
       * **Effect:** creates an event. What a repeated call does is not documented. The dates are in another format than those of `mail.message.list`, and have no time
       * zone; which one is meant is not documented.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
       */
      readonly createcalendarevent: "mail.message.createcalendarevent";
      /**
       * Create a chat about a message.
       *
       * Opens a chat about a message, or returns the one that there is already.
       *
       * **Effect:** creates a chat, once for a message. "Failed to acquire lock for chat creation" is worth a retry, though it
       * comes as an error of validation.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
       */
      readonly createchat: "mail.message.createchat";
      /**
       * Create a CRM activity from a message.
       *
       * Adds a message to the CRM. The result is a bare `true`, without an identifier.
       *
       * **Effect:** creates an activity in the CRM. What a repeated call does is not documented. "Please try adding the email to the CRM a little later" is worth a
       * retry, though it comes as an error of validation.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
       */
      readonly createcrmactivity: "mail.message.createcrmactivity";
      /**
       * Create a feed post from a message.
       *
       * Publishes a message in the feed.
       *
       * **Effect:** publishes the message to colleagues; who sees the post cannot be chosen and is not documented. What a repeated call does is not documented.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
       */
      readonly createfeedpost: "mail.message.createfeedpost";
      /**
       * Create a task from a message.
       *
       * Turns a message into a task.
       *
       * **Effect:** creates a task, which its assignee sees. What a repeated call does is not documented.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
       */
      readonly createtask: "mail.message.createtask";
      readonly field: {
        /**
         * Get the description of a field of a message.
         *
         * Describes one field of a message: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `mail`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
         */
        readonly get: "mail.message.field.get";
        /**
         * List the fields of a message.
         *
         * Describes each field of a message: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `mail`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
         */
        readonly list: "mail.message.field.list";
      };
      /**
       * Forward a message.
       *
       * Sends a message on. Whether the text and the attachments of the original go with it is not documented.
       *
       * **Effect:** sends email to people, some of them outside the portal; it cannot be undone. The response has no identifier of
       * the message. Limits of sending apply, which are not documented; nor is what a repeated call does, so expect a second
       * message.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
       */
      readonly forward: "mail.message.forward";
      /**
       * Get a message by its identifier.
       *
       * Returns one message, in full or cut down to the fields named in `select`.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * A message that does not exist is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
       */
      readonly get: "mail.message.get";
      /**
       * List messages.
       *
       * Returns messages with all their fields, the text included, page by page. There is no total: a page is the last one when
       * it is empty or has fewer messages than one before it. How the messages are sorted is not documented, nor can it be chosen.
       *
       * **Scope:** `mail`. **Who may call it:** any user.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
       */
      readonly list: "mail.message.list";
      /**
       * Move messages to a folder, to spam or to the trash.
       *
       * Moves messages that lie in one folder of one mailbox. No method lists the folders, and a message does not say in which
       * one it lies.
       *
       * **Effect:** moves the messages. `delete` moves them to the trash. Whether their identifiers stay valid, and what happens
       * when only some of them can be moved, is not documented; `movedCount` tells how many were.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the messages.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
       */
      readonly movetofolder: "mail.message.movetofolder";
      /**
       * Remove the CRM activity of a message.
       *
       * Removes the link between a message and the CRM. The documentation calls what is removed an activity, a deal and a task in
       * turn; an error speaks of deleting the activity, so it may be gone for good. Missing rights in the CRM come as errors of
       * validation. The result is a bare `true`.
       *
       * **Effect:** removes, and may delete; it cannot be undone.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
       */
      readonly removecrmactivity: "mail.message.removecrmactivity";
      /**
       * Reply to a message.
       *
       * Sends a reply. Recipients and subject are not taken from the original: give them. Whether the original is quoted is not
       * documented. An original that does not exist, or is out of reach, is refused as `MESSAGE_REPLY_FAILED`.
       *
       * **Effect:** sends email to people, some of them outside the portal; it cannot be undone. The response has no identifier of
       * the message. Limits of sending apply, which are not documented; nor is what a repeated call does, so expect a second
       * message.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
       */
      readonly reply: "mail.message.reply";
      /**
       * Send a message.
       *
       * Sends a new message. Attachments cannot be sent.
       *
       * **Effect:** sends email to people, some of them outside the portal; it cannot be undone. The response has no identifier of
       * the message. Limits of sending apply, which are not documented; nor is what a repeated call does, so expect a second
       * message.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
       */
      readonly send: "mail.message.send";
      /**
       * Get the thread of a message.
       *
       * Returns the messages of the thread that a message belongs to. The result is a bare list, without `items` around it. In
       * the documentation's example the oldest message comes first; the order, and which messages are left out beyond
       * `limit`, are not documented.
       *
       * **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
       */
      readonly thread: "mail.message.thread";
    };
    readonly recipient: {
      readonly field: {
        /**
         * Get the description of a field of a recipient.
         *
         * Describes one field of a recipient: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `mail`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
         */
        readonly get: "mail.recipient.field.get";
        /**
         * List the fields of a recipient.
         *
         * Describes each field of a recipient: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `mail`. **Who may call it:** any user.
         *
         * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
         */
        readonly list: "mail.recipient.field.list";
      };
      /**
       * Find contacts to write to.
       *
       * Returns contacts of the user's own address book, page by page; without `query` the latest ones. There is no total: a page
       * is the last one when it is empty or has fewer items than one before it.
       *
       * **Scope:** `mail`. **Who may call it:** any user, for an address book of their own.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
       */
      readonly listcontacts: "mail.recipient.listcontacts";
      /**
       * Find employees to write to.
       *
       * Returns employees whose name or address has the text of `query`, page by page. There is no total: a page is the last one
       * when it is empty or has fewer items than one before it.
       *
       * **Scope:** `mail`. **Who may call it:** any user.
       *
       * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
       */
      readonly listemployees: "mail.recipient.listemployees";
    };
  };
  readonly main: {
    readonly eventlog: {
      readonly field: {
        /**
         * Get the description of a field of an entry of the event log.
         *
         * Describes one field of an entry of the event log: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `main`. **Who may call it:** an administrator.
         *
         * A date has the type `object`, and comes as text in an entry.
         *
         * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-get.html
         */
        readonly get: "main.eventlog.field.get";
        /**
         * List the fields of an entry of the event log.
         *
         * Describes each field of an entry of the event log: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `main`. **Who may call it:** an administrator.
         *
         * A date has the type `object`, and comes as text in an entry.
         *
         * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-field-list.html
         */
        readonly list: "main.eventlog.field.list";
      };
      /**
       * Get an entry of the event log by its identifier.
       *
       * Returns one entry of the event log.
       *
       * **Scope:** `main`. **Who may call it:** an administrator.
       *
       * An entry that does not exist is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
       */
      readonly get: "main.eventlog.get";
      /**
       * List entries of the event log.
       *
       * Returns the entries of the event log that meet the conditions, page by page. There is no total: a page is the last one
       * when it is empty or has fewer entries than one before it. When the latest entries come first, what is logged meanwhile
       * shifts the pages, and an entry can come twice. To follow what is logged, call `main.eventlog.tail`.
       *
       * **Scope:** `main`. **Who may call it:** an administrator.
       *
       * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
       */
      readonly list: "main.eventlog.list";
      /**
       * List what has been logged since an entry.
       *
       * Returns the entries of the event log that come after a value, such as the `id` of the last entry that is known. There
       * is no cursor in the response: for the next page, take the value of `cursor.field` from the last entry, so `select` has
       * to name that field. An empty page is the end for now; call again with the same value later.
       *
       * Go by `id`, which no two entries share. With another field, entries can be lost where a page ends between two with the
       * same value: the next page seems to begin after that value.
       *
       * **Scope:** `main`. **Who may call it:** an administrator.
       *
       * @see https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
       */
      readonly tail: "main.eventlog.tail";
    };
  };
  readonly note: {
    readonly collection: {
      /**
       * Create a knowledge base.
       *
       * Creates a knowledge base without documents and returns it.
       *
       * **Effect:** adds a knowledge base; `note.collection.delete` moves it to the trash. The policy of the new knowledge
       * base cannot be chosen: `view` in the documentation's example. What a repeated call does is not documented: expect
       * a second knowledge base of the same name.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Create
       * Knowledge Bases".
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-add.html
       */
      readonly add: "note.collection.add";
      /**
       * Archive a knowledge base.
       *
       * Archives a knowledge base and all its documents. Archived documents are in neither the tree nor the search.
       *
       * **Effect:** hides the knowledge base with everything in it. No method brings it back. One that is archived already
       * is refused as not found, so a repeated call fails with `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission
       * "Administration" for the knowledge base.
       *
       * A knowledge base that does not exist is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-archive.html
       */
      readonly archive: "note.collection.archive";
      /**
       * Move a knowledge base to the trash.
       *
       * Moves a knowledge base to the trash, with all its documents. While documents are being imported into it, the
       * method is refused with status 409: wait for the end of the import, and call again.
       *
       * **Effect:** takes the knowledge base and everything in it away from its users. No method restores it; how long the
       * trash keeps it is not documented. What a repeated call does is not documented.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission
       * "Administration" for the knowledge base.
       *
       * A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-delete.html
       */
      readonly delete: "note.collection.delete";
      readonly field: {
        /**
         * Get the description of a field of a knowledge base.
         *
         * Describes one field of a knowledge base: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         * none is filterable or sortable. Dates have the type `string`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-get.html
         */
        readonly get: "note.collection.field.get";
        /**
         * List the fields of a knowledge base.
         *
         * Describes each field of a knowledge base: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         * none is filterable or sortable. Dates have the type `string`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-field-list.html
         */
        readonly list: "note.collection.field.list";
      };
      /**
       * Get a knowledge base by its identifier.
       *
       * Returns one knowledge base with all its fields; there is no `select`. Its documents are not part of it:
       * `note.document.tree.list` returns them.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
       * for the knowledge base.
       *
       * A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-get.html
       */
      readonly get: "note.collection.get";
      /**
       * List the knowledge bases.
       *
       * Returns the knowledge bases that the user has access to, page by page. A page ends with `nextCursor`, which the
       * next call takes as `pagination.afterCursor`; it is null when there is no other page. There are no page numbers and
       * no total. They are sorted by `position`, then `id`, it seems from the cursor; the order is not documented, nor can
       * it be chosen. Whether archived ones are listed is not documented.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-list.html
       */
      readonly list: "note.collection.list";
      /**
       * Rename a knowledge base.
       *
       * Changes the name of a knowledge base and returns it. No other field can be changed: neither its position nor its
       * policy.
       *
       * **Effect:** replaces the name; the former one is gone. A repeated call sets the same name again.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
       * for the knowledge base.
       *
       * A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/collection/note-collection-update.html
       */
      readonly update: "note.collection.update";
    };
    readonly document: {
      /**
       * Create a document.
       *
       * Creates a document at the top of a knowledge base or below another document of it, and returns it. Its files come
       * later: `note.file.add` needs the document.
       *
       * **Effect:** adds a document that users of the knowledge base see. Where among its neighbours it stands cannot be
       * chosen. What a repeated call does is not documented: expect a second document of the same title.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
       * for the knowledge base.
       *
       * A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404. The
       * statuses of `NOTE_MARKDOWN_TOO_LARGE` and `NOTE_INVALID_PARENT` are not printed; they stand under 400, as the
       * page's other errors do.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-add.html
       */
      readonly add: "note.document.add";
      /**
       * Archive a document.
       *
       * Archives a document and all documents below it. Archived documents are in neither the tree nor the search.
       *
       * **Effect:** hides the document and everything below it: look at its `children` in `note.document.tree.list` first.
       * No method brings it back. One that is archived already is refused as not found, and so is one in the trash, so a
       * repeated call fails with `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
       * for the knowledge base of the document.
       *
       * A document that does not exist is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-archive.html
       */
      readonly archive: "note.document.archive";
      /**
       * Move a document to the trash.
       *
       * Moves a document and all documents below it to the trash.
       *
       * **Effect:** takes the document and everything below it away from its users: look at its `children` in
       * `note.document.tree.list` first. It can be restored in the interface only, not by a method; how long the trash
       * keeps it is not documented. One that is in the trash already is refused as not found, so a repeated call fails with
       * `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
       * for the knowledge base of the document.
       *
       * A document that does not exist is refused with status 400, not 404.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-delete.html
       */
      readonly delete: "note.document.delete";
      readonly field: {
        /**
         * Get the description of a field of a document.
         *
         * Describes one field of a document: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         * none is filterable or sortable. Dates have the type `string`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-get.html
         */
        readonly get: "note.document.field.get";
        /**
         * List the fields of a document.
         *
         * Describes each field of a document: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         * none is filterable or sortable. Dates have the type `string`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-field-list.html
         */
        readonly list: "note.document.field.list";
      };
      /**
       * Get a document by its identifier.
       *
       * Returns one document with its text in Markdown; there is no `select`. The documents below it are not part of it:
       * `note.document.tree.list` has them. The text has files as blocks such as `[[image fileId=5001]]`, whose `fileId`
       * is the `id` that `note.file.get` takes together with the document's.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
       * for the knowledge base of the document.
       *
       * A document that does not exist, or that the user has no access to, is refused with status 400, not 404. So is an
       * archived one, and one in the trash. The examples of the official page have a text that is not valid JSON; here its
       * line breaks and backslashes are escaped.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-get.html
       */
      readonly get: "note.document.get";
      readonly search: {
        readonly field: {
          /**
           * Get the description of a field of a document that a search has found.
           *
           * Describes one field of a document that a search has found: its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
           *
           * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
           * none is filterable or sortable.
           *
           * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-get.html
           */
          readonly get: "note.document.search.field.get";
          /**
           * List the fields of a document that a search has found.
           *
           * Describes each field of a document that a search has found: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
           *
           * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
           * none is filterable or sortable.
           *
           * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-field-list.html
           */
          readonly list: "note.document.search.field.list";
        };
        /**
         * Find documents by their title and text.
         *
         * Returns the documents whose title or text matches, from all knowledge bases that the user has access to, and those
         * shared with the user directly. Archived documents are left out. Only the first page can be reached: `hasMore` says
         * that there are more matches, but nothing leads to them. Raise `limit`, or make `query` more precise. How they are
         * sorted is not documented; in the documentation's example the best match comes first.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         * The status of `NOTE_SEARCH_QUERY_TOO_LONG` is not printed; it stands under 400, as that of a query that is too
         * short does.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-search-list.html
         */
        readonly list: "note.document.search.list";
      };
      readonly tree: {
        readonly field: {
          /**
           * Get the description of a field of a document in the tree of its knowledge base.
           *
           * Describes one field of a document in the tree of its knowledge base: its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
           *
           * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
           * none is filterable or sortable.
           *
           * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-get.html
           */
          readonly get: "note.document.tree.field.get";
          /**
           * List the fields of a document in the tree of its knowledge base.
           *
           * Describes each field of a document in the tree of its knowledge base: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
           *
           * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
           * none is filterable or sortable.
           *
           * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-field-list.html
           */
          readonly list: "note.document.tree.field.list";
        };
        /**
         * List the documents of a knowledge base as a tree.
         *
         * Returns all documents of one knowledge base, each with those below it and without their texts. Archived documents
         * are left out. The tree comes whole: there are no pages. Above 5000 documents it is cut, and `truncated` is true:
         * documents at the top are left out, with all below them. When the first one alone has more than 5000, the upper
         * levels of it come. What was left out cannot be listed; `note.document.search.list` may find it.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
         * for the knowledge base.
         *
         * A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-tree-list.html
         */
        readonly list: "note.document.tree.list";
      };
      /**
       * Change the title or the text of a document.
       *
       * Replaces the title, the text or both, and returns the document. The whole text is replaced: to change a part of
       * it, or to insert a file, read it with `note.document.get` and send all of it. A document cannot be moved to
       * another parent or knowledge base.
       *
       * **Effect:** replaces what is given; no method returns the former text. While somebody edits the document, a new
       * text is refused with `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES`; with `overwrite` it goes through, and their unsaved
       * changes are lost. A repeated call sets the same values again.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
       * for the document or its knowledge base.
       *
       * A document that does not exist is refused with status 400, not 404. So is an archived one, and one in the trash.
       * The status of `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES` is not printed; the page calls it a conflict, and 409 has been
       * seen on portals. Nor is that of `NOTE_MARKDOWN_TOO_LARGE`, which stands under 400.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/document/note-document-update.html
       */
      readonly update: "note.document.update";
    };
    readonly file: {
      /**
       * Upload a file to a document.
       *
       * Saves a file with a document and returns what is known of it. The document does not show it yet: put
       * `assetMarkdown` of the response into its text with `note.document.update`. The content is sent in the JSON body as
       * Base64, which makes it a third longer; there is no upload as a form. The parameters stand at the top, without
       * `fields`.
       *
       * **Effect:** adds a file to the document. No method lists or deletes the files of a document, so keep its `id`.
       * What a repeated call does is not documented: expect a second file.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
       * for the knowledge base of the document.
       *
       * A document that does not exist is refused with status 400, not 404. So is an archived one, and one in the trash.
       * The statuses of `NOTE_FILE_TOO_LARGE` and `NOTE_FILE_TYPE_NOT_ALLOWED` are not printed; they stand under 400, as
       * the page's other errors do. "Failed to save the file" is worth a retry, though it comes as an error of validation.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-add.html
       */
      readonly add: "note.file.add";
      readonly field: {
        /**
         * Get the description of a field of a file of a document.
         *
         * Describes one field of a file of a document: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         * none is filterable or sortable.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-get.html
         */
        readonly get: "note.file.field.get";
        /**
         * List the fields of a file of a document.
         *
         * Describes each field of a file of a document: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         * No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         * none is filterable or sortable.
         *
         * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-field-list.html
         */
        readonly list: "note.file.field.list";
      };
      /**
       * Get what is known of a file.
       *
       * Returns name, size and type of a file of a document, and the Markdown block that shows it there. It returns
       * neither the content of the file nor an address to download it from.
       *
       * **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
       * for the knowledge base of the document.
       *
       * A document that does not exist, or that the user has no access to, is refused with status 400, not 404. So is an
       * archived one, one in the trash, and a file that belongs to another document.
       *
       * @see https://apidocs.bitrix24.com/api-reference/note/file/note-file-get.html
       */
      readonly get: "note.file.get";
    };
  };
  /**
   * Run several methods in one request.
   *
   * Runs the commands of a list one after the other and returns their results in the same order. For the rate limit it is one
   * request. The format of the older REST, an object with `cmd`, is refused.
   *
   * **Scope:** that of each command. **Who may call it:** whoever may call each of the methods.
   *
   * **Effect:** that of each command. Of a batch that fails, nothing tells which commands have run.
   *
   * The official documentation says no more than that. Observed elsewhere, not in the official documentation:
   *
   * - The first command that fails ends the batch. Its error is the whole response, without a word on which command it was;
   *   the commands before it have run and stay so, those after it have not.
   * - A command can have a name, `as`, and stand for a value that an earlier one has found: `{"$ref": "box.id"}` in its `query`
   *   is the `id` of the `item` of the command named `box`, `{"$refArray": "boxes.id"}` the list of the `id` of its `items`. A
   *   command without a name has its index, from 0. The official documentation only says that data of earlier commands can be
   *   used.
   * - No maximum was found; the limits page speaks of 50 calls for the `batch` of the older REST, and this document keeps to it.
   * - A list has no place for `auth`, so an application sends its access token as `Authorization: Bearer`. A browser cannot,
   *   because portals do not allow that header there.
   * - Operating time is charged to `batch`, though the official documentation says that it is charged to each method.
   * - What an `Idempotency-Key` does to a batch is unknown: send none.
   *
   * The client has `batch` as a function of its own, with a type for each result.
   *
   * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
   */
  readonly batch: "batch";
  readonly rest: {
    readonly documentation: {
      /**
       * Get the portal's own OpenAPI document.
       *
       * Returns the OpenAPI document that the portal generates of the methods that its modules have. The document is the whole
       * response: it stands under no `result`, and nothing comes with it. `documentation` is another name of the method.
       *
       * **Scope:** not in the official documentation. **Who may call it:** not in the official documentation.
       *
       * Observed elsewhere, not in the official documentation: a method that is listed may still need a scope that the caller
       * lacks, the texts are in the portal's language, and the document has faults, so do not generate code from it. The `check`
       * command of this package compares it with this document, and knows its faults.
       *
       * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
       */
      readonly openapi: "rest.documentation.openapi";
    };
    readonly scope: {
      /**
       * List the methods with their scopes.
       *
       * Returns which scope each method of REST 3.0 needs, for all modules of the portal. Use it where the page of a method does
       * not name the scope.
       *
       * **Scope:** not in the official documentation. **Who may call it:** not in the official documentation.
       *
       * Observed elsewhere, not in the official documentation: `scopes` is another name of the method.
       *
       * @see https://apidocs.bitrix24.com/api-reference/rest-v3.html
       */
      readonly list: "rest.scope.list";
    };
  };
  readonly tasks: {
    readonly task: {
      readonly access: {
        readonly field: {
          /**
           * Get the description of a field of the access to a task.
           *
           * Describes one field of the access to a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `tasks`. **Who may call it:** any user.
           *
           * The documentation's example has one field, `id`. The table of errors sends readers to the scope `task`, which is
           * that of the older REST; the head of the page has `tasks`. Observed elsewhere, not in the official documentation: a
           * cloud portal did not list the method in September 2026.
           *
           * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
           */
          readonly get: "tasks.task.access.field.get";
          /**
           * List the fields of the access to a task.
           *
           * Describes each field of the access to a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `tasks`. **Who may call it:** any user.
           *
           * The documentation's example has one field, `id`. The table of errors sends readers to the scope `task`, which is
           * that of the older REST; the head of the page has `tasks`. Observed elsewhere, not in the official documentation: a
           * cloud portal did not list the method in September 2026.
           *
           * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
           */
          readonly list: "tasks.task.access.field.list";
        };
        /**
         * Get what the user may do with a task.
         *
         * Returns a flag for each action: true when the user may take it now. Ask before a write, such as `remove` before
         * `tasks.task.delete`, or `createResult` before `tasks.task.result.add`. `rights` of a task has the same names. The
         * flags stand right under `result`, without `item`.
         *
         * **Scope:** `tasks`. **Who may call it:** any user, for themselves.
         *
         * What comes for a task that does not exist, or that the user may not see, is not documented.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-get.html
         */
        readonly get: "tasks.task.access.get";
      };
      /**
       * Create a task.
       *
       * Creates a task and returns it with the basic set of fields. The creator must be named, also where it is the user
       * who calls. Files are attached with `tasks.task.file.attach` once the task exists.
       *
       * **Effect:** adds a task; `tasks.task.delete` removes it. What a repeated call does is not documented: expect a
       * second task. `creatorId` cannot be changed later.
       *
       * **Scope:** `tasks`. **Who may call it:** any user.
       *
       * A deadline is returned in the time zone of the portal: the documentation's example sends
       * `2025-12-31T23:59:59+02:00` and gets `2026-01-01T00:59:59+03:00`. A creator that does not exist is refused with an
       * empty message.
       *
       * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
       */
      readonly add: "tasks.task.add";
      readonly chat: {
        readonly message: {
          readonly field: {
            /**
             * Get the description of a field of a message in the chat of a task.
             *
             * Describes one field of a message in the chat of a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
             *
             * **Scope:** `tasks`. **Who may call it:** any user.
             *
             * The fields of the documentation's example are `id`, `taskId` and `text`. Of these, `tasks.task.chat.message.send`
             * takes the last two. The table of errors sends readers to the scope `task`, which is that of the older REST; the
             * head of the page has `tasks`.
             *
             * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-get.html
             */
            readonly get: "tasks.task.chat.message.field.get";
            /**
             * List the fields of a message in the chat of a task.
             *
             * Describes each field of a message in the chat of a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
             *
             * **Scope:** `tasks`. **Who may call it:** any user.
             *
             * The fields of the documentation's example are `id`, `taskId` and `text`. Of these, `tasks.task.chat.message.send`
             * takes the last two. The table of errors sends readers to the scope `task`, which is that of the older REST; the
             * head of the page has `tasks`.
             *
             * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-field-list.html
             */
            readonly list: "tasks.task.chat.message.field.list";
          };
          /**
           * Send a message to the chat of a task.
           *
           * Posts a message in the chat of a task. The response says that it worked; it has no identifier of the message,
           * although the page of `tasks.task.result.addfromchatmessage` says that this method gives one. The methods `im.*` of
           * the older REST read the chat, whose identifier is `chatId` of the task.
           *
           * **Effect:** adds a message that the people of the task see. No method of this scope changes or deletes it. What a
           * repeated call does is not documented: expect a second message.
           *
           * **Scope:** `tasks`. **Who may call it:** a user who may read the task.
           *
           * The table of errors has a missing field under the code of a wrong request, the example under that of a wrong
           * object; this document follows the example.
           *
           * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
           */
          readonly send: "tasks.task.chat.message.send";
        };
      };
      /**
       * Delete a task.
       *
       * Deletes a task. `remove` of `tasks.task.access.get` says beforehand whether the user may.
       *
       * **Effect:** removes the task. No method restores it; whether it goes into a recycle bin, and what becomes of its
       * subtasks, results, files and chat, is not documented. What a repeated call does is not documented: expect it to be
       * refused, for the task is gone.
       *
       * **Scope:** `tasks`. **Who may call it:** a user with the permission to delete the task.
       *
       * The official page prints "Access denied" under status 400, the page of REST 3.0 under 403, as this document does.
       * What comes for a task that does not exist is not documented. Observed elsewhere, not in the official documentation:
       * portals' own documents give the method a `filter` beside `id`. This document does not take it.
       *
       * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
       */
      readonly delete: "tasks.task.delete";
      readonly field: {
        /**
         * Get the description of a field of a task.
         *
         * Describes one field of a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `tasks`. **Who may call it:** any user.
         *
         * The documentation's example elides most of the fields. In it `id` alone is filterable, and sortable, while
         * `tasks.task.list` documents 19 fields to sort by, such as `title`. The table of errors sends readers to the scope
         * `task`, which is that of the older REST; the head of the page has `tasks`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-get.html
         */
        readonly get: "tasks.task.field.get";
        /**
         * List the fields of a task.
         *
         * Describes each field of a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `tasks`. **Who may call it:** any user.
         *
         * The documentation's example elides most of the fields. In it `id` alone is filterable, and sortable, while
         * `tasks.task.list` documents 19 fields to sort by, such as `title`. The table of errors sends readers to the scope
         * `task`, which is that of the older REST; the head of the page has `tasks`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-field-list.html
         */
        readonly list: "tasks.task.field.list";
      };
      readonly file: {
        /**
         * Attach files to a task.
         *
         * Attaches files that are on Drive already, by their identifiers, to a task. There is no upload in this scope:
         * `disk.storage.uploadfile` and `disk.folder.uploadfile` of the older REST upload a file and return its identifier,
         * and `disk.storage.getchildren` and `disk.folder.getchildren` list files. The older `tasks.task.files.attach` is
         * another method. The parameters stand at the top, without `fields`.
         *
         * **Effect:** adds the files to those of the task. No method of this scope detaches or lists them. What becomes of
         * the others when one file is refused is not documented, nor what a repeated call does.
         *
         * **Scope:** `tasks`. **Who may call it:** the creator of the task, or a user who may edit it, with access to read
         * the files.
         *
         * A task or a file that the user has no access to is refused under the code of a wrong request, with status 400,
         * "Insufficient permissions", and without a field.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
         */
        readonly attach: "tasks.task.file.attach";
        readonly field: {
          /**
           * Get the description of a field of the files of a task.
           *
           * Describes one field of the files of a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `tasks`. **Who may call it:** any user.
           *
           * The fields of the documentation's example are `taskId` and `fileIds`, which `tasks.task.file.attach` takes. The
           * table of errors sends readers to the scope `task`, which is that of the older REST; the head of the page has
           * `tasks`. Observed elsewhere, not in the official documentation: a cloud portal did not list the method in September
           * 2026.
           *
           * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-get.html
           */
          readonly get: "tasks.task.file.field.get";
          /**
           * List the fields of the files of a task.
           *
           * Describes each field of the files of a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
           *
           * **Scope:** `tasks`. **Who may call it:** any user.
           *
           * The fields of the documentation's example are `taskId` and `fileIds`, which `tasks.task.file.attach` takes. The
           * table of errors sends readers to the scope `task`, which is that of the older REST; the head of the page has
           * `tasks`. Observed elsewhere, not in the official documentation: a cloud portal did not list the method in September
           * 2026.
           *
           * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-field-list.html
           */
          readonly list: "tasks.task.file.field.list";
        };
      };
      /**
       * Get a task by its identifier.
       *
       * Returns one task. `select` also reaches the objects related to it: people, group, stage, flow, chat, parent task,
       * template, email, tracked time. Name their fields with a dot, as in `responsible.name`; the response then has an
       * object `responsible` with this field, instead of a second call.
       *
       * **Scope:** `tasks`. **Who may call it:** any user, for the tasks that they may see: an administrator sees all, a
       * manager those of their employees.
       *
       * A task that does not exist is refused with status 400, not 404. An unknown field of a related object is refused. An
       * unknown field of the task itself is ignored, says the page of REST 3.0, of `stageId`; the page of the method has
       * an error, for `status`. Both are in the official list of the fields of a task.
       *
       * In the documentation's example the response has the whole basic set beside the two fields selected, and the
       * identifier of another task than the one asked for. The page of REST 3.0 says of one call that only the selected
       * fields come, and shows another that has `id` and `title` beside them. A portal may do any of these.
       *
       * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
       */
      readonly get: "tasks.task.get";
      /**
       * List tasks.
       *
       * Returns the tasks that the user may see, page by page: all of them for an administrator, those of their employees
       * for a manager, and those open to them for anybody else. **Without `select` only `id` comes.** Of the fields, `id`
       * alone can be a condition of `filter`, so tasks of a group, of a person or with a status are found by reading all
       * and choosing among them; sorting by such a field brings them together. There is no total: a page is the last one
       * when it is empty or has fewer tasks than one before it.
       *
       * **Scope:** `tasks`. **Who may call it:** any user, for the tasks that they may see.
       *
       * Observed elsewhere, not in the official documentation: a page has no more than 50 tasks, even with a `limit` of
       * up to the 1000 that the official page allows. The older `tasks.task.list` of REST without `/api/` takes other parameters and filters
       * by more fields.
       *
       * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
       */
      readonly list: "tasks.task.list";
      readonly result: {
        /**
         * Add a result to a task.
         *
         * Adds a result, a text that sums up what was done, and returns it. A task can have several. Files cannot be given:
         * `fileIds` is refused.
         *
         * **Effect:** adds a result; `tasks.task.result.delete` removes it. What a repeated call does is not documented:
         * expect a second result.
         *
         * **Scope:** `tasks`. **Who may call it:** a user with access to the task.
         *
         * A task that does not exist is refused with status 400, not 404, under the code of a wrong request.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
         */
        readonly add: "tasks.task.result.add";
        /**
         * Make a result of a message in the chat of a task.
         *
         * Makes a result with the text of a message in the chat of a task, and returns it. The task is that of the chat. Get
         * the identifier of the message from the chat, with `im.*` of the older REST; `tasks.task.chat.message.send` does
         * not return one, whatever the official page says. Files cannot be given: `fileIds` is refused.
         *
         * **Effect:** adds a result; `tasks.task.result.delete` removes it. What a repeated call does is not documented:
         * expect a second result.
         *
         * **Scope:** `tasks`. **Who may call it:** a user with access to the task.
         *
         * A message of another chat, and one of a task that does not exist, is refused with status 400, not 404, under the code
         * of a wrong request. Observed elsewhere, not in the official documentation: portals' own documents also list `text`.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
         */
        readonly addfromchatmessage: "tasks.task.result.addfromchatmessage";
        /**
         * Delete a result of a task.
         *
         * Deletes a result.
         *
         * **Effect:** removes the result; no method restores it. What a repeated call does is not documented: expect it to
         * be refused, for the result is gone.
         *
         * **Scope:** `tasks`. **Who may call it:** the author of the result.
         *
         * Some of its errors speak of `filter`, and name no field. The official page does not have it as a parameter, so this
         * document does not take it.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
         */
        readonly delete: "tasks.task.result.delete";
        /**
         * List the results of a task.
         *
         * Returns the results of a task, page by page. `filter` must say which task: without a condition on `taskId` the
         * call is refused. There is no total: a page is the last one when it is empty or has fewer results than one before
         * it.
         *
         * **Scope:** `tasks`. **Who may call it:** a user with access to the task.
         *
         * The older `tasks.task.result.list` of REST without `/api/` takes other parameters.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
         */
        readonly list: "tasks.task.result.list";
        /**
         * Change the text of a result.
         *
         * Replaces the text of a result, and returns the result. Nothing else of it can be changed.
         *
         * **Effect:** replaces the text; no method returns the former one. A repeated call sets the same text again.
         *
         * **Scope:** `tasks`. **Who may call it:** the author of the result.
         *
         * Some of its errors speak of `filter`, and name no field. The official page does not have it as a parameter, so this
         * document does not take it. Observed elsewhere, not in the official documentation: portals' own documents have it.
         *
         * @see https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
         */
        readonly update: "tasks.task.result.update";
      };
      /**
       * Change a task.
       *
       * Changes the given fields of a task, and leaves the others as they are. The response says that it worked and does
       * not have the task; `tasks.task.get` returns it. `creatorId` cannot be changed, although the official page's own
       * example sends it: its example of an error is the refusal.
       *
       * **Effect:** replaces what is given; no method returns the former values. Whether a list, such as `auditors` or
       * `crmItemIds`, is replaced as a whole is not documented; expect it to be. A repeated call sets the same values
       * again.
       *
       * **Scope:** `tasks`. **Who may call it:** the creator of the task, or a user who may edit it.
       *
       * A task that does not exist is refused like one that the user may not edit: "Access denied", with status 403, not 404.
       * Observed elsewhere, not in the official documentation: portals' own documents give the method a `filter` beside
       * `id`. This document does not take it.
       *
       * @see https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
       */
      readonly update: "tasks.task.update";
    };
  };
  readonly timeman: {
    readonly record: {
      readonly field: {
        /**
         * Get the description of a field of a record of working time.
         *
         * Describes one field of a record of working time: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `timeman`. **Who may call it:** any user.
         *
         * A date has the type `object`, and comes as text in a record. The table of errors sends readers to the permission to
         * read working time; the head of the page lets any user call the method.
         *
         * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-get.html
         */
        readonly get: "timeman.record.field.get";
        /**
         * List the fields of a record of working time.
         *
         * Describes each field of a record of working time: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         * **Scope:** `timeman`. **Who may call it:** any user.
         *
         * A date has the type `object`, and comes as text in a record. The table of errors sends readers to the permission to
         * read working time; the head of the page lets any user call the method.
         *
         * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-field-list.html
         */
        readonly list: "timeman.record.field.list";
      };
      /**
       * List the records of a user's working time.
       *
       * Returns the records of one user's working time, page by page. For several users, call once for each. There is no total:
       * a page is the last one when it is empty or has fewer records than one before it. No documented method of REST 3.0
       * changes a record, although the page of REST 3.0 speaks of it.
       *
       * **Scope:** `timeman`. **Who may call it:** a user with the permission "Read according to subordination settings" or
       * "Read all records". The call is refused with "Access denied" when the caller may not read the records of that user.
       *
       * @see https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
       */
      readonly list: "timeman.record.list";
    };
  };
}
