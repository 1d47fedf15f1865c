// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/call.followup.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a follow-up
         * @description Describes one field of a follow-up: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `call`. **Who may call it:** any user.
         *
         *     No field is called filterable or sortable in the documentation's example; `call.followup.list` has a filter and an
         *     order of its own. A date has the type `string`.
         */
        post: operations["call.followup.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call.followup.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a follow-up
         * @description Describes each field of a follow-up: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `call`. **Who may call it:** any user.
         *
         *     The dotted names that `select` takes are not listed. `call.followup.list` has a filter and an order of its own. A
         *     date has the type `string`.
         */
        post: operations["call.followup.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call.followup.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the follow-up of a call
         * @description Returns the follow-up of one call: what is known of it, and what CoPilot made of it. `outcomes` says which parts there
         *     are.
         *
         *     **Scope:** `call`. **Who may call it:** a user who took part in the call or is in its chat, or an administrator. The
         *     scope does not show an application more than its user may see.
         *
         *     A call that does not exist is refused with status 400, not 404. A user without rights to it gets 403 `access_denied`
         *     instead, as for a call that exists. The status of `invalid_select_field` is not printed; it stands under 400 here.
         */
        post: operations["call.followup.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call.followup.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the follow-ups of calls of a period
         * @description Returns the follow-ups of the calls that began in a period, page by page, the latest first unless `order` says
         *     otherwise. While `hasMore` is true, the next call takes `afterCursor` as `pagination.afterCursor`, with the same other
         *     parameters. There are no page numbers and no total. `filter` and `order` have a form of their own here, another than
         *     in other lists.
         *
         *     **Scope:** `call`. **Who may call it:** any user, for the calls that the user took part in or is in the chat of; an
         *     administrator, for all. The scope does not show an application more than its user may see.
         *
         *     The status of `invalid_select_field`, `invalid_order` and `invalid_pagination` is not printed; they stand under 400, as
         *     `invalid_date_range` does.
         */
        post: operations["call.followup.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.employee.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the employees
         * @description Returns how many employees the company structure has. Each is counted once, in however many departments. The method
         *     takes no parameters.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
         */
        post: operations["humanresources.employee.count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.employee.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of an employee
         * @description Describes one field of an employee: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `humanresources`. **Who may call it:** any user.
         */
        post: operations["humanresources.employee.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.employee.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of an employee
         * @description Describes each field of an employee: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `humanresources`. **Who may call it:** any user.
         */
        post: operations["humanresources.employee.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.employee.multidepartment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the employees of several departments
         * @description Returns the employees who belong to more than one department, all at once: there are no pages, and no parameters.
         *     The list is called `employees` here, not `items`.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
         */
        post: operations["humanresources.employee.multidepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.employee.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find employees by name
         * @description Returns the employees whose name has the text of `name`. There are no pages; how many employees come at most is not
         *     documented. Observed elsewhere, not in the official documentation: portals' own documents give the method `filter`,
         *     `order` and `pagination` instead of `name` and `nodeId`.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
         */
        post: operations["humanresources.employee.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.employee.subordinates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the subordinates of a user
         * @description Returns how many subordinates a user has in each department; the subordinates themselves do not come. The overview
         *     of the section speaks of departments where the user is head or deputy. `id` is the user's here, while it is a node's
         *     in `humanresources.node.*`.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user who belongs to a department of the company structure.
         */
        post: operations["humanresources.employee.subordinates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a department or team
         * @description Creates a department or a team below another node, with its members, and with chats, channels and collabs if wanted.
         *     The result is the node itself, without `item` around it. What is refused when the parent does not exist is not
         *     documented.
         *
         *     **Effect:** adds to the company structure. No method of REST 3.0 deletes a node; the older REST has
         *     `department.delete` for departments. What a repeated call does is not documented: expect a second node of the same
         *     name, and a second chat.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add new departments" or "Add new
         *     teams".
         */
        post: operations["humanresources.node.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the departments and teams directly below a node
         * @description Returns the departments and teams directly below a node, both kinds together and all at once: there are no pages.
         *     For the whole tree, call the method again for each of them.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
         */
        post: operations["humanresources.node.children"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.communication.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind, unbind or create chats, channels or collabs of a department or team
         * @description Binds chats, channels or collabs to a department or team, unbinds them, or creates one; one of the three kinds in
         *     each call. What happens when neither `ids` nor `removeIds` nor `createDefault` is given is not documented.
         *
         *     **Effect:** changes what is bound to the node, and with `withChildren` to the nodes below it as well. Who gets into
         *     a chat or out of it thereby is not documented. Binding and unbinding can be undone by a further call; no method of
         *     this scope deletes what `createDefault` creates. What a repeated call does is not documented: with `createDefault`,
         *     expect one more.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Edit Departments" or "Edit Teams".
         *
         *     A node that does not exist is refused with status 400, not 404.
         */
        post: operations["humanresources.node.communication.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.communication.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the chats, channels and collabs of a department or team
         * @description Returns what is bound to one department or team, in three lists and all at once. What the user has no access to is
         *     only counted. The node is given as `id` here, and as `nodeId` in `humanresources.node.communication.edit`.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
         *
         *     A node that does not exist is refused with status 400, not 404.
         */
        post: operations["humanresources.node.communication.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the departments and teams
         * @description Returns how many departments and how many teams the company structure has. Whether those that the user may not view
         *     count is not documented. The method takes no parameters.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
         */
        post: operations["humanresources.node.count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a department or team
         * @description Changes the name, the description or the colour of a department or team; give at least one of them. The result is
         *     the node itself, without `item` around it and without its members. What is refused when the node does not exist is
         *     not documented.
         *
         *     **Effect:** replaces the values given, and leaves the others as they are. The former ones are gone: read them first
         *     if they may be needed. A repeated call sets the same values again.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Edit Departments" or "Edit Teams".
         */
        post: operations["humanresources.node.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a department or team
         * @description Describes one field of a department or team: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `humanresources`. **Who may call it:** any user.
         *
         *     No list of this scope takes a filter or an order, whatever `filterable` and `sortable` say.
         */
        post: operations["humanresources.node.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a department or team
         * @description Describes each field of a department or team: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `humanresources`. **Who may call it:** any user.
         *
         *     No list of this scope takes a filter or an order, whatever `filterable` and `sortable` say.
         */
        post: operations["humanresources.node.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a department or team by its identifier
         * @description Returns one department or team. This is the only method that reads its members.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
         *
         *     A node that does not exist is refused with status 400, not 404.
         */
        post: operations["humanresources.node.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List departments or teams
         * @description Returns the departments of the company structure, or its teams, page by page. There is no total: a page is the last
         *     one when it is empty or has fewer nodes than one before it. How they are sorted is not documented, nor can it be
         *     chosen. Observed elsewhere, not in the official documentation: portals' own documents give the method `filter` and
         *     `order`, and leave out `type`.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
         */
        post: operations["humanresources.node.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.member.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add users to a department or team
         * @description Adds users to a department or team, all of them with the same role.
         *
         *     **Effect:** changes who belongs to the node. A user who belongs to it already gets the new role; the former one is
         *     gone. A repeated call leaves the same members in the same role. That users leave the nodes they were in is not
         *     documented: `humanresources.node.member.move` is for that.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add Employees to Department" or "Add
         *     Participants to Team".
         *
         *     A node that does not exist is refused with status 400, not 404.
         */
        post: operations["humanresources.node.member.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.member.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a member of a department or team
         * @description Describes one field of a member of a department or team: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `humanresources`. **Who may call it:** any user.
         */
        post: operations["humanresources.node.member.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.member.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a member of a department or team
         * @description Describes each field of a member of a department or team: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `humanresources`. **Who may call it:** any user.
         */
        post: operations["humanresources.node.member.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.member.move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move users to another department or team
         * @description Moves users to another department or team, all of them with the same role. Which node they leave when they belong to
         *     several is not documented.
         *
         *     **Effect:** changes who belongs to the nodes. The former nodes and roles are gone: note them first to be able to
         *     move the users back. What a repeated call does is not documented.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add Employees to Department" or "Add
         *     Participants to Team".
         *
         *     A node that does not exist is refused with status 400, not 404.
         */
        post: operations["humanresources.node.member.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.member.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove users from a department or team
         * @description Removes users from a department or team. It may work for some of them only, which is a success with status 200: look
         *     at `failed`.
         *
         *     **Effect:** changes who belongs to the node. The roles are gone: read them by `humanresources.node.get` first to be
         *     able to add the users again. After a repeated call, expect them under `failed`.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Remove employees from the department"
         *     or "Remove participants from the team".
         *
         *     A node that does not exist is refused with status 400, not 404.
         */
        post: operations["humanresources.node.member.remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.member.set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the members of a department or team
         * @description Sets who belongs to a department or team, and in which roles, all at once. `userIds` is an object here, while it is
         *     a list in the other methods of members.
         *
         *     **Effect:** adds users, changes their roles, and **removes every member who is not in `userIds`**. It cannot be
         *     undone: read the members by `humanresources.node.get` first, and give all that shall stay. A repeated call sets the
         *     same members again.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Add Employees to Department" or "Add
         *     Participants to Team".
         *
         *     A node that does not exist is refused with status 400, not 404.
         */
        post: operations["humanresources.node.member.set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a department or team below another node
         * @description Puts a department or team below another node. The result is the node itself, without `item` around it and without
         *     its members. What is refused when the node does not exist is not documented.
         *
         *     **Effect:** changes the company structure. To undo it, move the node back: read its `parentId` first. A repeated
         *     call leaves the node where it is.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "Edit Departments" or "Edit Teams".
         */
        post: operations["humanresources.node.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/humanresources.node.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find departments or teams by name
         * @description Returns departments, or teams, whose name has the text of `name`. Only how many come can be chosen: there is no next
         *     page, no `select`, and no sign of more than came.
         *
         *     **Scope:** `humanresources`. **Who may call it:** a user with the permission "View Departments" or "View Teams".
         */
        post: operations["humanresources.node.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.mailbox.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a mailbox
         * @description Describes one field of a mailbox: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.mailbox.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.mailbox.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a mailbox
         * @description Describes each field of a mailbox: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.mailbox.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.mailbox.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a mailbox by its identifier
         * @description Returns one mailbox, with all its fields or with those named in `select`.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox.
         *
         *     A mailbox that does not exist is refused with status 400, not 404.
         */
        post: operations["mail.mailbox.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.mailbox.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the mailboxes of the user
         * @description Returns the user's own mailboxes, page by page, each with all its fields. There is no total: a page is the last
         *     one when it is empty or has fewer mailboxes than one before it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user, for mailboxes of their own.
         */
        post: operations["mail.mailbox.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.mailbox.senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the addresses to send from
         * @description Returns the addresses that the user may send from, page by page. There is no total: a page is the last one when it
         *     is empty or has fewer items than one before it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.mailbox.senders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.createcalendarevent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a calendar event from a message
         * @description Turns a message into an event of the calendar.
         *
         *     **Effect:** creates an event. What a repeated call does is not documented. The dates are in another format than those of `mail.message.list`, and have no time
         *     zone; which one is meant is not documented.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.createcalendarevent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.createchat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a chat about a message
         * @description Opens a chat about a message, or returns the one that there is already.
         *
         *     **Effect:** creates a chat, once for a message. "Failed to acquire lock for chat creation" is worth a retry, though it
         *     comes as an error of validation.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.createchat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.createcrmactivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a CRM activity from a message
         * @description Adds a message to the CRM. The result is a bare `true`, without an identifier.
         *
         *     **Effect:** creates an activity in the CRM. What a repeated call does is not documented. "Please try adding the email to the CRM a little later" is worth a
         *     retry, though it comes as an error of validation.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.createcrmactivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.createfeedpost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a feed post from a message
         * @description Publishes a message in the feed.
         *
         *     **Effect:** publishes the message to colleagues; who sees the post cannot be chosen and is not documented. What a repeated call does is not documented.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.createfeedpost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.createtask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task from a message
         * @description Turns a message into a task.
         *
         *     **Effect:** creates a task, which its assignee sees. What a repeated call does is not documented.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.createtask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a message
         * @description Describes one field of a message: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.message.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a message
         * @description Describes each field of a message: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.message.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward a message
         * @description Sends a message on. Whether the text and the attachments of the original go with it is not documented.
         *
         *     **Effect:** sends email to people, some of them outside the portal; it cannot be undone. The response has no identifier of
         *     the message. Limits of sending apply, which are not documented; nor is what a repeated call does, so expect a second
         *     message.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a message by its identifier
         * @description Returns one message, in full or cut down to the fields named in `select`.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         *
         *     A message that does not exist is refused with status 400, not 404.
         */
        post: operations["mail.message.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List messages
         * @description Returns messages with all their fields, the text included, page by page. There is no total: a page is the last one when
         *     it is empty or has fewer messages than one before it. How the messages are sorted is not documented, nor can it be chosen.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.message.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.movetofolder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move messages to a folder, to spam or to the trash
         * @description Moves messages that lie in one folder of one mailbox. No method lists the folders, and a message does not say in which
         *     one it lies.
         *
         *     **Effect:** moves the messages. `delete` moves them to the trash. Whether their identifiers stay valid, and what happens
         *     when only some of them can be moved, is not documented; `movedCount` tells how many were.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the messages.
         */
        post: operations["mail.message.movetofolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.removecrmactivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove the CRM activity of a message
         * @description Removes the link between a message and the CRM. The documentation calls what is removed an activity, a deal and a task in
         *     turn; an error speaks of deleting the activity, so it may be gone for good. Missing rights in the CRM come as errors of
         *     validation. The result is a bare `true`.
         *
         *     **Effect:** removes, and may delete; it cannot be undone.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.removecrmactivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a message
         * @description Sends a reply. Recipients and subject are not taken from the original: give them. Whether the original is quoted is not
         *     documented. An original that does not exist, or is out of reach, is refused as `MESSAGE_REPLY_FAILED`.
         *
         *     **Effect:** sends email to people, some of them outside the portal; it cannot be undone. The response has no identifier of
         *     the message. Limits of sending apply, which are not documented; nor is what a repeated call does, so expect a second
         *     message.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message
         * @description Sends a new message. Attachments cannot be sent.
         *
         *     **Effect:** sends email to people, some of them outside the portal; it cannot be undone. The response has no identifier of
         *     the message. Limits of sending apply, which are not documented; nor is what a repeated call does, so expect a second
         *     message.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox.
         */
        post: operations["mail.message.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.message.thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the thread of a message
         * @description Returns the messages of the thread that a message belongs to. The result is a bare list, without `items` around it. In
         *     the documentation's example the oldest message comes first; the order, and which messages are left out beyond
         *     `limit`, are not documented.
         *
         *     **Scope:** `mail`. **Who may call it:** a user with access to the mailbox that holds the message.
         */
        post: operations["mail.message.thread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.recipient.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a recipient
         * @description Describes one field of a recipient: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.recipient.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.recipient.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a recipient
         * @description Describes each field of a recipient: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.recipient.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.recipient.listcontacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find contacts to write to
         * @description Returns contacts of the user's own address book, page by page; without `query` the latest ones. There is no total: a page
         *     is the last one when it is empty or has fewer items than one before it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user, for an address book of their own.
         */
        post: operations["mail.recipient.listcontacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mail.recipient.listemployees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find employees to write to
         * @description Returns employees whose name or address has the text of `query`, page by page. There is no total: a page is the last one
         *     when it is empty or has fewer items than one before it.
         *
         *     **Scope:** `mail`. **Who may call it:** any user.
         */
        post: operations["mail.recipient.listemployees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/main.eventlog.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of an entry of the event log
         * @description Describes one field of an entry of the event log: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `main`. **Who may call it:** an administrator.
         *
         *     A date has the type `object`, and comes as text in an entry.
         */
        post: operations["main.eventlog.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/main.eventlog.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of an entry of the event log
         * @description Describes each field of an entry of the event log: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `main`. **Who may call it:** an administrator.
         *
         *     A date has the type `object`, and comes as text in an entry.
         */
        post: operations["main.eventlog.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/main.eventlog.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an entry of the event log by its identifier
         * @description Returns one entry of the event log.
         *
         *     **Scope:** `main`. **Who may call it:** an administrator.
         *
         *     An entry that does not exist is refused with status 400, not 404.
         */
        post: operations["main.eventlog.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/main.eventlog.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List entries of the event log
         * @description Returns the entries of the event log that meet the conditions, page by page. There is no total: a page is the last one
         *     when it is empty or has fewer entries than one before it. When the latest entries come first, what is logged meanwhile
         *     shifts the pages, and an entry can come twice. To follow what is logged, call `main.eventlog.tail`.
         *
         *     **Scope:** `main`. **Who may call it:** an administrator.
         */
        post: operations["main.eventlog.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/main.eventlog.tail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what has been logged since an entry
         * @description Returns the entries of the event log that come after a value, such as the `id` of the last entry that is known. There
         *     is no cursor in the response: for the next page, take the value of `cursor.field` from the last entry, so `select` has
         *     to name that field. An empty page is the end for now; call again with the same value later.
         *
         *     Go by `id`, which no two entries share. With another field, entries can be lost where a page ends between two with the
         *     same value: the next page seems to begin after that value.
         *
         *     **Scope:** `main`. **Who may call it:** an administrator.
         */
        post: operations["main.eventlog.tail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a knowledge base
         * @description Creates a knowledge base without documents and returns it.
         *
         *     **Effect:** adds a knowledge base; `note.collection.delete` moves it to the trash. The policy of the new knowledge
         *     base cannot be chosen: `view` in the documentation's example. What a repeated call does is not documented: expect
         *     a second knowledge base of the same name.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Create
         *     Knowledge Bases".
         */
        post: operations["note.collection.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a knowledge base
         * @description Archives a knowledge base and all its documents. Archived documents are in neither the tree nor the search.
         *
         *     **Effect:** hides the knowledge base with everything in it. No method brings it back. One that is archived already
         *     is refused as not found, so a repeated call fails with `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission
         *     "Administration" for the knowledge base.
         *
         *     A knowledge base that does not exist is refused with status 400, not 404.
         */
        post: operations["note.collection.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a knowledge base to the trash
         * @description Moves a knowledge base to the trash, with all its documents. While documents are being imported into it, the
         *     method is refused with status 409: wait for the end of the import, and call again.
         *
         *     **Effect:** takes the knowledge base and everything in it away from its users. No method restores it; how long the
         *     trash keeps it is not documented. What a repeated call does is not documented.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission
         *     "Administration" for the knowledge base.
         *
         *     A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
         */
        post: operations["note.collection.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a knowledge base
         * @description Describes one field of a knowledge base: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable. Dates have the type `string`.
         */
        post: operations["note.collection.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a knowledge base
         * @description Describes each field of a knowledge base: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable. Dates have the type `string`.
         */
        post: operations["note.collection.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a knowledge base by its identifier
         * @description Returns one knowledge base with all its fields; there is no `select`. Its documents are not part of it:
         *     `note.document.tree.list` returns them.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
         *     for the knowledge base.
         *
         *     A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
         */
        post: operations["note.collection.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the knowledge bases
         * @description Returns the knowledge bases that the user has access to, page by page. A page ends with `nextCursor`, which the
         *     next call takes as `pagination.afterCursor`; it is null when there is no other page. There are no page numbers and
         *     no total. They are sorted by `position`, then `id`, it seems from the cursor; the order is not documented, nor can
         *     it be chosen. Whether archived ones are listed is not documented.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         */
        post: operations["note.collection.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.collection.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a knowledge base
         * @description Changes the name of a knowledge base and returns it. No other field can be changed: neither its position nor its
         *     policy.
         *
         *     **Effect:** replaces the name; the former one is gone. A repeated call sets the same name again.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
         *     for the knowledge base.
         *
         *     A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
         */
        post: operations["note.collection.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a document
         * @description Creates a document at the top of a knowledge base or below another document of it, and returns it. Its files come
         *     later: `note.file.add` needs the document.
         *
         *     **Effect:** adds a document that users of the knowledge base see. Where among its neighbours it stands cannot be
         *     chosen. What a repeated call does is not documented: expect a second document of the same title.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
         *     for the knowledge base.
         *
         *     A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404. The
         *     statuses of `NOTE_MARKDOWN_TOO_LARGE` and `NOTE_INVALID_PARENT` are not printed; they stand under 400, as the
         *     page's other errors do.
         */
        post: operations["note.document.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a document
         * @description Archives a document and all documents below it. Archived documents are in neither the tree nor the search.
         *
         *     **Effect:** hides the document and everything below it: look at its `children` in `note.document.tree.list` first.
         *     No method brings it back. One that is archived already is refused as not found, and so is one in the trash, so a
         *     repeated call fails with `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
         *     for the knowledge base of the document.
         *
         *     A document that does not exist is refused with status 400, not 404.
         */
        post: operations["note.document.archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a document to the trash
         * @description Moves a document and all documents below it to the trash.
         *
         *     **Effect:** takes the document and everything below it away from its users: look at its `children` in
         *     `note.document.tree.list` first. It can be restored in the interface only, not by a method; how long the trash
         *     keeps it is not documented. One that is in the trash already is refused as not found, so a repeated call fails with
         *     `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
         *     for the knowledge base of the document.
         *
         *     A document that does not exist is refused with status 400, not 404.
         */
        post: operations["note.document.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a document
         * @description Describes one field of a document: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable. Dates have the type `string`.
         */
        post: operations["note.document.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a document
         * @description Describes each field of a document: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable. Dates have the type `string`.
         */
        post: operations["note.document.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a document by its identifier
         * @description Returns one document with its text in Markdown; there is no `select`. The documents below it are not part of it:
         *     `note.document.tree.list` has them. The text has files as blocks such as `[[image fileId=5001]]`, whose `fileId`
         *     is the `id` that `note.file.get` takes together with the document's.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
         *     for the knowledge base of the document.
         *
         *     A document that does not exist, or that the user has no access to, is refused with status 400, not 404. So is an
         *     archived one, and one in the trash. The examples of the official page have a text that is not valid JSON; here its
         *     line breaks and backslashes are escaped.
         */
        post: operations["note.document.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.search.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a document that a search has found
         * @description Describes one field of a document that a search has found: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable.
         */
        post: operations["note.document.search.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.search.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a document that a search has found
         * @description Describes each field of a document that a search has found: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable.
         */
        post: operations["note.document.search.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.search.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find documents by their title and text
         * @description Returns the documents whose title or text matches, from all knowledge bases that the user has access to, and those
         *     shared with the user directly. Archived documents are left out. Only the first page can be reached: `hasMore` says
         *     that there are more matches, but nothing leads to them. Raise `limit`, or make `query` more precise. How they are
         *     sorted is not documented; in the documentation's example the best match comes first.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     The status of `NOTE_SEARCH_QUERY_TOO_LONG` is not printed; it stands under 400, as that of a query that is too
         *     short does.
         */
        post: operations["note.document.search.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.tree.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a document in the tree of its knowledge base
         * @description Describes one field of a document in the tree of its knowledge base: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable.
         */
        post: operations["note.document.tree.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.tree.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a document in the tree of its knowledge base
         * @description Describes each field of a document in the tree of its knowledge base: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable.
         */
        post: operations["note.document.tree.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.tree.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the documents of a knowledge base as a tree
         * @description Returns all documents of one knowledge base, each with those below it and without their texts. Archived documents
         *     are left out. The tree comes whole: there are no pages. Above 5000 documents it is cut, and `truncated` is true:
         *     documents at the top are left out, with all below them. When the first one alone has more than 5000, the upper
         *     levels of it come. What was left out cannot be listed; `note.document.search.list` may find it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
         *     for the knowledge base.
         *
         *     A knowledge base that does not exist, or that the user has no access to, is refused with status 400, not 404.
         */
        post: operations["note.document.tree.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.document.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the title or the text of a document
         * @description Replaces the title, the text or both, and returns the document. The whole text is replaced: to change a part of
         *     it, or to insert a file, read it with `note.document.get` and send all of it. A document cannot be moved to
         *     another parent or knowledge base.
         *
         *     **Effect:** replaces what is given; no method returns the former text. While somebody edits the document, a new
         *     text is refused with `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES`; with `overwrite` it goes through, and their unsaved
         *     changes are lost. A repeated call sets the same values again.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
         *     for the document or its knowledge base.
         *
         *     A document that does not exist is refused with status 400, not 404. So is an archived one, and one in the trash.
         *     The status of `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES` is not printed; the page calls it a conflict, and 409 has been
         *     seen on portals. Nor is that of `NOTE_MARKDOWN_TOO_LARGE`, which stands under 400.
         */
        post: operations["note.document.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.file.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file to a document
         * @description Saves a file with a document and returns what is known of it. The document does not show it yet: put
         *     `assetMarkdown` of the response into its text with `note.document.update`. The content is sent in the JSON body as
         *     Base64, which makes it a third longer; there is no upload as a form. The parameters stand at the top, without
         *     `fields`.
         *
         *     **Effect:** adds a file to the document. No method lists or deletes the files of a document, so keep its `id`.
         *     What a repeated call does is not documented: expect a second file.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "Edit"
         *     for the knowledge base of the document.
         *
         *     A document that does not exist is refused with status 400, not 404. So is an archived one, and one in the trash.
         *     The statuses of `NOTE_FILE_TOO_LARGE` and `NOTE_FILE_TYPE_NOT_ALLOWED` are not printed; they stand under 400, as
         *     the page's other errors do. "Failed to save the file" is worth a retry, though it comes as an error of validation.
         */
        post: operations["note.file.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.file.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a file of a document
         * @description Describes one field of a file of a document: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable.
         */
        post: operations["note.file.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.file.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a file of a document
         * @description Describes each field of a file of a document: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module.
         *
         *     No method of this scope takes a filter, an order or a `select` of these fields; in the documentation's examples
         *     none is filterable or sortable.
         */
        post: operations["note.file.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/note.file.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get what is known of a file
         * @description Returns name, size and type of a file of a document, and the Markdown block that shows it there. It returns
         *     neither the content of the file nor an address to download it from.
         *
         *     **Scope:** `note`. **Who may call it:** a user with access to the Knowledge base module and the permission "View"
         *     for the knowledge base of the document.
         *
         *     A document that does not exist, or that the user has no access to, is refused with status 400, not 404. So is an
         *     archived one, one in the trash, and a file that belongs to another document.
         */
        post: operations["note.file.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run several methods in one request
         * @description Runs the commands of a list one after the other and returns their results in the same order. For the rate limit it is one
         *     request. The format of the older REST, an object with `cmd`, is refused.
         *
         *     **Scope:** that of each command. **Who may call it:** whoever may call each of the methods.
         *
         *     **Effect:** that of each command. Of a batch that fails, nothing tells which commands have run.
         *
         *     The official documentation says no more than that. Observed elsewhere, not in the official documentation:
         *
         *     - The first command that fails ends the batch. Its error is the whole response, without a word on which command it was;
         *       the commands before it have run and stay so, those after it have not.
         *     - A command can have a name, `as`, and stand for a value that an earlier one has found: `{"$ref": "box.id"}` in its `query`
         *       is the `id` of the `item` of the command named `box`, `{"$refArray": "boxes.id"}` the list of the `id` of its `items`. A
         *       command without a name has its index, from 0. The official documentation only says that data of earlier commands can be
         *       used.
         *     - No maximum was found; the limits page speaks of 50 calls for the `batch` of the older REST, and this document keeps to it.
         *     - A list has no place for `auth`, so an application sends its access token as `Authorization: Bearer`. A browser cannot,
         *       because portals do not allow that header there.
         *     - Operating time is charged to `batch`, though the official documentation says that it is charged to each method.
         *     - What an `Idempotency-Key` does to a batch is unknown: send none.
         *
         *     The client has `batch` as a function of its own, with a type for each result.
         */
        post: operations["batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest.documentation.openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the portal's own OpenAPI document
         * @description Returns the OpenAPI document that the portal generates of the methods that its modules have. The document is the whole
         *     response: it stands under no `result`, and nothing comes with it. `documentation` is another name of the method.
         *
         *     **Scope:** not in the official documentation. **Who may call it:** not in the official documentation.
         *
         *     Observed elsewhere, not in the official documentation: a method that is listed may still need a scope that the caller
         *     lacks, the texts are in the portal's language, and the document has faults, so do not generate code from it. The `check`
         *     command of this package compares it with this document, and knows its faults.
         */
        post: operations["rest.documentation.openapi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest.scope.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the methods with their scopes
         * @description Returns which scope each method of REST 3.0 needs, for all modules of the portal. Use it where the page of a method does
         *     not name the scope.
         *
         *     **Scope:** not in the official documentation. **Who may call it:** not in the official documentation.
         *
         *     Observed elsewhere, not in the official documentation: `scopes` is another name of the method.
         */
        post: operations["rest.scope.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.access.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of the access to a task
         * @description Describes one field of the access to a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The documentation's example has one field, `id`. The table of errors sends readers to the scope `task`, which is
         *     that of the older REST; the head of the page has `tasks`. Observed elsewhere, not in the official documentation: a
         *     cloud portal did not list the method in September 2026.
         */
        post: operations["tasks.task.access.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.access.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of the access to a task
         * @description Describes each field of the access to a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The documentation's example has one field, `id`. The table of errors sends readers to the scope `task`, which is
         *     that of the older REST; the head of the page has `tasks`. Observed elsewhere, not in the official documentation: a
         *     cloud portal did not list the method in September 2026.
         */
        post: operations["tasks.task.access.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.access.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get what the user may do with a task
         * @description Returns a flag for each action: true when the user may take it now. Ask before a write, such as `remove` before
         *     `tasks.task.delete`, or `createResult` before `tasks.task.result.add`. `rights` of a task has the same names. The
         *     flags stand right under `result`, without `item`.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user, for themselves.
         *
         *     What comes for a task that does not exist, or that the user may not see, is not documented.
         */
        post: operations["tasks.task.access.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task
         * @description Creates a task and returns it with the basic set of fields. The creator must be named, also where it is the user
         *     who calls. Files are attached with `tasks.task.file.attach` once the task exists.
         *
         *     **Effect:** adds a task; `tasks.task.delete` removes it. What a repeated call does is not documented: expect a
         *     second task. `creatorId` cannot be changed later.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     A deadline is returned in the time zone of the portal: the documentation's example sends
         *     `2025-12-31T23:59:59+02:00` and gets `2026-01-01T00:59:59+03:00`. A creator that does not exist is refused with an
         *     empty message.
         */
        post: operations["tasks.task.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.chat.message.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a message in the chat of a task
         * @description Describes one field of a message in the chat of a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The fields of the documentation's example are `id`, `taskId` and `text`. Of these, `tasks.task.chat.message.send`
         *     takes the last two. The table of errors sends readers to the scope `task`, which is that of the older REST; the
         *     head of the page has `tasks`.
         */
        post: operations["tasks.task.chat.message.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.chat.message.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a message in the chat of a task
         * @description Describes each field of a message in the chat of a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The fields of the documentation's example are `id`, `taskId` and `text`. Of these, `tasks.task.chat.message.send`
         *     takes the last two. The table of errors sends readers to the scope `task`, which is that of the older REST; the
         *     head of the page has `tasks`.
         */
        post: operations["tasks.task.chat.message.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.chat.message.send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to the chat of a task
         * @description Posts a message in the chat of a task. The response says that it worked; it has no identifier of the message,
         *     although the page of `tasks.task.result.addfromchatmessage` says that this method gives one. The methods `im.*` of
         *     the older REST read the chat, whose identifier is `chatId` of the task.
         *
         *     **Effect:** adds a message that the people of the task see. No method of this scope changes or deletes it. What a
         *     repeated call does is not documented: expect a second message.
         *
         *     **Scope:** `tasks`. **Who may call it:** a user who may read the task.
         *
         *     The table of errors has a missing field under the code of a wrong request, the example under that of a wrong
         *     object; this document follows the example.
         */
        post: operations["tasks.task.chat.message.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a task
         * @description Deletes a task. `remove` of `tasks.task.access.get` says beforehand whether the user may.
         *
         *     **Effect:** removes the task. No method restores it; whether it goes into a recycle bin, and what becomes of its
         *     subtasks, results, files and chat, is not documented. What a repeated call does is not documented: expect it to be
         *     refused, for the task is gone.
         *
         *     **Scope:** `tasks`. **Who may call it:** a user with the permission to delete the task.
         *
         *     The official page prints "Access denied" under status 400, the page of REST 3.0 under 403, as this document does.
         *     What comes for a task that does not exist is not documented. Observed elsewhere, not in the official documentation:
         *     portals' own documents give the method a `filter` beside `id`. This document does not take it.
         */
        post: operations["tasks.task.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a task
         * @description Describes one field of a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The documentation's example elides most of the fields. In it `id` alone is filterable, and sortable, while
         *     `tasks.task.list` documents 19 fields to sort by, such as `title`. The table of errors sends readers to the scope
         *     `task`, which is that of the older REST; the head of the page has `tasks`.
         */
        post: operations["tasks.task.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a task
         * @description Describes each field of a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The documentation's example elides most of the fields. In it `id` alone is filterable, and sortable, while
         *     `tasks.task.list` documents 19 fields to sort by, such as `title`. The table of errors sends readers to the scope
         *     `task`, which is that of the older REST; the head of the page has `tasks`.
         */
        post: operations["tasks.task.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.file.attach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach files to a task
         * @description Attaches files that are on Drive already, by their identifiers, to a task. There is no upload in this scope:
         *     `disk.storage.uploadfile` and `disk.folder.uploadfile` of the older REST upload a file and return its identifier,
         *     and `disk.storage.getchildren` and `disk.folder.getchildren` list files. The older `tasks.task.files.attach` is
         *     another method. The parameters stand at the top, without `fields`.
         *
         *     **Effect:** adds the files to those of the task. No method of this scope detaches or lists them. What becomes of
         *     the others when one file is refused is not documented, nor what a repeated call does.
         *
         *     **Scope:** `tasks`. **Who may call it:** the creator of the task, or a user who may edit it, with access to read
         *     the files.
         *
         *     A task or a file that the user has no access to is refused under the code of a wrong request, with status 400,
         *     "Insufficient permissions", and without a field.
         */
        post: operations["tasks.task.file.attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.file.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of the files of a task
         * @description Describes one field of the files of a task: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The fields of the documentation's example are `taskId` and `fileIds`, which `tasks.task.file.attach` takes. The
         *     table of errors sends readers to the scope `task`, which is that of the older REST; the head of the page has
         *     `tasks`. Observed elsewhere, not in the official documentation: a cloud portal did not list the method in September
         *     2026.
         */
        post: operations["tasks.task.file.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.file.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of the files of a task
         * @description Describes each field of the files of a task: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user.
         *
         *     The fields of the documentation's example are `taskId` and `fileIds`, which `tasks.task.file.attach` takes. The
         *     table of errors sends readers to the scope `task`, which is that of the older REST; the head of the page has
         *     `tasks`. Observed elsewhere, not in the official documentation: a cloud portal did not list the method in September
         *     2026.
         */
        post: operations["tasks.task.file.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a task by its identifier
         * @description Returns one task. `select` also reaches the objects related to it: people, group, stage, flow, chat, parent task,
         *     template, email, tracked time. Name their fields with a dot, as in `responsible.name`; the response then has an
         *     object `responsible` with this field, instead of a second call.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user, for the tasks that they may see: an administrator sees all, a
         *     manager those of their employees.
         *
         *     A task that does not exist is refused with status 400, not 404. An unknown field of a related object is refused. An
         *     unknown field of the task itself is ignored, says the page of REST 3.0, of `stageId`; the page of the method has
         *     an error, for `status`. Both are in the official list of the fields of a task.
         *
         *     In the documentation's example the response has the whole basic set beside the two fields selected, and the
         *     identifier of another task than the one asked for. The page of REST 3.0 says of one call that only the selected
         *     fields come, and shows another that has `id` and `title` beside them. A portal may do any of these.
         */
        post: operations["tasks.task.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List tasks
         * @description Returns the tasks that the user may see, page by page: all of them for an administrator, those of their employees
         *     for a manager, and those open to them for anybody else. **Without `select` only `id` comes.** Of the fields, `id`
         *     alone can be a condition of `filter`, so tasks of a group, of a person or with a status are found by reading all
         *     and choosing among them; sorting by such a field brings them together. There is no total: a page is the last one
         *     when it is empty or has fewer tasks than one before it.
         *
         *     **Scope:** `tasks`. **Who may call it:** any user, for the tasks that they may see.
         *
         *     Observed elsewhere, not in the official documentation: a page has no more than 50 tasks, even with a `limit` of
         *     up to the 1000 that the official page allows. The older `tasks.task.list` of REST without `/api/` takes other parameters and filters
         *     by more fields.
         */
        post: operations["tasks.task.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.result.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a result to a task
         * @description Adds a result, a text that sums up what was done, and returns it. A task can have several. Files cannot be given:
         *     `fileIds` is refused.
         *
         *     **Effect:** adds a result; `tasks.task.result.delete` removes it. What a repeated call does is not documented:
         *     expect a second result.
         *
         *     **Scope:** `tasks`. **Who may call it:** a user with access to the task.
         *
         *     A task that does not exist is refused with status 400, not 404, under the code of a wrong request.
         */
        post: operations["tasks.task.result.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.result.addfromchatmessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a result of a message in the chat of a task
         * @description Makes a result with the text of a message in the chat of a task, and returns it. The task is that of the chat. Get
         *     the identifier of the message from the chat, with `im.*` of the older REST; `tasks.task.chat.message.send` does
         *     not return one, whatever the official page says. Files cannot be given: `fileIds` is refused.
         *
         *     **Effect:** adds a result; `tasks.task.result.delete` removes it. What a repeated call does is not documented:
         *     expect a second result.
         *
         *     **Scope:** `tasks`. **Who may call it:** a user with access to the task.
         *
         *     A message of another chat, and one of a task that does not exist, is refused with status 400, not 404, under the code
         *     of a wrong request. Observed elsewhere, not in the official documentation: portals' own documents also list `text`.
         */
        post: operations["tasks.task.result.addfromchatmessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.result.delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a result of a task
         * @description Deletes a result.
         *
         *     **Effect:** removes the result; no method restores it. What a repeated call does is not documented: expect it to
         *     be refused, for the result is gone.
         *
         *     **Scope:** `tasks`. **Who may call it:** the author of the result.
         *
         *     Some of its errors speak of `filter`, and name no field. The official page does not have it as a parameter, so this
         *     document does not take it.
         */
        post: operations["tasks.task.result.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.result.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the results of a task
         * @description Returns the results of a task, page by page. `filter` must say which task: without a condition on `taskId` the
         *     call is refused. There is no total: a page is the last one when it is empty or has fewer results than one before
         *     it.
         *
         *     **Scope:** `tasks`. **Who may call it:** a user with access to the task.
         *
         *     The older `tasks.task.result.list` of REST without `/api/` takes other parameters.
         */
        post: operations["tasks.task.result.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.result.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the text of a result
         * @description Replaces the text of a result, and returns the result. Nothing else of it can be changed.
         *
         *     **Effect:** replaces the text; no method returns the former one. A repeated call sets the same text again.
         *
         *     **Scope:** `tasks`. **Who may call it:** the author of the result.
         *
         *     Some of its errors speak of `filter`, and name no field. The official page does not have it as a parameter, so this
         *     document does not take it. Observed elsewhere, not in the official documentation: portals' own documents have it.
         */
        post: operations["tasks.task.result.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks.task.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a task
         * @description Changes the given fields of a task, and leaves the others as they are. The response says that it worked and does
         *     not have the task; `tasks.task.get` returns it. `creatorId` cannot be changed, although the official page's own
         *     example sends it: its example of an error is the refusal.
         *
         *     **Effect:** replaces what is given; no method returns the former values. Whether a list, such as `auditors` or
         *     `crmItemIds`, is replaced as a whole is not documented; expect it to be. A repeated call sets the same values
         *     again.
         *
         *     **Scope:** `tasks`. **Who may call it:** the creator of the task, or a user who may edit it.
         *
         *     A task that does not exist is refused like one that the user may not edit: "Access denied", with status 403, not 404.
         *     Observed elsewhere, not in the official documentation: portals' own documents give the method a `filter` beside
         *     `id`. This document does not take it.
         */
        post: operations["tasks.task.update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeman.record.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the description of a field of a record of working time
         * @description Describes one field of a record of working time: its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `timeman`. **Who may call it:** any user.
         *
         *     A date has the type `object`, and comes as text in a record. The table of errors sends readers to the permission to
         *     read working time; the head of the page lets any user call the method.
         */
        post: operations["timeman.record.field.get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeman.record.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the fields of a record of working time
         * @description Describes each field of a record of working time: its name, its type in PHP's words, and whether lists can be filtered or sorted by it.
         *
         *     **Scope:** `timeman`. **Who may call it:** any user.
         *
         *     A date has the type `object`, and comes as text in a record. The table of errors sends readers to the permission to
         *     read working time; the head of the page lets any user call the method.
         */
        post: operations["timeman.record.field.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/timeman.record.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the records of a user's working time
         * @description Returns the records of one user's working time, page by page. For several users, call once for each. There is no total:
         *     a page is the last one when it is empty or has fewer records than one before it. No documented method of REST 3.0
         *     changes a record, although the page of REST 3.0 speaks of it.
         *
         *     **Scope:** `timeman`. **Who may call it:** a user with the permission "Read according to subordination settings" or
         *     "Read all records". The call is refused with "Access denied" when the caller may not read the records of that user.
         */
        post: operations["timeman.record.list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description OAuth access token of the application. Required when an application calls; leave it out with a webhook, whose address
         *     already holds its secret. It is valid for one hour.
         */
        AccessToken: string;
        /**
         * @description Description of a field. A response has the keys that `select` names. What the keys from `description` on hold when they
         *     are neither null, false nor empty is hardly documented.
         */
        FieldDescriptor: {
            /** @description Name of the field. */
            name?: string;
            /** @description Type in PHP's words: `int`, `string`, `bool`, `array`, `float`, `object`; an open set. */
            type?: string;
            /** @description Title of the field; often the same as its name. */
            title?: string;
            /**
             * @description Description of the field.
             * @example null
             */
            description?: string | null;
            /**
             * @description Rules for a value; their form is not documented.
             * @example []
             */
            validationRules?: unknown[];
            /**
             * @description Groups of fields of which one is required; their form is not documented.
             * @example null
             */
            requiredGroups?: unknown[] | null;
            /**
             * @description True when lists can be filtered by the field, where a list takes a filter at all.
             * @example false
             */
            filterable?: boolean;
            /**
             * @description True when lists can be sorted by the field, where a list takes an order at all.
             * @example false
             */
            sortable?: boolean;
            /**
             * @description True when the field can be changed.
             * @example false
             */
            editable?: boolean;
            /**
             * @description True when the field holds several values.
             * @example false
             */
            multiple?: boolean;
            /**
             * @description Type of the elements of a list.
             * @example null
             */
            elementType?: string | null;
        };
        /**
         * @description When the request ran and what it cost. Any key can be missing, and so can the object: a self-hosted portal sends no
         *     `operating` keys unless the limit is turned on there.
         */
        Time: {
            /** @description When the request started, in Unix seconds, with a fraction. */
            start?: number;
            /** @description When the request finished, in Unix seconds, with a fraction. */
            finish?: number;
            /** @description From `start` to `finish`, in seconds. */
            duration?: number;
            /** @description Time spent in the method itself, in seconds. */
            processing?: number;
            /**
             * Format: date-time
             * @description The moment of `start`, as ISO 8601 with an offset.
             */
            date_start?: string;
            /**
             * Format: date-time
             * @description The moment of `finish`, as ISO 8601 with an offset.
             */
            date_finish?: string;
            /** @description When a part of the method's operating time is available again, in Unix seconds. */
            operating_reset_at?: number;
            /** @description Operating time that this application or webhook used up with the method in the last ten minutes, in seconds. */
            operating?: number;
        };
        /** @description A user who took part in a call. */
        CallParticipant: {
            /** @description Identifier of the user. */
            userId?: number;
            /** @description How long the user took part, in seconds, says the documentation; the name speaks of talking. */
            talkedSeconds?: number;
            /** @description Name of the user, called the first name; the documentation's example has the whole name. */
            name?: string;
            /** @description Address of the user's picture; left out without one, it seems from the documentation's example. */
            avatar?: string;
            /** @description Position of the user. */
            workPosition?: string;
        };
        /** @description A recording of a call. */
        CallTrack: {
            /** @description Identifier of the recording. */
            trackId?: number;
            /** @description Type of the recording; the values are not documented. */
            type?: string;
            /** @description Identifier of the file. */
            fileId?: number;
            /** @description Identifier of the file on Drive. */
            diskFileId?: number;
            /** @description How long the recording is, in seconds. */
            duration?: number;
            /** @description Size of the file, in bytes. */
            fileSize?: number;
            /** @description Name of the file. */
            fileName?: string;
            /** @description MIME type of the file. */
            mimeType?: string;
            /** @description Identifier of the call. */
            callId?: number;
            /** @description Address of the file, relative to that of the portal. */
            relUrl?: string;
            /** @description Address of the file, absolute. Who may download from it, and for how long, is not documented. */
            url?: string;
            /** @description When the recording was registered, in ISO 8601. */
            dateCreate?: string;
        };
        /** @description What was said in a call, by speaker. */
        Transcription: {
            /** @description Language of the transcription, such as `en`. */
            language?: string;
            /** @description What was said, from the beginning to the end. */
            segments?: {
                /** @description Identifier of the speaker. */
                userId?: number;
                /** @description First name of the speaker. */
                userName?: string;
                /** @description When it began, `HH:MM:SS` since the beginning of the call. */
                start?: string;
                /** @description When it ended, in the same format. */
                end?: string;
                /** @description What was said, with mentions as `mentionFormat` asks for. */
                text?: string;
            }[];
        } | null;
        /** @description What a call was about. */
        CallOverview: {
            /** @description The topic, in short. */
            topic?: string;
            /** @description What came out of the call, in detail. */
            detailedTakeaways?: string;
            /** @description Of which kind the meeting was. */
            meetingType?: {
                /** @description Why it is of this kind. */
                explanation?: string;
                /** @description Code of the kind; the values are not documented. */
                typeTag?: string;
                /** @description Name of the kind. */
                title?: string;
            };
            /** @description The agenda. */
            agenda?: {
                /** @description Description of the agenda. */
                explanation?: string;
                /** @description Quote from the call. */
                quote?: string;
            };
            /** @description What was agreed. */
            agreements?: {
                /** @description What was agreed. */
                agreement?: string;
                /** @description Quote from the call. */
                quote?: string;
            }[];
            /** @description What is to be done. */
            actionItems?: {
                /** @description What is to be done, with mentions of users. */
                actionItem?: string;
                /** @description The same without mentions. */
                actionItemMentionLess?: string;
                /** @description Quote from the call. */
                quote?: string;
            }[];
            /** @description The meetings that were arranged. */
            meetings?: {
                /** @description What was arranged, with mentions of users. */
                meeting?: string;
                /** @description The same without mentions. */
                meetingMentionLess?: string;
                /** @description Quote from the call. */
                quote?: string;
            }[];
        } | null;
        /** @description What was said in a call, in short. */
        CallSummary: {
            /** @description The parts of the call, from the beginning to the end. */
            segments?: {
                /** @description When it began, `HH:MM:SS` since the beginning of the call. */
                start?: string;
                /** @description When it ended, in the same format. */
                end?: string;
                /** @description Title of the part. */
                title?: string;
                /** @description What was said in it, in short. */
                summary?: string;
            }[];
        } | null;
        /** @description A criterion that a call or a speaker was judged by. */
        EvaluationCriterion: {
            /** @description True when the criterion is met. */
            value?: boolean;
            /** @description What the criterion is. */
            criteria?: string;
            /** @description Why the criterion is met or not. Documented for calls, not for speakers. */
            thoughts?: string;
            /** @description Name of the criterion. */
            title?: string;
        };
        /** @description A speaker of a call, as CoPilot judges them. */
        SpeakerAnalysis: {
            /** @description Identifier of the user. */
            userId?: number;
            /** @description How the user took part, in detail. */
            detailedInsight?: string;
            /** @description How efficient the user was, from 0 to 100. */
            efficiencyValue?: number;
            /** @description The criteria that the user was judged by, under their codes; the codes are not documented. */
            evaluationCriteria?: {
                [key: string]: components["schemas"]["EvaluationCriterion"];
            };
            /** @description Share of the talk, in percent. Comes where there is a transcription. */
            talkPercentage?: number;
            /** @description How long the user spoke, in seconds. Comes where there is a transcription. */
            duration?: number;
            /** @description The same as text for people to read. Comes where there is a transcription. */
            durationFormat?: string;
        };
        /** @description How a call went, as CoPilot judges it. */
        CallInsights: {
            /** @description True when speakers are judged; false for portals outside the CIS. */
            speakerEvaluationAvailable?: boolean;
            /**
             * @description The speakers, sorted by their share of the talk and by their efficiency; for the CIS only, says the documentation's
             *     example of `call.followup.field.list`.
             */
            speakerAnalysis?: components["schemas"]["SpeakerAnalysis"][];
            /** @description What went well. */
            meetingStrengths?: {
                /** @description What it is, in short. */
                strengthTitle?: string;
                /** @description Why it is one. */
                strengthExplanation?: string;
            }[];
            /** @description What did not go well. */
            meetingWeaknesses?: {
                /** @description What it is, in short. */
                weaknessTitle?: string;
                /** @description Why it is one. */
                weaknessExplanation?: string;
            }[];
            /** @description What the way of speaking did to the outcome. */
            speechStyleInfluence?: string;
            /** @description How engaged the participants were. */
            engagementLevel?: string;
            /** @description Who is responsible for what, after the call. */
            areasOfResponsibility?: string;
            /** @description What to do in later meetings. */
            finalRecommendations?: string;
        } | null;
        /** @description How efficient a call was, as CoPilot judges it. */
        CallEvaluation: {
            /** @description How efficient the call was, from 0 to 100. */
            efficiencyValue?: number;
            /** @description How the call kept to what was planned in the calendar. */
            calendar?: {
                /** @description True when the call took longer than planned. */
                overhead?: boolean;
            };
            /** @description The criteria that the call was judged by, under their codes; the codes are not documented. */
            criteria?: {
                [key: string]: components["schemas"]["EvaluationCriterion"];
            };
        } | null;
        /**
         * @description What is known of a call afterwards: who took part, the recordings, and what CoPilot made of them. It holds what people said,
         *     and how a machine judges them: treat it as personal data. A response has the fields that `select` names; data that is
         *     missing is null.
         */
        FollowUp: {
            /** @description Identifier of the call. */
            callId?: number;
            /** @description Type of the call: 1 for an instant call, 2 for a persistent conference, 3 for a large room. */
            callType?: number;
            /** @description Identifier of the user who started the call. */
            initiatorId?: number;
            /**
             * Format: date-time
             * @description When the call began: ISO 8601 in UTC, such as `2026-01-15T10:00:00+00:00`.
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When the call ended, in the same format; null while it goes on.
             */
            endDate?: string | null;
            /** @description How long the call was, in seconds. */
            durationSeconds?: number | null;
            /** @description Identifier of the session of the call. */
            uuid?: string | null;
            /** @description Language of the transcription, such as `en`; null without one. */
            language?: string | null;
            /** @description Version of the format of what CoPilot made, the highest among its parts. */
            version?: number | null;
            /** @description The users who took part. */
            participants?: components["schemas"]["CallParticipant"][] | null;
            /** @description What CoPilot has made of the call: `transcription`, `overview`, `summary`, `insights`, `evaluation`. */
            outcomes?: string[] | null;
            /**
             * Format: date-time
             * @description When CoPilot last stored something about the call, in the same format.
             */
            createdAt?: string | null;
            /** @description The recordings of the call. */
            tracks?: components["schemas"]["CallTrack"][] | null;
            /** @description What was said. */
            transcription?: components["schemas"]["Transcription"];
            /** @description What the call was about: topic, agenda, agreements, what is to be done. */
            overview?: components["schemas"]["CallOverview"];
            /** @description What was said, in short, part by part. Its parts cannot be selected on their own. */
            summary?: components["schemas"]["CallSummary"];
            /** @description How the call went, and the speakers. */
            insights?: components["schemas"]["CallInsights"];
            /** @description How efficient the call was. */
            evaluation?: components["schemas"]["CallEvaluation"];
        };
        /** @description A department or team, named. */
        NodeReference: {
            /** @description Identifier of the node. */
            id?: number;
            /** @description Name of the node. */
            name?: string;
        };
        /** @description A user with a place in the company structure. */
        Employee: {
            /** @description Identifier of the user; `userIds` of other methods takes it. */
            userId?: number;
            /** @description Name of the user. */
            name?: string;
            /** @description Position of the user; empty without one. */
            workPosition?: string;
            /** @description Address of the user's picture. What comes without one is not documented. */
            avatar?: string;
            /** @description Address of the user's profile on the portal, relative: `/company/personal/user/7/`. */
            url?: string;
            /** @description The departments that the user belongs to. */
            departments?: components["schemas"]["NodeReference"][];
            /** @description The teams that the user belongs to. */
            teams?: components["schemas"]["NodeReference"][];
        };
        /** @description Identifiers of users by their roles. Departments and teams have different roles. */
        UsersByRole: {
            /** @description The heads of a department. */
            MEMBER_HEAD?: number[];
            /** @description The deputy heads of a department. */
            MEMBER_DEPUTY_HEAD?: number[];
            /** @description The employees of a department. */
            MEMBER_EMPLOYEE?: number[];
            /** @description The leaders of a team. */
            MEMBER_TEAM_HEAD?: number[];
            /** @description The deputy leaders of a team. */
            MEMBER_TEAM_DEPUTY_HEAD?: number[];
            /** @description The members of a team. */
            MEMBER_TEAM_EMPLOYEE?: number[];
        };
        /**
         * @description Who has a right in a node. The names differ from those of roles: it is `TEAM_DEPUTY`, not `TEAM_DEPUTY_HEAD`.
         *
         *     - `HEAD`: the head of the department
         *     - `DEPUTY_HEAD`: the deputy head of the department
         *     - `ALL_DEPARTMENT_HEADS`: all heads of departments
         *     - `EMPLOYEE`: the employees of the department
         *     - `TEAM_HEAD`: the leader of the team
         *     - `TEAM_DEPUTY`: the deputy leader of the team
         *     - `TEAM_EMPLOYEE`: the members of the team
         * @enum {string}
         */
        AuthorityRole: "HEAD" | "DEPUTY_HEAD" | "ALL_DEPARTMENT_HEADS" | "EMPLOYEE" | "TEAM_HEAD" | "TEAM_DEPUTY" | "TEAM_EMPLOYEE";
        /** @description A node of the company structure: a department or a team. Both kinds stand in one tree. */
        Node: {
            /** @description Identifier of the node. Other methods take it as `id`, `nodeId` or `parentId`. */
            id?: number;
            /** @description Name of the department or team. */
            name?: string;
            /** @description Kind of the node: `DEPARTMENT` or `TEAM`. */
            type?: string;
            /** @description Identifier of the company structure that the node belongs to. */
            structureId?: number;
            /** @description Identifier of the node above; null for the one at the top. */
            parentId?: number | null;
            /** @description Description of the node. Whether it is null or empty without one is not documented. */
            description?: string | null;
            /** @description Access code of the node, such as `DR44`. */
            accessCode?: string;
            /** @description Number of users in the node. Whether those of nodes below count is not documented. */
            userCount?: number;
            /** @description Colour of a team, as `humanresources.node.add` takes it. Null for the departments of the documentation's examples. */
            colorName?: string | null;
            /** @description External identifier of the node. No method of this scope sets it. */
            xmlId?: string | null;
            /**
             * Format: date-time
             * @description When the node was created: ISO 8601 with an offset, such as `2026-05-20T10:15:00+02:00`.
             */
            createdAt?: string | null;
            /**
             * Format: date-time
             * @description When the node was changed last, in the same format.
             */
            updatedAt?: string | null;
        };
        /** @description A user in a node. */
        NodeMember: {
            /** @description Identifier of the user; `userIds` of other methods takes it. */
            userId?: number;
            /** @description Name of the user. */
            name?: string;
            /** @description Position of the user; empty without one. */
            workPosition?: string;
            /** @description Role of the user in the node, such as `MEMBER_HEAD`. */
            role?: string;
            /** @description Address of the user's picture; null without one. */
            avatar?: string | null;
            /** @description Address of the user's profile on the portal, relative: `/company/personal/user/7/`. */
            url?: string;
        };
        /** @description A node with its members, as only `humanresources.node.get` and `humanresources.node.add` return it. */
        NodeWithMembers: {
            /**
             * @description The users of the node with their roles, perhaps not all of them: the documentation's example of
             *     `humanresources.node.add` adds three users, counts three and lists two.
             */
            members?: components["schemas"]["NodeMember"][];
        } & components["schemas"]["Node"];
        /** @description A chat, a channel or a collab that is bound to a node. */
        Communication: {
            /** @description Identifier; `removeIds` of `humanresources.node.communication.edit` takes it. */
            id?: number;
            /** @description What it is: `CHAT`, `CHANNEL` or `COLLAB`. */
            type?: string;
            /** @description Title. */
            title?: string;
            /** @description Subtitle, such as `Private channel`. */
            subtitle?: string;
            /** @description Identifier of the dialogue, such as `chat21`. */
            dialogId?: string;
            /** @description True when the user may open it. */
            hasAccess?: boolean;
            /** @description Identifier of the node that it was bound to originally; null in the documentation's example. */
            originalNodeId?: number | null;
            /** @description Address of the picture: empty for the chat and the channel of the documentation's example, null for its collab. */
            avatar?: string | null;
        };
        /** @description A chat or a channel, with what a collab does not have. */
        ChatOrChannel: {
            /** @description Colour, such as `#8474c8`. */
            color?: string;
            /** @description True for an extranet chat or channel. */
            isExtranet?: boolean;
        } & components["schemas"]["Communication"];
        /** @description Which part of a list to return. With `page` and `limit` given, the portal computes `offset` from them. */
        Pagination: {
            /** @description Number of the page, counted from 1. */
            page?: number;
            /** @description How many items to return. */
            limit?: number;
            /** @description How many items to skip. */
            offset?: number;
        };
        /**
         * @description A role in a node. Departments and teams have different ones:
         *
         *     - `MEMBER_HEAD`: head of a department
         *     - `MEMBER_DEPUTY_HEAD`: deputy head of a department
         *     - `MEMBER_EMPLOYEE`: employee of a department
         *     - `MEMBER_TEAM_HEAD`: leader of a team
         *     - `MEMBER_TEAM_DEPUTY_HEAD`: deputy leader of a team
         *     - `MEMBER_TEAM_EMPLOYEE`: member of a team
         * @enum {string}
         */
        MemberRole: "MEMBER_HEAD" | "MEMBER_DEPUTY_HEAD" | "MEMBER_EMPLOYEE" | "MEMBER_TEAM_HEAD" | "MEMBER_TEAM_DEPUTY_HEAD" | "MEMBER_TEAM_EMPLOYEE";
        /** @description A mailbox connected to the portal. Which of its fields a response has depends on `select`. */
        Mailbox: {
            /** @description Mailbox identifier. */
            id?: number;
            /** @description Mailbox name, as the portal shows it. */
            name?: string;
            /** @description Email address of the mailbox. */
            email?: string;
            /** @description Sender name, put before the address on outgoing mail. */
            senderName?: string;
        };
        /** @description An address to send from, with a name. The same address can come several times, with other names. */
        Sender: {
            /** @description Email address; `from` of the methods that send takes it. */
            email?: string;
            /** @description Name of the sender. */
            name?: string;
            /** @description Both in one: `John Smith <user@example.com>`. */
            sender?: string;
        };
        /** @description A message. A response to `mail.message.get` has the fields that `select` names; a list has all of them. */
        Message: {
            /** @description Identifier of the message. Other methods take it as `id`, `messageId`, `messageIds`, `replyToMessageId` or `forwardMessageId`. */
            id?: number;
            /** @description Identifier of the mailbox that holds the message. */
            mailboxId?: number;
            /** @description Email address of that mailbox. */
            mailboxEmail?: string;
            /** @description Subject of the message. */
            subject?: string;
            /** @description Sender: an address, seen without a name in the documentation's examples. */
            from?: string;
            /** @description Recipients, as one text. Methods that send take a list instead. */
            to?: string;
            /** @description Recipients of a copy, as one text. Without any it is empty in a list, and null in `mail.message.get`. */
            cc?: string | null;
            /**
             * @description When the message was sent: ISO 8601 with the portal's offset, such as `2026-05-25T10:00:00+03:00`. The thread of a
             *     message has dates in another format.
             */
            date?: string | null;
            /** @description True when the message has been read. Whether reading it through this API changes that is not documented. */
            isSeen?: boolean;
            /** @description True when the message has attachments. No method of this scope lists or downloads them. */
            hasAttachments?: boolean;
            /** @description Address of the message on the portal: absolute in a list, and relative (`/mail/message/15`) in `mail.message.get`. */
            url?: string;
            /** @description What the message is bound to. Its items are not documented; the examples show an empty list. */
            bindings?: unknown[];
            /** @description Text of the message, also in a list. It comes from outside: show it as text, and do not trust it. */
            body?: string;
        };
        /** @description A message of a thread. It has fewer fields than a message elsewhere, and its date is in another format. */
        ThreadMessage: {
            /** @description Identifier of the message. */
            id?: number;
            /** @description Subject of the message. */
            subject?: string;
            /** @description Sender, seen with a name: `John Smith <john.smith@example.com>`. */
            from?: string;
            /** @description Recipients, as one text. */
            to?: string;
            /** @description Recipients of a copy, as one text; empty without any. */
            cc?: string;
            /** @description When the message was sent, as `2026-05-26 12:17:35`, without a time zone. */
            date?: string;
            /** @description Text of the message. It comes from outside: show it as text, and do not trust it. */
            body?: string;
        };
        /** @description Somebody to write to: a contact of the address book, or an employee. Their identifiers are counted apart. */
        Recipient: {
            /** @description Identifier of the contact, or of the employee. */
            id?: number;
            /** @description Email address; `to`, `cc` and `bcc` take it. */
            email?: string;
            /** @description Name of the recipient. */
            name?: string;
        };
        /**
         * @description An entry of the event log. It holds personal data: who did something, when, and from which address. A response has the
         *     fields that `select` names.
         */
        EventLogEntry: {
            /** @description Identifier of the entry. A later entry has a larger one in the documentation's examples. */
            id?: number;
            /**
             * Format: date-time
             * @description When it happened: ISO 8601 with the portal's offset, such as `2026-01-30T15:50:24+03:00`. The samples of the official
             *     page allow for null.
             */
            timestampX?: string | null;
            /** @description How important the event is, such as `SECURITY`; the documentation has no list of values. */
            severity?: string;
            /** @description Type of the event, such as `USER_AUTHORIZE`; the documentation has no list of values. */
            auditTypeId?: string;
            /** @description Module that logged the event, such as `main` or `rest`. */
            moduleId?: string;
            /** @description Identifier of what the event is about, as text: that of the user in the documentation's examples. */
            itemId?: string;
            /**
             * @description IP address that the event came from.
             * @example 192.0.2.10
             */
            remoteAddr?: string;
            /**
             * @description User-Agent of the request. Whoever sends a request chooses it, so do not trust it.
             * @example Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
             */
            userAgent?: string;
            /**
             * @description Path and query of the request. The query can hold secrets, such as the code of a sign-in: do not show or store it
             *     unread.
             * @example /auth/
             */
            requestUri?: string;
            /**
             * @description Identifier of the site, such as `s1`.
             * @example s1
             */
            siteId?: string;
            /** @description Identifier of the user who did it. */
            userId?: number;
            /**
             * @description Identifier of the guest; 0 in the documentation's example, where a user is given.
             * @example 0
             */
            guestId?: number;
            /** @description What happened, as text. In the documentation's examples it is JSON, with different keys from one event to the next. */
            description?: string;
        };
        /**
         * @description Conditions that an entry must meet, all of them. A group with `logic` can stand in place of a condition, and is met
         *     when one of its own conditions is.
         */
        EventLogFilter: (components["schemas"]["EventLogCondition"] | {
            /**
             * @description How the conditions are combined. Those outside a group are combined by `and`.
             * @enum {string}
             */
            logic: "or";
            /** @description The conditions of the group. Whether groups go into each other is not documented. */
            conditions: components["schemas"]["EventLogCondition"][];
        })[];
        /**
         * @description `ASC`, the smallest first, or `DESC`, the largest first.
         * @enum {string}
         */
        SortDirection: "ASC" | "DESC";
        /**
         * @description A knowledge base: a tree of documents with an access policy. The methods call it a collection, the official pages
         *     and the error messages a knowledge base.
         */
        Collection: {
            /** @description Identifier of the knowledge base. Other methods take it as `id` or `collectionId`. */
            id?: number;
            /** @description Name of the knowledge base. */
            name?: string;
            /** @description Position in the list of knowledge bases. Several can have the same one. */
            position?: number;
            /**
             * @description Base policy of the knowledge base: `none` (no access), `view`, `manage` (edit) or `moderate` (administer). No
             *     method sets it.
             */
            policyLevel?: string;
            /** @description Identifier of the user who created it. */
            createdBy?: number;
            /**
             * Format: date-time
             * @description When it was created: ISO 8601 in UTC, such as `2026-04-20T12:00:00Z`, unlike most of this API, which has the
             *     portal's offset.
             */
            createdAt?: string;
            /** @description Identifier of the user who changed it last. */
            updatedBy?: number;
            /**
             * Format: date-time
             * @description When it was changed last, in the same format.
             */
            updatedAt?: string;
        };
        /** @description A document of a knowledge base: a page with a title, a text in Markdown and, perhaps, documents below it. */
        Document: {
            /** @description Identifier of the document. Other methods take it as `id`, `parentId` or `documentId`. */
            id?: number;
            /** @description Identifier of the knowledge base; null when the user reaches the document by direct access only. */
            collectionId?: number | null;
            /** @description Identifier of the document above; null for one at the top. */
            parentId?: number | null;
            /** @description Title of the document. */
            title?: string;
            /**
             * @description Text of the document in Markdown. A file of the document stands in it as `[[image fileId=5001]]`, in a line of
             *     its own.
             */
            markdown?: string;
            /** @description Position among the documents with the same parent. */
            position?: number;
            /** @description Identifier of the user who created it. */
            createdBy?: number;
            /** @description Identifier of the user who changed it last. */
            updatedBy?: number;
            /**
             * Format: date-time
             * @description When it was created: ISO 8601 in UTC, such as `2026-04-20T12:00:00Z`, unlike most of this API, which has the
             *     portal's offset.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When it was changed last, in the same format.
             */
            updatedAt?: string;
        };
        /** @description A document that a search has found, without its text. */
        FoundDocument: {
            /** @description Identifier of the document, which is `id` elsewhere. */
            documentId?: number;
            /** @description Identifier of the knowledge base; null when the user reaches the document by direct access only. */
            collectionId?: number | null;
            /** @description Title of the document. */
            title?: string;
            /** @description How well the document matches, relative to the others found. The scale is not documented. */
            score?: number;
            /**
             * @description Part of the text as HTML, with what was found in `<b>`. It comes from a document that others write, and whether
             *     other HTML is escaped is not documented: sanitize it before showing it.
             */
            snippet?: string;
            /** @description True when the user reaches the document by direct access, without access to its whole knowledge base. */
            sharedAccess?: boolean;
        };
        /** @description A document in the tree of its knowledge base, with the documents below it and without its text. */
        DocumentNode: {
            /** @description Identifier of the document. Other methods take it as `id`, `parentId` or `documentId`. */
            id?: number;
            /** @description Identifier of the knowledge base. */
            collectionId?: number;
            /** @description Identifier of the document above; null for one at the top. */
            parentId?: number | null;
            /** @description Title of the document. */
            title?: string;
            /** @description Position among the documents with the same parent. */
            position?: number;
            /**
             * @description The documents directly below, each with its own; empty when there are none. How deep the tree can be is not
             *     documented.
             */
            children?: components["schemas"]["DocumentNode"][];
        };
        /** @description What is known of a file of a document. Neither its content nor an address to download it from is part of it. */
        DocumentFile: {
            /** @description Identifier of the file. `note.file.get` takes it together with `documentId`. */
            id?: number;
            /** @description Identifier of the document that the file belongs to. */
            documentId?: number;
            /** @description Name of the file, with its extension. */
            name?: string;
            /** @description Size of the file in bytes. */
            size?: number;
            /** @description MIME type of the file, such as `image/png`. */
            mimeType?: string;
            /** @description How the file stands in a document: as `image`, `video` or `file`. */
            assetType?: string;
            /**
             * @description Markdown block that shows the file in its document, such as `[[image fileId=5001]]`. Put it into `markdown` of
             *     `note.document.update`, in a line of its own.
             */
            assetMarkdown?: string;
        };
        /**
         * @description What the user may do with a task, one flag for each action. The official documentation lists the names, and explains
         *     none; the descriptions follow from them.
         */
        TaskAccess: {
            /** @description True when the user may read the task. */
            read?: boolean;
            /** @description True when the user may watch the task. */
            watch?: boolean;
            /** @description True when the user may mute the task. */
            mute?: boolean;
            /** @description True when the user may create a subtask. */
            createSubtask?: boolean;
            /** @description True when the user may add a result. */
            createResult?: boolean;
            /** @description True when the user may edit the task. */
            edit?: boolean;
            /** @description True when the user may delete the task. */
            remove?: boolean;
            /** @description True when the user may complete the task. */
            complete?: boolean;
            /** @description True when the user may accept the completed task. */
            approve?: boolean;
            /** @description True when the user may return the completed task. */
            disapprove?: boolean;
            /** @description True when the user may start work. */
            start?: boolean;
            /** @description True when the user may take the task on. */
            take?: boolean;
            /** @description True when the user may delegate the task. */
            delegate?: boolean;
            /** @description True when the user may defer the task. */
            defer?: boolean;
            /** @description True when the user may reopen the task. */
            renew?: boolean;
            /** @description True when the user may change the deadline. */
            deadline?: boolean;
            /** @description True when the user may change the planned dates. */
            datePlan?: boolean;
            /** @description True when the user may change the creator. */
            changeDirector?: boolean;
            /** @description True when the user may change the person responsible. */
            changeResponsible?: boolean;
            /** @description True when the user may change the participants. */
            changeAccomplices?: boolean;
            /** @description True when the user may pause work. */
            pause?: boolean;
            /** @description True when the user may track time. */
            timeTracking?: boolean;
            /** @description True when the user may rate the work. */
            mark?: boolean;
            /** @description True when the user may change the status. */
            changeStatus?: boolean;
            /** @description True when the user may add a reminder. */
            reminder?: boolean;
            /** @description True when the user may add observers. */
            addAuditors?: boolean;
            /** @description True when the user may record elapsed time. */
            elapsedTime?: boolean;
            /** @description True when the user may add the task to the favourites. */
            favorite?: boolean;
            /** @description True when the user may add a checklist. */
            checklistAdd?: boolean;
            /** @description True when the user may edit the checklist. */
            checklistEdit?: boolean;
            /** @description True when the user may save the checklist. */
            checklistSave?: boolean;
            /** @description True when the user may tick off items of the checklist. */
            checklistToggle?: boolean;
            /** @description True when the user may automate the task. */
            automate?: boolean;
            /** @description True when the user may edit results. */
            resultEdit?: boolean;
            /** @description True when the user may complete results. */
            completeResult?: boolean;
            /** @description True when the user may delete results. */
            removeResult?: boolean;
            /** @description True when the user may read results. */
            resultRead?: boolean;
            /** @description True when the user may administer the task. */
            admin?: boolean;
            /** @description True when the user may copy the task. */
            copy?: boolean;
            /** @description True when the user may save the task as a template. */
            saveAsTemplate?: boolean;
            /** @description True when the user may attach files. */
            attachFile?: boolean;
            /** @description True when the user may detach files. */
            detachFile?: boolean;
            /** @description True when the user may detach the task from its parent. */
            detachParent?: boolean;
            /** @description True when the user may link the task in the Gantt chart. */
            createGanttDependence?: boolean;
            /** @description True when the user may sort the task. */
            sort?: boolean;
        };
        /**
         * @description A task with the fields that come without `select`: those of the documentation's examples. The identifiers of its
         *     people, group, stage and flow are not among them.
         */
        BasicTask: {
            /** @description Identifier of the task. Other methods take it as `id`, `taskId` or `parentId`. */
            id?: number;
            /** @description Title of the task. */
            title?: string;
            /** @description Description of the task; empty without one. Its markup is not documented. */
            description?: string;
            /**
             * Format: date-time
             * @description When the task is due: ISO 8601 with the offset of the portal, whatever offset it was set with; null without a
             *     deadline.
             */
            deadline?: string | null;
            /**
             * @description True when the creator checks the task before it counts as completed. The official page prints `Y` and `N`, its
             *     examples booleans, here and for every flag of a task.
             */
            needsControl?: boolean;
            /**
             * Format: date-time
             * @description When work is planned to start; null without a plan.
             */
            startPlan?: string | null;
            /**
             * Format: date-time
             * @description When work is planned to end; null without a plan.
             */
            endPlan?: string | null;
            /**
             * @description Identifiers of the attached files; null in the documentation's examples. The official list of fields does not
             *     have it. `tasks.task.file.attach` attaches files.
             */
            fileIds?: number[] | null;
            /** @description Identifiers of the items of the checklist. The methods for them, `task.checklistitem.*`, are of the older REST. */
            checklist?: number[];
            /** @description Identifier of the Scrum epic; null without one. */
            epicId?: number | null;
            /** @description Story points of a Scrum task; null without. */
            storyPoints?: number | null;
            /** @description Priority: `high`, `average` or `low`. */
            priority?: string;
            /**
             * @description Status: `pending` (waits to be started), `in_progress`, `supposedly_completed` (waits for the creator's check),
             *     `completed`, `deferred` or `declined`.
             */
            status?: string;
            /**
             * Format: date-time
             * @description When the status changed last; null for a task whose status never has.
             */
            statusChanged?: string | null;
            /** @description Identifier of the parent task; null without one. */
            parentId?: number | null;
            /** @description True when the task has a checklist. */
            containsChecklist?: boolean;
            /** @description True when the task has subtasks. */
            containsSubTasks?: boolean;
            /** @description True when the task has related tasks. */
            containsRelatedTasks?: boolean;
            /** @description True when the task has links in the Gantt chart. */
            containsGanttLinks?: boolean;
            /** @description True when applications have placed something in the task. */
            containsPlacements?: boolean;
            /** @description True when the task has results; `tasks.task.result.list` returns them. */
            containsResults?: boolean;
            /** @description Number of reminders. */
            numberOfReminders?: number;
            /**
             * @description Identifier of the task's chat. The methods for chats, `im.*`, are of the older REST;
             *     `tasks.task.chat.message.send` writes to it.
             */
            chatId?: number;
            /** @description Planned duration, in the unit that `durationType` names. */
            plannedDuration?: number;
            /** @description Actual duration. Its unit is not documented. */
            actualDuration?: number;
            /** @description Unit of the planned duration: `secs`, `mins`, `hours`, `days`, `weeks`, `monts` (spelt like this) or `years`. */
            durationType?: string;
            /**
             * Format: date-time
             * @description When work started; null before.
             */
            started?: string | null;
            /** @description Estimate of the time that the task takes, in seconds. */
            estimatedTime?: number;
            /** @description True for a task that recurs. */
            replicate?: boolean;
            /**
             * Format: date-time
             * @description When the task was changed last.
             */
            changed?: string | null;
            /**
             * Format: date-time
             * @description When the task was closed; null for an open one.
             */
            closed?: string | null;
            /**
             * Format: date-time
             * @description When something last happened in the task.
             */
            activity?: string | null;
            /** @description GUID of the task, in braces: `{99502976-b2a2-4246-8d35-c6943b5ff242}`. */
            guid?: string | null;
            /** @description External identifier; null without one. */
            xmlId?: string | null;
            /** @description Identifier in Exchange; null without one. */
            exchangeId?: string | null;
            /** @description When it was changed in Exchange. The format is not documented; null in the documentation's examples. */
            exchangeModified?: string | null;
            /** @description Version for the synchronization with Outlook. */
            outlookVersion?: number | null;
            /**
             * @description Rating of the work. The official list of fields has `N` (negative), `P` (positive) and null (none); the
             *     documentation's examples have `none`.
             */
            mark?: string | null;
            /** @description True when the person responsible may change the deadline. */
            allowsChangeDeadline?: boolean;
            /** @description True when time is tracked in the task. */
            allowsTimeTracking?: boolean;
            /** @description True when the dates skip the time outside working hours. */
            matchesWorkTime?: boolean;
            /** @description True when the task is part of the report; null in the documentation's examples. */
            addInReport?: boolean | null;
            /** @description True for a base task with subtasks. */
            isMultitask?: boolean;
            /** @description Identifier of the site, such as `s1`. */
            siteId?: string | null;
            /** @description Not in the official list of fields, nor explained; null in the documentation's examples. */
            deadlineCount?: number | null;
            /** @description Not in the official list of fields, nor explained; null in the documentation's examples. */
            declineReason?: string | null;
            /** @description Not in the official list of fields, nor explained; null in the documentation's examples. */
            forumTopicId?: number | null;
            /** @description Address of the task on the portal, relative: `/company/personal/user/1/tasks/task/view/3835/`. */
            link?: string;
            /**
             * @description What the user may do with the task. The official list of fields calls it an array; in the documentation's
             *     examples it is this object.
             */
            rights?: components["schemas"]["TaskAccess"];
            /**
             * @description Address of an archive of all files of the task, relative to the portal. It carries a signature: treat it as a
             *     secret.
             */
            archiveLink?: string;
            /** @description CRM items of the task: a prefix and an identifier, such as `L_1000959`. */
            crmItemIds?: string[];
            /** @description True when the task cannot be completed without a result. */
            requireResult?: boolean;
            /** @description True when the dates of the subtasks count for those of the task. */
            matchesSubTasksTime?: boolean;
            /** @description True when completing the task completes its subtasks. */
            autocompleteSubTasks?: boolean;
            /** @description True when the planned dates may be changed. */
            allowsChangeDatePlan?: boolean;
            /**
             * Format: date-time
             * @description When the deadline can no longer be changed; null without such a date.
             */
            maxDeadlineChangeDate?: string | null;
            /** @description How often the deadline may be put off; null without a limit. */
            maxDeadlineChanges?: number | null;
            /** @description True when whoever changes the deadline must give a reason. */
            requireDeadlineChangeReason?: boolean;
            /** @description The user's own identifier when the task is among their favourites; empty otherwise. */
            inFavorite?: number[];
            /** @description The user's own identifier when they have pinned the task; empty otherwise. */
            inPin?: number[];
            /** @description The user's own identifier when they have pinned the task in its group; empty otherwise. */
            inGroupPin?: number[];
            /** @description The user's own identifier when they have muted the task; empty otherwise. */
            inMute?: number[];
            /** @description Tasks that the task depends on. */
            dependsOn?: number[];
            /** @description How the task came about. */
            scenarios?: string[];
        };
        /** @description A task with all fields of its own. */
        Task: {
            /** @description Identifier of the creator. */
            creatorId?: number;
            /**
             * Format: date-time
             * @description When the task was created.
             */
            created?: string | null;
            /** @description Identifier of the person responsible. */
            responsibleId?: number;
            /**
             * @description Identifier of the group or project. Whether it is null or 0 without one is not documented, here and for the
             *     identifiers below.
             */
            groupId?: number | null;
            /** @description Identifier of the stage within the group or project. */
            stageId?: number | null;
            /** @description Identifier of the flow. */
            flowId?: number | null;
            /** @description Identifier of the user who changed the task last. */
            changedById?: number | null;
            /** @description Identifier of the user who changed the status last. */
            statusChangedById?: number | null;
            /** @description Identifier of the user who closed the task. */
            closedById?: number | null;
            /** @description Identifier of the template that the task was made from. */
            forkedByTemplateId?: number | null;
            /** @description Identifier of the email that the task was made from. */
            emailId?: number | null;
        } & components["schemas"]["BasicTask"];
        /** @description A picture of a user or a group. */
        TaskFile: {
            /** @description Identifier of the file. */
            id?: number;
            /** @description Address of the file. */
            src?: string;
            /** @description Name of the file. */
            name?: string | null;
            /** @description Width. Its unit is not documented. */
            width?: number | null;
            /** @description Height. Its unit is not documented. */
            height?: number | null;
            /** @description Size. Its unit is not documented. */
            size?: number | null;
            /** @description Folder of the file on the server. */
            subDir?: string | null;
            /** @description MIME type of the file. */
            contentType?: string | null;
            /** @description Data of the file; its form is not documented. */
            file?: unknown[] | null;
        };
        /** @description A user in a task. */
        TaskUser: {
            /** @description Identifier of the user. */
            id?: number;
            /** @description Name of the user. */
            name?: string;
            /** @description Role of the user. The values are not documented. */
            role?: string | null;
            /** @description The picture of the user. */
            image?: components["schemas"]["TaskFile"] | null;
            /** @description Gender of the user. The values are not documented. */
            gender?: string | null;
            /** @description Email address of the user. */
            email?: string | null;
            /** @description What the user signs in with. The values are not documented. */
            externalAuthId?: string | null;
            /** @description Rights of the user; their form is not documented. */
            rights?: unknown[] | null;
        };
        /** @description The group or project of a task. */
        TaskGroup: {
            /** @description Identifier of the group. */
            id?: number;
            /** @description Name of the group. */
            name?: string;
            /** @description The picture of the group. */
            image?: components["schemas"]["TaskFile"] | null;
            /** @description Type of the group. The values are not documented. */
            type?: string | null;
            /** @description True for a visible group. */
            isVisible?: boolean;
        };
        /** @description The stage of a task within its group or project. */
        TaskStage: {
            /** @description Identifier of the stage. */
            id?: number;
            /** @description Title of the stage. */
            title?: string;
            /** @description Colour of the stage. The format is not documented. */
            color?: string | null;
        };
        /** @description The flow of a task. */
        TaskFlow: {
            /** @description Identifier of the flow. */
            id?: number;
            /** @description Name of the flow. */
            name?: string;
        };
        /**
         * @description A task with the objects related to it. They come when `select` names their fields, with these fields only. What
         *     comes where a task has no such object is not documented.
         */
        TaskWithRelated: {
            /** @description The creator. */
            creator?: components["schemas"]["TaskUser"];
            /** @description The person responsible. */
            responsible?: components["schemas"]["TaskUser"];
            /** @description The group or project. */
            group?: components["schemas"]["TaskGroup"] | null;
            /** @description The stage within the group or project. */
            stage?: components["schemas"]["TaskStage"] | null;
            /** @description The flow. */
            flow?: components["schemas"]["TaskFlow"] | null;
            /** @description The participants. `tasks.task.add` and `tasks.task.update` take their identifiers under the same name. */
            accomplices?: components["schemas"]["TaskUser"][];
            /** @description The observers. `tasks.task.add` and `tasks.task.update` take their identifiers under the same name. */
            auditors?: components["schemas"]["TaskUser"][];
            /** @description The parent task. */
            parent?: components["schemas"]["TaskWithRelated"] | null;
            /** @description The chat of the task. */
            chat?: components["schemas"]["TaskChat"] | null;
            /** @description The user who changed the task last. */
            changedBy?: components["schemas"]["TaskUser"] | null;
            /** @description The user who changed the status last. */
            statusChangedBy?: components["schemas"]["TaskUser"] | null;
            /** @description The user who closed the task. */
            closedBy?: components["schemas"]["TaskUser"] | null;
            /** @description The template that the task was made from. */
            forkedByTemplate?: components["schemas"]["TaskTemplate"] | null;
            /** @description The email that the task was made from. */
            email?: components["schemas"]["TaskEmail"] | null;
            /** @description Tracked time. The documentation has one record here, and does not say which. */
            elapsedTime?: components["schemas"]["ElapsedTime"] | null;
            /** @description Where the task came from. */
            source?: components["schemas"]["TaskSource"] | null;
        } & components["schemas"]["Task"];
        /** @description The chat of a task. */
        TaskChat: {
            /** @description Identifier of the chat. */
            id?: number;
            /** @description Identifier of the object that the chat belongs to. */
            entityId?: number | null;
            /** @description Type of the object that the chat belongs to. The values are not documented. */
            entityType?: string | null;
        };
        /** @description The template of a task. */
        TaskTemplate: {
            /** @description Identifier of the template. */
            id?: number;
            /** @description The task of the template. */
            task?: components["schemas"]["TaskWithRelated"] | null;
            /** @description Title. */
            title?: string;
            /** @description Description. */
            description?: string | null;
            /** @description The creator of the template. */
            creator?: components["schemas"]["TaskUser"] | null;
            /** @description The people responsible; the form of an element is not documented. */
            responsibleCollection?: unknown[] | null;
            /** @description How long after its creation a task is due. The name suggests seconds; the unit is not documented. */
            deadlineAfterTs?: number | null;
            /** @description Planned start of a task, with the same reservation. */
            startDatePlanTs?: number | null;
            /** @description Planned end of a task, with the same reservation. */
            endDatePlanTs?: number | null;
            /** @description True when tasks are made from the template again and again. */
            replicate?: boolean;
            /** @description Identifiers of the items of the checklist. */
            checklist?: number[] | null;
            /** @description The group or project. */
            group?: components["schemas"]["TaskGroup"] | null;
            /** @description Priority. */
            priority?: string | null;
            /** @description The participants; the form of an element is not documented. */
            accomplices?: unknown[] | null;
            /** @description The observers; the form of an element is not documented. */
            auditors?: unknown[] | null;
            /** @description The parent template. */
            parent?: components["schemas"]["TaskTemplate"] | null;
            /** @description How tasks are repeated. */
            replicateParams?: components["schemas"]["TemplateRepetition"] | null;
        };
        /** @description How a template makes tasks again and again. All values are strings. */
        TemplateRepetition: {
            /** @description How often: the unit of repetition. The values are not documented, here and below. */
            period?: string | null;
            /** @description Every how many days, of a daily repetition. */
            everyDay?: string | null;
            /** @description Whether only working days count. */
            workdayOnly?: string | null;
            /** @description Interval of a daily repetition, in days of the month. */
            dailyMonthInterval?: string | null;
            /** @description Every how many weeks, of a weekly repetition. */
            everyWeek?: string | null;
            /** @description Kind of the monthly repetition. */
            monthlyType?: string | null;
            /** @description Day of the month, of a monthly repetition. */
            monthlyDayNum?: string | null;
            /** @description First month of the period, of a monthly repetition. */
            monthlyMonthNum1?: string | null;
            /** @description Number of the week in the month, of a monthly repetition. */
            monthlyWeekDayNum?: string | null;
            /** @description Day of the week, of a monthly repetition. */
            monthlyWeekDay?: string | null;
            /** @description Second month of the period, of a monthly repetition. */
            monthlyMonthNum2?: string | null;
            /** @description Kind of the yearly repetition. */
            yearlyType?: string | null;
            /** @description Day of the month, of a yearly repetition. */
            yearlyDayNum?: string | null;
            /** @description First month, of a yearly repetition. */
            yearlyMonth1?: string | null;
            /** @description Number of the week, of a yearly repetition. */
            yearlyWeekDayNum?: string | null;
            /** @description Day of the week, of a yearly repetition. */
            yearlyWeekDay?: string | null;
            /** @description Second month, of a yearly repetition. */
            yearlyMonth2?: string | null;
            /** @description Time of the day. */
            time?: string | null;
            /** @description Offset of the time zone. */
            timezoneOffset?: string | null;
            /** @description When the repetition starts. */
            startDate?: string | null;
            /** @description What the repetition ends with. */
            repeatTill?: string | null;
            /** @description When the repetition ends. */
            endDate?: string | null;
            /** @description Number of repetitions. */
            times?: string | null;
        };
        /** @description The email that a task was made from. */
        TaskEmail: {
            /** @description Identifier of the email. */
            id?: number;
            /** @description Identifier of the task. */
            taskId?: number;
            /** @description Identifier of the mailbox. */
            mailboxId?: number | null;
            /** @description Subject of the email. */
            title?: string | null;
            /** @description Text of the email. It comes from outside the portal: treat it as untrusted. */
            body?: string | null;
            /** @description Sender of the email. */
            from?: string | null;
            /** @description When the email was sent, as a timestamp. */
            dateTs?: number | null;
            /** @description Address of the email. */
            link?: string | null;
        };
        /** @description A record of tracked time. */
        ElapsedTime: {
            /** @description Identifier of the record. */
            id?: number;
            /** @description Identifier of the user. */
            userId?: number;
            /** @description Identifier of the task. */
            taskId?: number;
            /** @description Minutes. Whether `seconds` has the whole time or the rest is not documented. */
            minutes?: number | null;
            /** @description Seconds. */
            seconds?: number | null;
            /** @description Where the record came from. The values are not documented. */
            source?: string | null;
            /** @description Comment. */
            text?: string | null;
            /** @description When the record was made, as a timestamp. */
            createdAtTs?: number | null;
            /** @description When the time began, as a timestamp. */
            startTs?: number | null;
            /** @description When the time ended, as a timestamp. */
            stopTs?: number | null;
        };
        /** @description Where a task came from. */
        TaskSource: {
            /** @description Kind of the source. The values are not documented. */
            type?: string | null;
            /** @description Data of the source; their form is not documented. */
            data?: unknown[] | null;
        };
        /** @description A result of a task: a text that sums up what was done. */
        TaskResult: {
            /** @description Identifier of the result; `tasks.task.result.update` and `tasks.task.result.delete` take it. */
            id?: number;
            /** @description Identifier of the task. */
            taskId?: number;
            /** @description Text of the result. */
            text?: string;
            /** @description Identifier of the author. */
            authorId?: number;
            /**
             * Format: date-time
             * @description When the result was added: ISO 8601 with the offset of the portal, such as `2026-04-30T10:15:00+02:00`.
             */
            createdAt?: string | null;
            /**
             * Format: date-time
             * @description When the result was changed last, in the same format; null for one that never was.
             */
            updatedAt?: string | null;
            /** @description Status: `open` or `closed`. */
            status?: string;
            /**
             * @description Identifiers of the files of the result; empty in every example of the documentation, which does not say what an
             *     element is. No method of this scope sets them.
             */
            fileIds?: unknown[];
            /** @description What the user may do with the result. */
            rights?: {
                /** @description True when the user may change the result. */
                edit?: boolean;
                /** @description True when the user may delete the result. */
                remove?: boolean;
            };
            /** @description Identifier of the chat message that the result was made from; null for one that was not. */
            messageId?: number | null;
        };
        /** @description A result of a task as `tasks.task.result.list` returns it. */
        TaskResultWithAuthor: {
            /** @description Data of the author. The official page names the field, and does not show what is in it. */
            author?: {
                [key: string]: unknown;
            };
        } & components["schemas"]["TaskResult"];
        /**
         * @description Fields of a task to write. Those of the official list that the portal keeps itself are not among them, nor those
         *     that only tell what happened. Which fields a user may write depends on their role in the task, the permissions of
         *     its group, the hierarchy of the employees, and the task's status and flags. How to empty a field is not documented.
         *     Observed elsewhere, not in the official documentation: portals' own documents offer more fields.
         */
        TaskChanges: {
            /** @description Title of the task. */
            title?: string;
            /** @description Description of the task. */
            description?: string;
            /** @description Identifier of the person responsible, a user of the portal. */
            responsibleId?: number;
            /**
             * Format: date-time
             * @description When the task is due: ISO 8601 with an offset, such as `2025-12-31T23:59:59+02:00`. Responses have the offset of
             *     the portal.
             */
            deadline?: string;
            /**
             * @description True when the creator checks the task before it counts as completed; false in a new task unless given. The official page
             *     prints `Y` and `N`, its examples booleans, here and for every flag of a task.
             */
            needsControl?: boolean;
            /**
             * Format: date-time
             * @description When work is planned to start.
             */
            startPlan?: string;
            /**
             * Format: date-time
             * @description When work is planned to end. It may be neither before `startPlan` nor too long after it; the limit is not
             *     documented.
             */
            endPlan?: string;
            /** @description Identifier of the group or project. */
            groupId?: number;
            /** @description Identifier of the stage within the group or project. */
            stageId?: number;
            /** @description Identifier of the Scrum epic. */
            epicId?: number;
            /**
             * @description Story points of a Scrum task. The official page refers to `tasks.api.scrum.task.update` of the older REST to
             *     change them.
             */
            storyPoints?: number;
            /** @description Identifier of the flow. */
            flowId?: number;
            /**
             * @description Priority.
             * @enum {string}
             */
            priority?: "high" | "average" | "low";
            /**
             * @description Status: waits to be started, in progress, waits for the creator's check, completed, deferred or declined.
             * @enum {string}
             */
            status?: "pending" | "in_progress" | "supposedly_completed" | "completed" | "deferred" | "declined";
            /** @description Identifiers of the participants. Responses have the users in their place. */
            accomplices?: number[];
            /** @description Identifiers of the observers. Responses have the users in their place. */
            auditors?: number[];
            /** @description Identifier of the parent task, another than the task itself. */
            parentId?: number;
            /** @description Planned duration, in the unit that `durationType` names. */
            plannedDuration?: number;
            /**
             * @description Unit of the planned duration; months are spelt `monts`.
             * @enum {string}
             */
            durationType?: "secs" | "mins" | "hours" | "days" | "weeks" | "monts" | "years";
            /**
             * Format: date-time
             * @description When work started.
             */
            started?: string;
            /** @description Estimate of the time that the task takes, in seconds. */
            estimatedTime?: number;
            /** @description True makes the task recur. No method of this scope sets how. */
            replicate?: boolean;
            /** @description GUID of the task. */
            guid?: string;
            /** @description External identifier. */
            xmlId?: string;
            /**
             * @description Rating of the work: the official list of fields has `N` (negative) and `P` (positive), while the documentation's
             *     examples return `none` for a task without one. Neither is ruled out here.
             */
            mark?: string;
            /** @description True when the person responsible may change the deadline. */
            allowsChangeDeadline?: boolean;
            /** @description True when time is tracked in the task. */
            allowsTimeTracking?: boolean;
            /** @description True when the dates skip the time outside working hours. */
            matchesWorkTime?: boolean;
            /** @description True when the task is part of the report. */
            addInReport?: boolean;
            /** @description True for a base task with subtasks. */
            isMultitask?: boolean;
            /** @description Identifier of the site. */
            siteId?: string;
            /** @description Identifier of the template that the task is made from. */
            forkedByTemplateId?: number;
            /**
             * Format: date-time
             * @description When the deadline can no longer be changed.
             */
            maxDeadlineChangeDate?: string;
            /** @description How often the deadline may be put off. */
            maxDeadlineChanges?: number;
            /** @description True when whoever changes the deadline must give a reason. */
            requireDeadlineChangeReason?: boolean;
            /** @description CRM items of the task. */
            crmItemIds?: string[];
            /** @description Identifier of the email that the task is made from. */
            emailId?: number;
            /** @description True when the task cannot be completed without a result. */
            requireResult?: boolean;
            /** @description True when the dates of the subtasks count for those of the task. */
            matchesSubTasksTime?: boolean;
            /** @description True when completing the task completes its subtasks. */
            autocompleteSubTasks?: boolean;
            /** @description True when the planned dates may be changed. */
            allowsChangeDatePlan?: boolean;
            /** @description Tasks that the task depends on. */
            dependsOn?: number[];
            /** @description How the task came about. */
            scenarios?: ("default" | "crm" | "mobile" | "voice" | "video")[];
        };
        /** @description A stretch of working time of a user, such as a day. A response has the fields that `select` names. */
        WorkTimeRecord: {
            /** @description Identifier of the record. No method of this scope takes it. */
            id?: number;
            /**
             * @description Identifier of the user whose time it is.
             * @example 1
             */
            userId?: number;
            /**
             * Format: date-time
             * @description When it began: ISO 8601 with an offset, such as `2026-06-02T17:38:24+02:00`.
             */
            startTime?: string;
            /**
             * Format: date-time
             * @description When it ended, in the same format. What comes while it goes on is not documented; null is allowed for.
             */
            endTime?: string | null;
            /**
             * @description How long it is, in seconds. In the documentation's example it is less than the time between start and end: 28 of 42
             *     seconds. Whether breaks are taken off is not documented.
             */
            duration?: number;
            /**
             * @description How long the breaks were together, in seconds.
             * @example 14
             */
            breakLength?: number;
            /**
             * @description State of the record. What is in it is not documented. Observed elsewhere, in portals' own documents: `status`, a text,
             *     and, in newer ones, `recommendedCloseTime`, a number.
             * @example {}
             */
            state?: Record<string, never>;
            /**
             * @description True when the record has been approved.
             * @example true
             */
            isApproved?: boolean;
        };
        /**
         * @description An error code that this document lists, each with an example of its own.
         * @enum {string}
         */
        KnownErrorCode: "ACCESS_DENIED" | "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION" | "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION" | "ERROR_BATCH_LENGTH_EXCEEDED" | "ERROR_BATCH_METHOD_NOT_ALLOWED" | "ERROR_MANIFEST_IS_NOT_AVAILABLE" | "ERROR_METHOD_NOT_FOUND" | "ERROR_UNEXPECTED_ANSWER" | "INTERNAL_SERVER_ERROR" | "INVALID_CREDENTIALS" | "INVALID_REQUEST" | "NOTE_COLLECTION_UNDER_IMPORT" | "NOTE_DOCUMENT_HAS_UNSAVED_CHANGES" | "NOTE_EMPTY_UPDATE" | "NOTE_FILE_TOO_LARGE" | "NOTE_FILE_TYPE_NOT_ALLOWED" | "NOTE_INVALID_PARENT" | "NOTE_MARKDOWN_TOO_LARGE" | "NOTE_SEARCH_QUERY_TOO_LONG" | "NOTE_SEARCH_QUERY_TOO_SHORT" | "NO_AUTH_FOUND" | "OPERATION_TIME_LIMIT" | "OVERLOAD_LIMIT" | "PAYMENT_REQUIRED" | "PORTAL_DELETED" | "QUERY_LIMIT_EXCEEDED" | "access_denied" | "expired_token" | "insufficient_scope" | "invalid_date_range" | "invalid_order" | "invalid_pagination" | "invalid_select_field" | "invalid_token" | "user_access_error";
        /** @description Identifies the type of error. The set is open; handle a code you do not know by its HTTP status. */
        ErrorCode: components["schemas"]["KnownErrorCode"] | string;
        /** @description One validation error. Either key can be missing when it concerns the whole request. */
        ValidationIssue: {
            /** @description Name of the field where the error occurred. */
            field?: string;
            /** @description Description of the error, in the portal's language. */
            message?: string;
        };
        /** @description Error of REST 3.0, as an object. */
        EnvelopeFailure: {
            /** @description What was rejected and why. */
            error: {
                code: components["schemas"]["ErrorCode"];
                /** @description Text of the error, in the portal's language. Show it or log it, but do not branch on it. */
                message: string;
                /**
                 * @description Details of a data validation error: which field is wrong, and why. Comes only with
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`; where a method saves an object, with
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`; and where it requires a condition, with
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION`.
                 */
                validation?: components["schemas"]["ValidationIssue"][];
            };
        };
        /** @description Error in the shape of the older REST, for a request that is rejected before the REST version is known. */
        FlatFailure: {
            error: components["schemas"]["ErrorCode"];
            /** @description Text of the error, for developers rather than for users. */
            error_description?: string;
        };
        /** @description Any error response, in either of its two shapes. */
        Failure: components["schemas"]["EnvelopeFailure"] | components["schemas"]["FlatFailure"];
        /**
         * @description A condition: field, operator and value. The operators are `=`, `!=`, `>`, `>=`, `<`, `<=`, `in` with a list of values, and `between` with the first and the last value of a range. Without an operator a value means `=`, and a list of values `in`. The fields are:
         *
         *     - `id`: Identifier of the entry.
         *     - `timestampX`: When it happened, ISO 8601 with an offset, such as `2026-01-30T00:00:00+02:00`.
         *     - `auditTypeId`: Type of the event, such as `USER_AUTHORIZE`. Not with `between`.
         *     - `userId`: Identifier of the user who did it.
         *     - `guestId`: Identifier of the guest.
         */
        EventLogCondition: [
            "id" | "userId" | "guestId",
            number | number[]
        ] | [
            "id" | "userId" | "guestId",
            "=" | "!=" | ">" | ">=" | "<" | "<=",
            number
        ] | [
            "id" | "userId" | "guestId",
            "in",
            number[]
        ] | [
            "id" | "userId" | "guestId",
            "between",
            [
                number,
                number
            ]
        ] | [
            "timestampX",
            string | string[]
        ] | [
            "timestampX",
            "=" | "!=" | ">" | ">=" | "<" | "<=",
            string
        ] | [
            "timestampX",
            "in",
            string[]
        ] | [
            "timestampX",
            "between",
            [
                string,
                string
            ]
        ] | [
            "auditTypeId",
            string | string[]
        ] | [
            "auditTypeId",
            "=" | "!=" | ">" | ">=" | "<" | "<=",
            string
        ] | [
            "auditTypeId",
            "in",
            string[]
        ];
        /**
         * @description A condition: field, operator and value. The operators are `=`, `!=`, `>`, `>=`, `<`, `<=`, `in` with a list of values, and `between` with the first and the last value of a range. Without an operator a value means `=`, and a list of values `in`. The fields are:
         *
         *     - `id`: Identifier of the task.
         */
        TaskCondition: [
            "id",
            number | number[]
        ] | [
            "id",
            "=" | "!=" | ">" | ">=" | "<" | "<=",
            number
        ] | [
            "id",
            "in",
            number[]
        ] | [
            "id",
            "between",
            [
                number,
                number
            ]
        ];
        /**
         * @description A condition: field, operator and value. The operators are `=`, `!=`, `>`, `>=`, `<`, `<=`, `in` with a list of values, and `between` with the first and the last value of a range. Without an operator a value means `=`, and a list of values `in`. The fields are:
         *
         *     - `taskId`: Identifier of the task; required.
         *     - `id`: Identifier of the result.
         *     - `authorId`: Identifier of the author.
         *     - `status`: Status, `open` or `closed`.
         *     - `messageId`: Identifier of the chat message that the result was made from.
         */
        TaskResultCondition: [
            "taskId" | "id" | "authorId" | "messageId",
            number | number[]
        ] | [
            "taskId" | "id" | "authorId" | "messageId",
            "=" | "!=" | ">" | ">=" | "<" | "<=",
            number
        ] | [
            "taskId" | "id" | "authorId" | "messageId",
            "in",
            number[]
        ] | [
            "taskId" | "id" | "authorId" | "messageId",
            "between",
            [
                number,
                number
            ]
        ] | [
            "status",
            ("open" | "closed") | ("open" | "closed")[]
        ] | [
            "status",
            "=" | "!=" | ">" | ">=" | "<" | "<=",
            "open" | "closed"
        ] | [
            "status",
            "in",
            ("open" | "closed")[]
        ] | [
            "status",
            "between",
            [
                "open" | "closed",
                "open" | "closed"
            ]
        ];
        /**
         * @description A condition: field, operator and value. The operators are `=`, `>`, `>=`, `<`, `<=`, and `between` with the first and the last value of a range. Without an operator a value means `=`. The fields are:
         *
         *     - `userId`: Identifier of the user, required; no other operator than `=` is documented. With `=` only.
         *     - `startTime`: When the record began, ISO 8601 with an offset, such as `2026-06-01T00:00:00+02:00`.
         */
        WorkTimeCondition: [
            "userId",
            number
        ] | [
            "userId",
            "=",
            number
        ] | [
            "startTime",
            string
        ] | [
            "startTime",
            "=" | ">" | ">=" | "<" | "<=",
            string
        ] | [
            "startTime",
            "between",
            [
                string,
                string
            ]
        ];
        /**
         * @description A field of `FollowUp`:
         *
         *     - `callId`: Identifier of the call
         *     - `callType`: Type of the call: 1 for an instant call, 2 for a persistent conference, 3 for a large room
         *     - `initiatorId`: Identifier of the user who started the call
         *     - `startDate`: When the call began: ISO 8601 in UTC, such as `2026-01-15T10:00:00+00:00`
         *     - `endDate`: When the call ended, in the same format; null while it goes on
         *     - `durationSeconds`: How long the call was, in seconds
         *     - `uuid`: Identifier of the session of the call
         *     - `language`: Language of the transcription, such as `en`; null without one
         *     - `version`: Version of the format of what CoPilot made, the highest among its parts
         *     - `participants`: The users who took part
         *     - `outcomes`: What CoPilot has made of the call: `transcription`, `overview`, `summary`, `insights`, `evaluation`
         *     - `createdAt`: When CoPilot last stored something about the call, in the same format
         *     - `tracks`: The recordings of the call
         *     - `transcription`: What was said
         *     - `overview`: What the call was about: topic, agenda, agreements, what is to be done
         *     - `summary`: What was said, in short, part by part
         *     - `insights`: How the call went, and the speakers
         *     - `evaluation`: How efficient the call was
         * @enum {string}
         */
        FollowUpField: "callId" | "callType" | "initiatorId" | "startDate" | "endDate" | "durationSeconds" | "uuid" | "language" | "version" | "participants" | "outcomes" | "createdAt" | "tracks" | "transcription" | "overview" | "summary" | "insights" | "evaluation";
        /**
         * @description A field of `FieldDescriptor`:
         *
         *     - `name`: Name of the field
         *     - `type`: Type in PHP's words: `int`, `string`, `bool`, `array`, `float`, `object`; an open set
         *     - `title`: Title of the field; often the same as its name
         *     - `description`: Description of the field
         *     - `validationRules`: Rules for a value; their form is not documented
         *     - `requiredGroups`: Groups of fields of which one is required; their form is not documented
         *     - `filterable`: True when lists can be filtered by the field, where a list takes a filter at all
         *     - `sortable`: True when lists can be sorted by the field, where a list takes an order at all
         *     - `editable`: True when the field can be changed
         *     - `multiple`: True when the field holds several values
         *     - `elementType`: Type of the elements of a list
         * @enum {string}
         */
        FieldDescriptorField: "name" | "type" | "title" | "description" | "validationRules" | "requiredGroups" | "filterable" | "sortable" | "editable" | "multiple" | "elementType";
        /**
         * @description A field of `FollowUp`:
         *
         *     - `callId`: Identifier of the call
         *     - `callType`: Type of the call: 1 for an instant call, 2 for a persistent conference, 3 for a large room
         *     - `initiatorId`: Identifier of the user who started the call
         *     - `startDate`: When the call began: ISO 8601 in UTC, such as `2026-01-15T10:00:00+00:00`
         *     - `endDate`: When the call ended, in the same format; null while it goes on
         *     - `durationSeconds`: How long the call was, in seconds
         *     - `uuid`: Identifier of the session of the call
         *     - `language`: Language of the transcription, such as `en`; null without one
         *     - `version`: Version of the format of what CoPilot made, the highest among its parts
         *     - `participants`: The users who took part
         *     - `outcomes`: What CoPilot has made of the call: `transcription`, `overview`, `summary`, `insights`, `evaluation`
         *     - `createdAt`: When CoPilot last stored something about the call, in the same format
         *     - `tracks`: The recordings of the call
         *     - `transcription`: What was said
         *     - `transcription.language`: Language of the transcription, such as `en`
         *     - `transcription.segments`: What was said, from the beginning to the end
         *     - `overview`: What the call was about: topic, agenda, agreements, what is to be done
         *     - `overview.topic`: The topic, in short
         *     - `overview.detailedTakeaways`: What came out of the call, in detail
         *     - `overview.meetingType`: Of which kind the meeting was
         *     - `overview.agenda`: The agenda
         *     - `overview.agreements`: What was agreed
         *     - `overview.actionItems`: What is to be done
         *     - `overview.meetings`: The meetings that were arranged
         *     - `summary`: What was said, in short, part by part
         *     - `insights`: How the call went, and the speakers
         *     - `insights.speakerEvaluationAvailable`: True when speakers are judged; false for portals outside the CIS
         *     - `insights.speakerAnalysis`: The speakers, sorted by their share of the talk and by their efficiency; for the CIS only, says the documentation's example of `call.followup.field.list`
         *     - `insights.meetingStrengths`: What went well
         *     - `insights.meetingWeaknesses`: What did not go well
         *     - `insights.speechStyleInfluence`: What the way of speaking did to the outcome
         *     - `insights.engagementLevel`: How engaged the participants were
         *     - `insights.areasOfResponsibility`: Who is responsible for what, after the call
         *     - `insights.finalRecommendations`: What to do in later meetings
         *     - `evaluation`: How efficient the call was
         *     - `evaluation.efficiencyValue`: How efficient the call was, from 0 to 100
         *     - `evaluation.calendar`: How the call kept to what was planned in the calendar
         *     - `evaluation.criteria`: The criteria that the call was judged by, under their codes; the codes are not documented
         * @enum {string}
         */
        FollowUpPath: "callId" | "callType" | "initiatorId" | "startDate" | "endDate" | "durationSeconds" | "uuid" | "language" | "version" | "participants" | "outcomes" | "createdAt" | "tracks" | "transcription" | "transcription.language" | "transcription.segments" | "overview" | "overview.topic" | "overview.detailedTakeaways" | "overview.meetingType" | "overview.agenda" | "overview.agreements" | "overview.actionItems" | "overview.meetings" | "summary" | "insights" | "insights.speakerEvaluationAvailable" | "insights.speakerAnalysis" | "insights.meetingStrengths" | "insights.meetingWeaknesses" | "insights.speechStyleInfluence" | "insights.engagementLevel" | "insights.areasOfResponsibility" | "insights.finalRecommendations" | "evaluation" | "evaluation.efficiencyValue" | "evaluation.calendar" | "evaluation.criteria";
        /**
         * @description A field of `Employee`:
         *
         *     - `userId`: Identifier of the user; `userIds` of other methods takes it
         *     - `name`: Name of the user
         *     - `workPosition`: Position of the user; empty without one
         *     - `avatar`: Address of the user's picture
         *     - `url`: Address of the user's profile on the portal, relative: `/company/personal/user/7/`
         *     - `departments`: The departments that the user belongs to
         *     - `teams`: The teams that the user belongs to
         * @enum {string}
         */
        EmployeeField: "userId" | "name" | "workPosition" | "avatar" | "url" | "departments" | "teams";
        /**
         * @description A field of `Node`:
         *
         *     - `id`: Identifier of the node
         *     - `name`: Name of the department or team
         *     - `type`: Kind of the node: `DEPARTMENT` or `TEAM`
         *     - `structureId`: Identifier of the company structure that the node belongs to
         *     - `parentId`: Identifier of the node above; null for the one at the top
         *     - `description`: Description of the node
         *     - `accessCode`: Access code of the node, such as `DR44`
         *     - `userCount`: Number of users in the node
         *     - `colorName`: Colour of a team, as `humanresources.node.add` takes it
         *     - `xmlId`: External identifier of the node
         *     - `createdAt`: When the node was created: ISO 8601 with an offset, such as `2026-05-20T10:15:00+02:00`
         *     - `updatedAt`: When the node was changed last, in the same format
         * @enum {string}
         */
        NodeField: "id" | "name" | "type" | "structureId" | "parentId" | "description" | "accessCode" | "userCount" | "colorName" | "xmlId" | "createdAt" | "updatedAt";
        /**
         * @description A field of `NodeWithMembers`:
         *
         *     - `id`: Identifier of the node
         *     - `name`: Name of the department or team
         *     - `type`: Kind of the node: `DEPARTMENT` or `TEAM`
         *     - `structureId`: Identifier of the company structure that the node belongs to
         *     - `parentId`: Identifier of the node above; null for the one at the top
         *     - `description`: Description of the node
         *     - `accessCode`: Access code of the node, such as `DR44`
         *     - `userCount`: Number of users in the node
         *     - `colorName`: Colour of a team, as `humanresources.node.add` takes it
         *     - `xmlId`: External identifier of the node
         *     - `createdAt`: When the node was created: ISO 8601 with an offset, such as `2026-05-20T10:15:00+02:00`
         *     - `updatedAt`: When the node was changed last, in the same format
         *     - `members`: The users of the node with their roles, perhaps not all of them: the documentation's example of `humanresources.node.add` adds three users, counts three and lists two
         * @enum {string}
         */
        NodeWithMembersField: "id" | "name" | "type" | "structureId" | "parentId" | "description" | "accessCode" | "userCount" | "colorName" | "xmlId" | "createdAt" | "updatedAt" | "members";
        /**
         * @description A field of `NodeMember`:
         *
         *     - `userId`: Identifier of the user; `userIds` of other methods takes it
         *     - `name`: Name of the user
         *     - `workPosition`: Position of the user; empty without one
         *     - `role`: Role of the user in the node, such as `MEMBER_HEAD`
         *     - `avatar`: Address of the user's picture; null without one
         *     - `url`: Address of the user's profile on the portal, relative: `/company/personal/user/7/`
         * @enum {string}
         */
        NodeMemberField: "userId" | "name" | "workPosition" | "role" | "avatar" | "url";
        /**
         * @description A field of `Mailbox`:
         *
         *     - `id`: Mailbox identifier
         *     - `name`: Mailbox name, as the portal shows it
         *     - `email`: Email address of the mailbox
         *     - `senderName`: Sender name, put before the address on outgoing mail
         * @enum {string}
         */
        MailboxField: "id" | "name" | "email" | "senderName";
        /**
         * @description A field of `Message`:
         *
         *     - `id`: Identifier of the message
         *     - `mailboxId`: Identifier of the mailbox that holds the message
         *     - `mailboxEmail`: Email address of that mailbox
         *     - `subject`: Subject of the message
         *     - `from`: Sender: an address, seen without a name in the documentation's examples
         *     - `to`: Recipients, as one text
         *     - `cc`: Recipients of a copy, as one text
         *     - `date`: When the message was sent: ISO 8601 with the portal's offset, such as `2026-05-25T10:00:00+03:00`
         *     - `isSeen`: True when the message has been read
         *     - `hasAttachments`: True when the message has attachments
         *     - `url`: Address of the message on the portal: absolute in a list, and relative (`/mail/message/15`) in `mail.message.get`
         *     - `bindings`: What the message is bound to
         *     - `body`: Text of the message, also in a list
         * @enum {string}
         */
        MessageField: "id" | "mailboxId" | "mailboxEmail" | "subject" | "from" | "to" | "cc" | "date" | "isSeen" | "hasAttachments" | "url" | "bindings" | "body";
        /**
         * @description A field of `Recipient`:
         *
         *     - `id`: Identifier of the contact, or of the employee
         *     - `email`: Email address; `to`, `cc` and `bcc` take it
         *     - `name`: Name of the recipient
         * @enum {string}
         */
        RecipientField: "id" | "email" | "name";
        /**
         * @description A field of `EventLogEntry`:
         *
         *     - `id`: Identifier of the entry
         *     - `timestampX`: When it happened: ISO 8601 with the portal's offset, such as `2026-01-30T15:50:24+03:00`
         *     - `severity`: How important the event is, such as `SECURITY`; the documentation has no list of values
         *     - `auditTypeId`: Type of the event, such as `USER_AUTHORIZE`; the documentation has no list of values
         *     - `moduleId`: Module that logged the event, such as `main` or `rest`
         *     - `itemId`: Identifier of what the event is about, as text: that of the user in the documentation's examples
         *     - `remoteAddr`: IP address that the event came from
         *     - `userAgent`: User-Agent of the request
         *     - `requestUri`: Path and query of the request
         *     - `siteId`: Identifier of the site, such as `s1`
         *     - `userId`: Identifier of the user who did it
         *     - `guestId`: Identifier of the guest; 0 in the documentation's example, where a user is given
         *     - `description`: What happened, as text
         * @enum {string}
         */
        EventLogEntryField: "id" | "timestampX" | "severity" | "auditTypeId" | "moduleId" | "itemId" | "remoteAddr" | "userAgent" | "requestUri" | "siteId" | "userId" | "guestId" | "description";
        /**
         * @description A field of `Collection`:
         *
         *     - `id`: Identifier of the knowledge base
         *     - `name`: Name of the knowledge base
         *     - `position`: Position in the list of knowledge bases
         *     - `policyLevel`: Base policy of the knowledge base: `none` (no access), `view`, `manage` (edit) or `moderate` (administer)
         *     - `createdBy`: Identifier of the user who created it
         *     - `createdAt`: When it was created: ISO 8601 in UTC, such as `2026-04-20T12:00:00Z`, unlike most of this API, which has the portal's offset
         *     - `updatedBy`: Identifier of the user who changed it last
         *     - `updatedAt`: When it was changed last, in the same format
         * @enum {string}
         */
        CollectionField: "id" | "name" | "position" | "policyLevel" | "createdBy" | "createdAt" | "updatedBy" | "updatedAt";
        /**
         * @description A field of `Document`:
         *
         *     - `id`: Identifier of the document
         *     - `collectionId`: Identifier of the knowledge base; null when the user reaches the document by direct access only
         *     - `parentId`: Identifier of the document above; null for one at the top
         *     - `title`: Title of the document
         *     - `markdown`: Text of the document in Markdown
         *     - `position`: Position among the documents with the same parent
         *     - `createdBy`: Identifier of the user who created it
         *     - `updatedBy`: Identifier of the user who changed it last
         *     - `createdAt`: When it was created: ISO 8601 in UTC, such as `2026-04-20T12:00:00Z`, unlike most of this API, which has the portal's offset
         *     - `updatedAt`: When it was changed last, in the same format
         * @enum {string}
         */
        DocumentField: "id" | "collectionId" | "parentId" | "title" | "markdown" | "position" | "createdBy" | "updatedBy" | "createdAt" | "updatedAt";
        /**
         * @description A field of `FoundDocument`:
         *
         *     - `documentId`: Identifier of the document, which is `id` elsewhere
         *     - `collectionId`: Identifier of the knowledge base; null when the user reaches the document by direct access only
         *     - `title`: Title of the document
         *     - `score`: How well the document matches, relative to the others found
         *     - `snippet`: Part of the text as HTML, with what was found in `<b>`
         *     - `sharedAccess`: True when the user reaches the document by direct access, without access to its whole knowledge base
         * @enum {string}
         */
        FoundDocumentField: "documentId" | "collectionId" | "title" | "score" | "snippet" | "sharedAccess";
        /**
         * @description A field of `DocumentNode`:
         *
         *     - `id`: Identifier of the document
         *     - `collectionId`: Identifier of the knowledge base
         *     - `parentId`: Identifier of the document above; null for one at the top
         *     - `title`: Title of the document
         *     - `position`: Position among the documents with the same parent
         *     - `children`: The documents directly below, each with its own; empty when there are none
         * @enum {string}
         */
        DocumentNodeField: "id" | "collectionId" | "parentId" | "title" | "position" | "children";
        /**
         * @description A field of `DocumentFile`:
         *
         *     - `id`: Identifier of the file
         *     - `documentId`: Identifier of the document that the file belongs to
         *     - `name`: Name of the file, with its extension
         *     - `size`: Size of the file in bytes
         *     - `mimeType`: MIME type of the file, such as `image/png`
         *     - `assetType`: How the file stands in a document: as `image`, `video` or `file`
         *     - `assetMarkdown`: Markdown block that shows the file in its document, such as `[[image fileId=5001]]`
         * @enum {string}
         */
        DocumentFileField: "id" | "documentId" | "name" | "size" | "mimeType" | "assetType" | "assetMarkdown";
        /**
         * @description A field of `TaskWithRelated`:
         *
         *     - `id`: Identifier of the task
         *     - `title`: Title of the task
         *     - `description`: Description of the task; empty without one
         *     - `deadline`: When the task is due: ISO 8601 with the offset of the portal, whatever offset it was set with; null without a deadline
         *     - `needsControl`: True when the creator checks the task before it counts as completed
         *     - `startPlan`: When work is planned to start; null without a plan
         *     - `endPlan`: When work is planned to end; null without a plan
         *     - `fileIds`: Identifiers of the attached files; null in the documentation's examples
         *     - `checklist`: Identifiers of the items of the checklist
         *     - `epicId`: Identifier of the Scrum epic; null without one
         *     - `storyPoints`: Story points of a Scrum task; null without
         *     - `priority`: Priority: `high`, `average` or `low`
         *     - `status`: Status: `pending` (waits to be started), `in_progress`, `supposedly_completed` (waits for the creator's check), `completed`, `deferred` or `declined`
         *     - `statusChanged`: When the status changed last; null for a task whose status never has
         *     - `parentId`: Identifier of the parent task; null without one
         *     - `containsChecklist`: True when the task has a checklist
         *     - `containsSubTasks`: True when the task has subtasks
         *     - `containsRelatedTasks`: True when the task has related tasks
         *     - `containsGanttLinks`: True when the task has links in the Gantt chart
         *     - `containsPlacements`: True when applications have placed something in the task
         *     - `containsResults`: True when the task has results; `tasks.task.result.list` returns them
         *     - `numberOfReminders`: Number of reminders
         *     - `chatId`: Identifier of the task's chat
         *     - `plannedDuration`: Planned duration, in the unit that `durationType` names
         *     - `actualDuration`: Actual duration
         *     - `durationType`: Unit of the planned duration: `secs`, `mins`, `hours`, `days`, `weeks`, `monts` (spelt like this) or `years`
         *     - `started`: When work started; null before
         *     - `estimatedTime`: Estimate of the time that the task takes, in seconds
         *     - `replicate`: True for a task that recurs
         *     - `changed`: When the task was changed last
         *     - `closed`: When the task was closed; null for an open one
         *     - `activity`: When something last happened in the task
         *     - `guid`: GUID of the task, in braces: `{99502976-b2a2-4246-8d35-c6943b5ff242}`
         *     - `xmlId`: External identifier; null without one
         *     - `exchangeId`: Identifier in Exchange; null without one
         *     - `exchangeModified`: When it was changed in Exchange
         *     - `outlookVersion`: Version for the synchronization with Outlook
         *     - `mark`: Rating of the work
         *     - `allowsChangeDeadline`: True when the person responsible may change the deadline
         *     - `allowsTimeTracking`: True when time is tracked in the task
         *     - `matchesWorkTime`: True when the dates skip the time outside working hours
         *     - `addInReport`: True when the task is part of the report; null in the documentation's examples
         *     - `isMultitask`: True for a base task with subtasks
         *     - `siteId`: Identifier of the site, such as `s1`
         *     - `deadlineCount`: Not in the official list of fields, nor explained; null in the documentation's examples
         *     - `declineReason`: Not in the official list of fields, nor explained; null in the documentation's examples
         *     - `forumTopicId`: Not in the official list of fields, nor explained; null in the documentation's examples
         *     - `link`: Address of the task on the portal, relative: `/company/personal/user/1/tasks/task/view/3835/`
         *     - `rights`: What the user may do with the task
         *     - `archiveLink`: Address of an archive of all files of the task, relative to the portal
         *     - `crmItemIds`: CRM items of the task: a prefix and an identifier, such as `L_1000959`
         *     - `requireResult`: True when the task cannot be completed without a result
         *     - `matchesSubTasksTime`: True when the dates of the subtasks count for those of the task
         *     - `autocompleteSubTasks`: True when completing the task completes its subtasks
         *     - `allowsChangeDatePlan`: True when the planned dates may be changed
         *     - `maxDeadlineChangeDate`: When the deadline can no longer be changed; null without such a date
         *     - `maxDeadlineChanges`: How often the deadline may be put off; null without a limit
         *     - `requireDeadlineChangeReason`: True when whoever changes the deadline must give a reason
         *     - `inFavorite`: The user's own identifier when the task is among their favourites; empty otherwise
         *     - `inPin`: The user's own identifier when they have pinned the task; empty otherwise
         *     - `inGroupPin`: The user's own identifier when they have pinned the task in its group; empty otherwise
         *     - `inMute`: The user's own identifier when they have muted the task; empty otherwise
         *     - `dependsOn`: Tasks that the task depends on
         *     - `scenarios`: How the task came about
         *     - `creatorId`: Identifier of the creator
         *     - `created`: When the task was created
         *     - `responsibleId`: Identifier of the person responsible
         *     - `groupId`: Identifier of the group or project
         *     - `stageId`: Identifier of the stage within the group or project
         *     - `flowId`: Identifier of the flow
         *     - `changedById`: Identifier of the user who changed the task last
         *     - `statusChangedById`: Identifier of the user who changed the status last
         *     - `closedById`: Identifier of the user who closed the task
         *     - `forkedByTemplateId`: Identifier of the template that the task was made from
         *     - `emailId`: Identifier of the email that the task was made from
         *     - `creator`: The creator
         *     - `responsible`: The person responsible
         *     - `group`: The group or project
         *     - `stage`: The stage within the group or project
         *     - `flow`: The flow
         *     - `accomplices`: The participants
         *     - `auditors`: The observers
         *     - `parent`: The parent task
         *     - `chat`: The chat of the task
         *     - `changedBy`: The user who changed the task last
         *     - `statusChangedBy`: The user who changed the status last
         *     - `closedBy`: The user who closed the task
         *     - `forkedByTemplate`: The template that the task was made from
         *     - `email`: The email that the task was made from
         *     - `elapsedTime`: Tracked time
         *     - `source`: Where the task came from
         * @enum {string}
         */
        TaskWithRelatedField: "id" | "title" | "description" | "deadline" | "needsControl" | "startPlan" | "endPlan" | "fileIds" | "checklist" | "epicId" | "storyPoints" | "priority" | "status" | "statusChanged" | "parentId" | "containsChecklist" | "containsSubTasks" | "containsRelatedTasks" | "containsGanttLinks" | "containsPlacements" | "containsResults" | "numberOfReminders" | "chatId" | "plannedDuration" | "actualDuration" | "durationType" | "started" | "estimatedTime" | "replicate" | "changed" | "closed" | "activity" | "guid" | "xmlId" | "exchangeId" | "exchangeModified" | "outlookVersion" | "mark" | "allowsChangeDeadline" | "allowsTimeTracking" | "matchesWorkTime" | "addInReport" | "isMultitask" | "siteId" | "deadlineCount" | "declineReason" | "forumTopicId" | "link" | "rights" | "archiveLink" | "crmItemIds" | "requireResult" | "matchesSubTasksTime" | "autocompleteSubTasks" | "allowsChangeDatePlan" | "maxDeadlineChangeDate" | "maxDeadlineChanges" | "requireDeadlineChangeReason" | "inFavorite" | "inPin" | "inGroupPin" | "inMute" | "dependsOn" | "scenarios" | "creatorId" | "created" | "responsibleId" | "groupId" | "stageId" | "flowId" | "changedById" | "statusChangedById" | "closedById" | "forkedByTemplateId" | "emailId" | "creator" | "responsible" | "group" | "stage" | "flow" | "accomplices" | "auditors" | "parent" | "chat" | "changedBy" | "statusChangedBy" | "closedBy" | "forkedByTemplate" | "email" | "elapsedTime" | "source";
        /**
         * @description A field of `TaskWithRelated` itself: `id`, `title`, `description`, `deadline`, `needsControl`, `startPlan`, `endPlan`, `fileIds`, `checklist`, `epicId`, `storyPoints`, `priority`, `status`, `statusChanged`, `parentId`, `containsChecklist`, `containsSubTasks`, `containsRelatedTasks`, `containsGanttLinks`, `containsPlacements`, `containsResults`, `numberOfReminders`, `chatId`, `plannedDuration`, `actualDuration`, `durationType`, `started`, `estimatedTime`, `replicate`, `changed`, `closed`, `activity`, `guid`, `xmlId`, `exchangeId`, `exchangeModified`, `outlookVersion`, `mark`, `allowsChangeDeadline`, `allowsTimeTracking`, `matchesWorkTime`, `addInReport`, `isMultitask`, `siteId`, `deadlineCount`, `declineReason`, `forumTopicId`, `link`, `rights`, `archiveLink`, `crmItemIds`, `requireResult`, `matchesSubTasksTime`, `autocompleteSubTasks`, `allowsChangeDatePlan`, `maxDeadlineChangeDate`, `maxDeadlineChanges`, `requireDeadlineChangeReason`, `inFavorite`, `inPin`, `inGroupPin`, `inMute`, `dependsOn`, `scenarios`, `creatorId`, `created`, `responsibleId`, `groupId`, `stageId`, `flowId`, `changedById`, `statusChangedById`, `closedById`, `forkedByTemplateId`, `emailId`. Or one of an object related to it, by their names with a dot between, such as `creator.id`:
         *
         *     - of `creator`, `responsible`, `accomplices`, `auditors`, `changedBy`, `statusChangedBy`, `closedBy`: `id`, `name`, `role`, `image.id`, `image.src`, `image.name`, `image.width`, `image.height`, `image.size`, `image.subDir`, `image.contentType`, `image.file`, `gender`, `email`, `externalAuthId`, `rights`
         *     - of `group`: `id`, `name`, `image.id`, `image.src`, `image.name`, `image.width`, `image.height`, `image.size`, `image.subDir`, `image.contentType`, `image.file`, `type`, `isVisible`
         *     - of `stage`: `id`, `title`, `color`
         *     - of `flow`: `id`, `name`
         *     - of `parent`: `id`, `title`, `description`, `deadline`, `needsControl`, `startPlan`, `endPlan`, `fileIds`, `checklist`, `epicId`, `storyPoints`, `priority`, `status`, `statusChanged`, `parentId`, `containsChecklist`, `containsSubTasks`, `containsRelatedTasks`, `containsGanttLinks`, `containsPlacements`, `containsResults`, `numberOfReminders`, `chatId`, `plannedDuration`, `actualDuration`, `durationType`, `started`, `estimatedTime`, `replicate`, `changed`, `closed`, `activity`, `guid`, `xmlId`, `exchangeId`, `exchangeModified`, `outlookVersion`, `mark`, `allowsChangeDeadline`, `allowsTimeTracking`, `matchesWorkTime`, `addInReport`, `isMultitask`, `siteId`, `deadlineCount`, `declineReason`, `forumTopicId`, `link`, `rights`, `archiveLink`, `crmItemIds`, `requireResult`, `matchesSubTasksTime`, `autocompleteSubTasks`, `allowsChangeDatePlan`, `maxDeadlineChangeDate`, `maxDeadlineChanges`, `requireDeadlineChangeReason`, `inFavorite`, `inPin`, `inGroupPin`, `inMute`, `dependsOn`, `scenarios`, `creatorId`, `created`, `responsibleId`, `groupId`, `stageId`, `flowId`, `changedById`, `statusChangedById`, `closedById`, `forkedByTemplateId`, `emailId`
         *     - of `chat`: `id`, `entityId`, `entityType`
         *     - of `forkedByTemplate`: `id`, `title`, `description`, `responsibleCollection`, `deadlineAfterTs`, `startDatePlanTs`, `endDatePlanTs`, `replicate`, `checklist`, `priority`, `accomplices`, `auditors`, `replicateParams.period`, `replicateParams.everyDay`, `replicateParams.workdayOnly`, `replicateParams.dailyMonthInterval`, `replicateParams.everyWeek`, `replicateParams.monthlyType`, `replicateParams.monthlyDayNum`, `replicateParams.monthlyMonthNum1`, `replicateParams.monthlyWeekDayNum`, `replicateParams.monthlyWeekDay`, `replicateParams.monthlyMonthNum2`, `replicateParams.yearlyType`, `replicateParams.yearlyDayNum`, `replicateParams.yearlyMonth1`, `replicateParams.yearlyWeekDayNum`, `replicateParams.yearlyWeekDay`, `replicateParams.yearlyMonth2`, `replicateParams.time`, `replicateParams.timezoneOffset`, `replicateParams.startDate`, `replicateParams.repeatTill`, `replicateParams.endDate`, `replicateParams.times`
         *     - of `email`: `id`, `taskId`, `mailboxId`, `title`, `body`, `from`, `dateTs`, `link`
         *     - of `elapsedTime`: `id`, `userId`, `taskId`, `minutes`, `seconds`, `source`, `text`, `createdAtTs`, `startTs`, `stopTs`
         *     - of `source`: `type`, `data`
         * @enum {string}
         */
        TaskWithRelatedPath: "id" | "title" | "description" | "deadline" | "needsControl" | "startPlan" | "endPlan" | "fileIds" | "checklist" | "epicId" | "storyPoints" | "priority" | "status" | "statusChanged" | "parentId" | "containsChecklist" | "containsSubTasks" | "containsRelatedTasks" | "containsGanttLinks" | "containsPlacements" | "containsResults" | "numberOfReminders" | "chatId" | "plannedDuration" | "actualDuration" | "durationType" | "started" | "estimatedTime" | "replicate" | "changed" | "closed" | "activity" | "guid" | "xmlId" | "exchangeId" | "exchangeModified" | "outlookVersion" | "mark" | "allowsChangeDeadline" | "allowsTimeTracking" | "matchesWorkTime" | "addInReport" | "isMultitask" | "siteId" | "deadlineCount" | "declineReason" | "forumTopicId" | "link" | "rights" | "archiveLink" | "crmItemIds" | "requireResult" | "matchesSubTasksTime" | "autocompleteSubTasks" | "allowsChangeDatePlan" | "maxDeadlineChangeDate" | "maxDeadlineChanges" | "requireDeadlineChangeReason" | "inFavorite" | "inPin" | "inGroupPin" | "inMute" | "dependsOn" | "scenarios" | "creatorId" | "created" | "responsibleId" | "groupId" | "stageId" | "flowId" | "changedById" | "statusChangedById" | "closedById" | "forkedByTemplateId" | "emailId" | "creator.id" | "creator.name" | "creator.role" | "creator.image.id" | "creator.image.src" | "creator.image.name" | "creator.image.width" | "creator.image.height" | "creator.image.size" | "creator.image.subDir" | "creator.image.contentType" | "creator.image.file" | "creator.gender" | "creator.email" | "creator.externalAuthId" | "creator.rights" | "responsible.id" | "responsible.name" | "responsible.role" | "responsible.image.id" | "responsible.image.src" | "responsible.image.name" | "responsible.image.width" | "responsible.image.height" | "responsible.image.size" | "responsible.image.subDir" | "responsible.image.contentType" | "responsible.image.file" | "responsible.gender" | "responsible.email" | "responsible.externalAuthId" | "responsible.rights" | "group.id" | "group.name" | "group.image.id" | "group.image.src" | "group.image.name" | "group.image.width" | "group.image.height" | "group.image.size" | "group.image.subDir" | "group.image.contentType" | "group.image.file" | "group.type" | "group.isVisible" | "stage.id" | "stage.title" | "stage.color" | "flow.id" | "flow.name" | "accomplices.id" | "accomplices.name" | "accomplices.role" | "accomplices.image.id" | "accomplices.image.src" | "accomplices.image.name" | "accomplices.image.width" | "accomplices.image.height" | "accomplices.image.size" | "accomplices.image.subDir" | "accomplices.image.contentType" | "accomplices.image.file" | "accomplices.gender" | "accomplices.email" | "accomplices.externalAuthId" | "accomplices.rights" | "auditors.id" | "auditors.name" | "auditors.role" | "auditors.image.id" | "auditors.image.src" | "auditors.image.name" | "auditors.image.width" | "auditors.image.height" | "auditors.image.size" | "auditors.image.subDir" | "auditors.image.contentType" | "auditors.image.file" | "auditors.gender" | "auditors.email" | "auditors.externalAuthId" | "auditors.rights" | "parent.id" | "parent.title" | "parent.description" | "parent.deadline" | "parent.needsControl" | "parent.startPlan" | "parent.endPlan" | "parent.fileIds" | "parent.checklist" | "parent.epicId" | "parent.storyPoints" | "parent.priority" | "parent.status" | "parent.statusChanged" | "parent.parentId" | "parent.containsChecklist" | "parent.containsSubTasks" | "parent.containsRelatedTasks" | "parent.containsGanttLinks" | "parent.containsPlacements" | "parent.containsResults" | "parent.numberOfReminders" | "parent.chatId" | "parent.plannedDuration" | "parent.actualDuration" | "parent.durationType" | "parent.started" | "parent.estimatedTime" | "parent.replicate" | "parent.changed" | "parent.closed" | "parent.activity" | "parent.guid" | "parent.xmlId" | "parent.exchangeId" | "parent.exchangeModified" | "parent.outlookVersion" | "parent.mark" | "parent.allowsChangeDeadline" | "parent.allowsTimeTracking" | "parent.matchesWorkTime" | "parent.addInReport" | "parent.isMultitask" | "parent.siteId" | "parent.deadlineCount" | "parent.declineReason" | "parent.forumTopicId" | "parent.link" | "parent.rights" | "parent.archiveLink" | "parent.crmItemIds" | "parent.requireResult" | "parent.matchesSubTasksTime" | "parent.autocompleteSubTasks" | "parent.allowsChangeDatePlan" | "parent.maxDeadlineChangeDate" | "parent.maxDeadlineChanges" | "parent.requireDeadlineChangeReason" | "parent.inFavorite" | "parent.inPin" | "parent.inGroupPin" | "parent.inMute" | "parent.dependsOn" | "parent.scenarios" | "parent.creatorId" | "parent.created" | "parent.responsibleId" | "parent.groupId" | "parent.stageId" | "parent.flowId" | "parent.changedById" | "parent.statusChangedById" | "parent.closedById" | "parent.forkedByTemplateId" | "parent.emailId" | "chat.id" | "chat.entityId" | "chat.entityType" | "changedBy.id" | "changedBy.name" | "changedBy.role" | "changedBy.image.id" | "changedBy.image.src" | "changedBy.image.name" | "changedBy.image.width" | "changedBy.image.height" | "changedBy.image.size" | "changedBy.image.subDir" | "changedBy.image.contentType" | "changedBy.image.file" | "changedBy.gender" | "changedBy.email" | "changedBy.externalAuthId" | "changedBy.rights" | "statusChangedBy.id" | "statusChangedBy.name" | "statusChangedBy.role" | "statusChangedBy.image.id" | "statusChangedBy.image.src" | "statusChangedBy.image.name" | "statusChangedBy.image.width" | "statusChangedBy.image.height" | "statusChangedBy.image.size" | "statusChangedBy.image.subDir" | "statusChangedBy.image.contentType" | "statusChangedBy.image.file" | "statusChangedBy.gender" | "statusChangedBy.email" | "statusChangedBy.externalAuthId" | "statusChangedBy.rights" | "closedBy.id" | "closedBy.name" | "closedBy.role" | "closedBy.image.id" | "closedBy.image.src" | "closedBy.image.name" | "closedBy.image.width" | "closedBy.image.height" | "closedBy.image.size" | "closedBy.image.subDir" | "closedBy.image.contentType" | "closedBy.image.file" | "closedBy.gender" | "closedBy.email" | "closedBy.externalAuthId" | "closedBy.rights" | "forkedByTemplate.id" | "forkedByTemplate.title" | "forkedByTemplate.description" | "forkedByTemplate.responsibleCollection" | "forkedByTemplate.deadlineAfterTs" | "forkedByTemplate.startDatePlanTs" | "forkedByTemplate.endDatePlanTs" | "forkedByTemplate.replicate" | "forkedByTemplate.checklist" | "forkedByTemplate.priority" | "forkedByTemplate.accomplices" | "forkedByTemplate.auditors" | "forkedByTemplate.replicateParams.period" | "forkedByTemplate.replicateParams.everyDay" | "forkedByTemplate.replicateParams.workdayOnly" | "forkedByTemplate.replicateParams.dailyMonthInterval" | "forkedByTemplate.replicateParams.everyWeek" | "forkedByTemplate.replicateParams.monthlyType" | "forkedByTemplate.replicateParams.monthlyDayNum" | "forkedByTemplate.replicateParams.monthlyMonthNum1" | "forkedByTemplate.replicateParams.monthlyWeekDayNum" | "forkedByTemplate.replicateParams.monthlyWeekDay" | "forkedByTemplate.replicateParams.monthlyMonthNum2" | "forkedByTemplate.replicateParams.yearlyType" | "forkedByTemplate.replicateParams.yearlyDayNum" | "forkedByTemplate.replicateParams.yearlyMonth1" | "forkedByTemplate.replicateParams.yearlyWeekDayNum" | "forkedByTemplate.replicateParams.yearlyWeekDay" | "forkedByTemplate.replicateParams.yearlyMonth2" | "forkedByTemplate.replicateParams.time" | "forkedByTemplate.replicateParams.timezoneOffset" | "forkedByTemplate.replicateParams.startDate" | "forkedByTemplate.replicateParams.repeatTill" | "forkedByTemplate.replicateParams.endDate" | "forkedByTemplate.replicateParams.times" | "email.id" | "email.taskId" | "email.mailboxId" | "email.title" | "email.body" | "email.from" | "email.dateTs" | "email.link" | "elapsedTime.id" | "elapsedTime.userId" | "elapsedTime.taskId" | "elapsedTime.minutes" | "elapsedTime.seconds" | "elapsedTime.source" | "elapsedTime.text" | "elapsedTime.createdAtTs" | "elapsedTime.startTs" | "elapsedTime.stopTs" | "source.type" | "source.data";
        /**
         * @description A field of `Task`:
         *
         *     - `id`: Identifier of the task
         *     - `title`: Title of the task
         *     - `description`: Description of the task; empty without one
         *     - `deadline`: When the task is due: ISO 8601 with the offset of the portal, whatever offset it was set with; null without a deadline
         *     - `needsControl`: True when the creator checks the task before it counts as completed
         *     - `startPlan`: When work is planned to start; null without a plan
         *     - `endPlan`: When work is planned to end; null without a plan
         *     - `fileIds`: Identifiers of the attached files; null in the documentation's examples
         *     - `checklist`: Identifiers of the items of the checklist
         *     - `epicId`: Identifier of the Scrum epic; null without one
         *     - `storyPoints`: Story points of a Scrum task; null without
         *     - `priority`: Priority: `high`, `average` or `low`
         *     - `status`: Status: `pending` (waits to be started), `in_progress`, `supposedly_completed` (waits for the creator's check), `completed`, `deferred` or `declined`
         *     - `statusChanged`: When the status changed last; null for a task whose status never has
         *     - `parentId`: Identifier of the parent task; null without one
         *     - `containsChecklist`: True when the task has a checklist
         *     - `containsSubTasks`: True when the task has subtasks
         *     - `containsRelatedTasks`: True when the task has related tasks
         *     - `containsGanttLinks`: True when the task has links in the Gantt chart
         *     - `containsPlacements`: True when applications have placed something in the task
         *     - `containsResults`: True when the task has results; `tasks.task.result.list` returns them
         *     - `numberOfReminders`: Number of reminders
         *     - `chatId`: Identifier of the task's chat
         *     - `plannedDuration`: Planned duration, in the unit that `durationType` names
         *     - `actualDuration`: Actual duration
         *     - `durationType`: Unit of the planned duration: `secs`, `mins`, `hours`, `days`, `weeks`, `monts` (spelt like this) or `years`
         *     - `started`: When work started; null before
         *     - `estimatedTime`: Estimate of the time that the task takes, in seconds
         *     - `replicate`: True for a task that recurs
         *     - `changed`: When the task was changed last
         *     - `closed`: When the task was closed; null for an open one
         *     - `activity`: When something last happened in the task
         *     - `guid`: GUID of the task, in braces: `{99502976-b2a2-4246-8d35-c6943b5ff242}`
         *     - `xmlId`: External identifier; null without one
         *     - `exchangeId`: Identifier in Exchange; null without one
         *     - `exchangeModified`: When it was changed in Exchange
         *     - `outlookVersion`: Version for the synchronization with Outlook
         *     - `mark`: Rating of the work
         *     - `allowsChangeDeadline`: True when the person responsible may change the deadline
         *     - `allowsTimeTracking`: True when time is tracked in the task
         *     - `matchesWorkTime`: True when the dates skip the time outside working hours
         *     - `addInReport`: True when the task is part of the report; null in the documentation's examples
         *     - `isMultitask`: True for a base task with subtasks
         *     - `siteId`: Identifier of the site, such as `s1`
         *     - `deadlineCount`: Not in the official list of fields, nor explained; null in the documentation's examples
         *     - `declineReason`: Not in the official list of fields, nor explained; null in the documentation's examples
         *     - `forumTopicId`: Not in the official list of fields, nor explained; null in the documentation's examples
         *     - `link`: Address of the task on the portal, relative: `/company/personal/user/1/tasks/task/view/3835/`
         *     - `rights`: What the user may do with the task
         *     - `archiveLink`: Address of an archive of all files of the task, relative to the portal
         *     - `crmItemIds`: CRM items of the task: a prefix and an identifier, such as `L_1000959`
         *     - `requireResult`: True when the task cannot be completed without a result
         *     - `matchesSubTasksTime`: True when the dates of the subtasks count for those of the task
         *     - `autocompleteSubTasks`: True when completing the task completes its subtasks
         *     - `allowsChangeDatePlan`: True when the planned dates may be changed
         *     - `maxDeadlineChangeDate`: When the deadline can no longer be changed; null without such a date
         *     - `maxDeadlineChanges`: How often the deadline may be put off; null without a limit
         *     - `requireDeadlineChangeReason`: True when whoever changes the deadline must give a reason
         *     - `inFavorite`: The user's own identifier when the task is among their favourites; empty otherwise
         *     - `inPin`: The user's own identifier when they have pinned the task; empty otherwise
         *     - `inGroupPin`: The user's own identifier when they have pinned the task in its group; empty otherwise
         *     - `inMute`: The user's own identifier when they have muted the task; empty otherwise
         *     - `dependsOn`: Tasks that the task depends on
         *     - `scenarios`: How the task came about
         *     - `creatorId`: Identifier of the creator
         *     - `created`: When the task was created
         *     - `responsibleId`: Identifier of the person responsible
         *     - `groupId`: Identifier of the group or project
         *     - `stageId`: Identifier of the stage within the group or project
         *     - `flowId`: Identifier of the flow
         *     - `changedById`: Identifier of the user who changed the task last
         *     - `statusChangedById`: Identifier of the user who changed the status last
         *     - `closedById`: Identifier of the user who closed the task
         *     - `forkedByTemplateId`: Identifier of the template that the task was made from
         *     - `emailId`: Identifier of the email that the task was made from
         * @enum {string}
         */
        TaskField: "id" | "title" | "description" | "deadline" | "needsControl" | "startPlan" | "endPlan" | "fileIds" | "checklist" | "epicId" | "storyPoints" | "priority" | "status" | "statusChanged" | "parentId" | "containsChecklist" | "containsSubTasks" | "containsRelatedTasks" | "containsGanttLinks" | "containsPlacements" | "containsResults" | "numberOfReminders" | "chatId" | "plannedDuration" | "actualDuration" | "durationType" | "started" | "estimatedTime" | "replicate" | "changed" | "closed" | "activity" | "guid" | "xmlId" | "exchangeId" | "exchangeModified" | "outlookVersion" | "mark" | "allowsChangeDeadline" | "allowsTimeTracking" | "matchesWorkTime" | "addInReport" | "isMultitask" | "siteId" | "deadlineCount" | "declineReason" | "forumTopicId" | "link" | "rights" | "archiveLink" | "crmItemIds" | "requireResult" | "matchesSubTasksTime" | "autocompleteSubTasks" | "allowsChangeDatePlan" | "maxDeadlineChangeDate" | "maxDeadlineChanges" | "requireDeadlineChangeReason" | "inFavorite" | "inPin" | "inGroupPin" | "inMute" | "dependsOn" | "scenarios" | "creatorId" | "created" | "responsibleId" | "groupId" | "stageId" | "flowId" | "changedById" | "statusChangedById" | "closedById" | "forkedByTemplateId" | "emailId";
        /**
         * @description A field of `TaskResultWithAuthor`:
         *
         *     - `id`: Identifier of the result; `tasks.task.result.update` and `tasks.task.result.delete` take it
         *     - `taskId`: Identifier of the task
         *     - `text`: Text of the result
         *     - `authorId`: Identifier of the author
         *     - `createdAt`: When the result was added: ISO 8601 with the offset of the portal, such as `2026-04-30T10:15:00+02:00`
         *     - `updatedAt`: When the result was changed last, in the same format; null for one that never was
         *     - `status`: Status: `open` or `closed`
         *     - `fileIds`: Identifiers of the files of the result; empty in every example of the documentation, which does not say what an element is
         *     - `rights`: What the user may do with the result
         *     - `messageId`: Identifier of the chat message that the result was made from; null for one that was not
         *     - `author`: Data of the author
         * @enum {string}
         */
        TaskResultWithAuthorField: "id" | "taskId" | "text" | "authorId" | "createdAt" | "updatedAt" | "status" | "fileIds" | "rights" | "messageId" | "author";
        /**
         * @description A field of `WorkTimeRecord`:
         *
         *     - `id`: Identifier of the record
         *     - `userId`: Identifier of the user whose time it is
         *     - `startTime`: When it began: ISO 8601 with an offset, such as `2026-06-02T17:38:24+02:00`
         *     - `endTime`: When it ended, in the same format
         *     - `duration`: How long it is, in seconds
         *     - `breakLength`: How long the breaks were together, in seconds
         *     - `state`: State of the record
         *     - `isApproved`: True when the record has been approved
         * @enum {string}
         */
        WorkTimeRecordField: "id" | "userId" | "startTime" | "endTime" | "duration" | "breakLength" | "state" | "isApproved";
    };
    responses: {
        /**
         * @description The request is wrong.
         *
         *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
         *     401 and 403: check the permissions of the user and the scope of the method.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
         *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
         *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
         *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
         *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
         *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
         *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The credentials were not accepted.
         *
         *     That `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` comes with 401 for a rejected token is known from a portal's
         *     source, not from a live response; the official pages of most methods print this code under 400. `invalid_token` and
         *     `PAYMENT_REQUIRED` come with 401 in the official Python SDK, not in the official documentation.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` | The token was not accepted (401), or its user has no access to the object (403) | 401: renew the access token or check the webhook. 403: check the user's permissions and the method's scope, such as mail. |
         *     | `NO_AUTH_FOUND` | The access token or webhook token is missing or wrong | Check the webhook's address, or pass a valid access token as auth. |
         *     | `expired_token` | The access token has expired | Renew the access token with the refresh token and retry the call. |
         *     | `invalid_token` | The access token is not valid (observed elsewhere, not in the official documentation) | Renew the access token. If that does not help, authorize the application again. |
         *     | `PAYMENT_REQUIRED` | The paid period of the portal or the application is over (observed elsewhere, not in the official documentation) | Pay for the portal's plan or the application. |
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The paid period is over. This status was observed elsewhere; it is not in the official documentation.
         *
         *     The official documentation gives `PAYMENT_REQUIRED` for the authorization server only. A portal's REST has a status 402
         *     of its own, and the official Python SDK lists the code with 401.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `PAYMENT_REQUIRED` | The paid period of the portal or the application is over (observed elsewhere, not in the official documentation) | Pay for the portal's plan or the application. |
         */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The credentials were accepted, but they do not allow the call.
         *
         *     The official page of REST 3.0 gives `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` status 403, the pages of
         *     most methods print it under 400. `PORTAL_DELETED` is documented with 500 and was observed elsewhere with 403.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` | The token was not accepted (401), or its user has no access to the object (403) | 401: renew the access token or check the webhook. 403: check the user's permissions and the method's scope, such as mail. |
         *     | `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
         *     | `insufficient_scope` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
         *     | `INVALID_CREDENTIALS` | The user of the access token or webhook lacks the necessary permissions | Grant the permissions, or use the token or webhook of a user who has them. |
         *     | `user_access_error` | The application is installed, but the administrator restricted access to certain users | Ask the portal's administrator to give the user access to the application. |
         *     | `ACCESS_DENIED` | The portal's plan does not include REST | Move the portal to a commercial plan. |
         *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a self-hosted portal, turn off “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal has no such method.
         *
         *     That `BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION` comes with 404 is known from a portal's source, not from a live
         *     response.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION` | No such REST 3.0 method (observed elsewhere, not in the official documentation) | Check the method's name, and that its module is installed on the portal. |
         *     | `ERROR_METHOD_NOT_FOUND` | No such method | Check the method's name, and that the address contains /rest/api/. |
         *     | `ERROR_MANIFEST_IS_NOT_AVAILABLE` | The manifest is not available | Check that the manifest the call needs exists on this portal. |
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The method cannot be called this way.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `ERROR_BATCH_METHOD_NOT_ALLOWED` | The method cannot be called in a batch | Call the method on its own. |
         */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal is gone. This status was observed elsewhere; it is not in the official documentation.
         *
         *     `PORTAL_DELETED` is documented with 500, and the official Python SDK lists it with 410.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a self-hosted portal, turn off “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
         */
        Gone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The key of the call was used for another one.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION` | The idempotency key was already used with another body | Take a new key. Reuse one only to repeat the same call. |
         */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The operating time of the method is used up.
         *
         *     The official documentation names `OPERATION_TIME_LIMIT`. That REST 3.0 calls the same limit
         *     `BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION` is known from a portal's source, not from a live response.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `OPERATION_TIME_LIMIT` | The method used up its operating time on this portal | Wait until operating_reset_at of the last response, then call less often. |
         *     | `BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION` | The method used up its operating time on this portal (observed elsewhere, not in the official documentation) | Wait until operating_reset_at of the last response, then call less often. |
         */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal failed.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `INTERNAL_SERVER_ERROR` | Internal error of the server | Try again later. If it persists, contact the server's administrator or Bitrix24 support. |
         *     | `ERROR_UNEXPECTED_ANSWER` | The portal's server returned an unexpected response | Try again later. If it persists, contact the server's administrator or Bitrix24 support. |
         *     | `BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION` | The method failed inside the portal (observed elsewhere, not in the official documentation) | Check the values of the parameters. If they are right, try again later. |
         *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a self-hosted portal, turn off “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
         */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /**
         * @description The portal rejects requests for now.
         *
         *     | Code | What happened | What to do |
         *     | --- | --- | --- |
         *     | `QUERY_LIMIT_EXCEEDED` | Too many requests in a short time | Send fewer requests per second (2 on most plans, 5 on Enterprise), and retry after a pause. |
         *     | `OVERLOAD_LIMIT` | The portal's REST API was blocked manually because of overload | Do not retry. Ask Bitrix24 support to lift the block, which was set manually for this portal. |
         */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
         *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
         *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
         *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
         * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description The `Idempotency-Key` of the call, where the portal honours it. */
        EchoedIdempotencyKey: string;
        /** @description `true` when this is the stored response to an earlier call with the same key and body. */
        IdempotentReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "call.followup.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["FollowUpField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "call.followup.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a follow-up. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "call.followup.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the call, as `call.followup.list` gives it. */
                    callId: number;
                    /**
                     * @description Fields of the follow-up to return, and parts of them by a dotted name, such as `overview.topic`; `callId`
                     *     always comes. Left out, all fields come, though `call.followup.field.list` says that `uuid` and `tracks`
                     *     have to be named. With an empty list, `callId`, `callType`, `initiatorId`, `startDate`, `endDate` and
                     *     `durationSeconds` come. There are no names for parts of the items of a list: name the list.
                     */
                    select?: components["schemas"]["FollowUpPath"][];
                    /**
                     * @description How users are mentioned in the texts of CoPilot: `bb` for BBCode, the default, `html`, or `none` for plain
                     *     text. The texts repeat what people said, and whether other HTML in them is escaped is not documented:
                     *     sanitize them before showing them as HTML.
                     * @enum {string}
                     */
                    mentionFormat?: "bb" | "html" | "none";
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The follow-up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FollowUp"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `invalid_select_field` | `select` names something that a follow-up does not have (documented without its HTTP status) | Name only fields, and parts of them, that the documentation lists. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            /**
             * @description The credentials were accepted, but they do not allow the call.
             *
             *     The official page of REST 3.0 gives `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` status 403, the pages of
             *     most methods print it under 400. `PORTAL_DELETED` is documented with 500 and was observed elsewhere with 403.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `access_denied` | The user has no access to the call | Call as a user who took part in the call or is in its chat, or as an administrator. |
             *     | `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` | The token was not accepted (401), or its user has no access to the object (403) | 401: renew the access token or check the webhook. 403: check the user's permissions and the method's scope, such as mail. |
             *     | `BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
             *     | `insufficient_scope` | The webhook or application lacks the scope | Add the method's scope to the webhook or application. |
             *     | `INVALID_CREDENTIALS` | The user of the access token or webhook lacks the necessary permissions | Grant the permissions, or use the token or webhook of a user who has them. |
             *     | `user_access_error` | The application is installed, but the administrator restricted access to certain users | Ask the portal's administrator to give the user access to the application. |
             *     | `ACCESS_DENIED` | The portal's plan does not include REST | Move the portal to a commercial plan. |
             *     | `PORTAL_DELETED` | The portal was deleted, or its public part is closed | On a self-hosted portal, turn off “Temporary closure of the public part of the site” under Desktop > Settings > Product Settings > Module Settings > Main Module. |
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "call.followup.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Which calls to return: those of a period, and of a user. It is an object, not a list of conditions. */
                    filter: {
                        /** @description When the calls began. Both ends are needed. */
                        startDate: {
                            /** @description Only calls of this moment or later: ISO 8601, such as `2026-01-01T00:00:00Z`. */
                            from: string;
                            /** @description Only calls of this moment or earlier, in the same format; not before `from`. */
                            to: string;
                        };
                        /**
                         * @description Only calls that this user took part in. An administrator can name any user. For anybody else the portal
                         *     puts the caller's own identifier in its place, whatever is given. Whether it does so where none is
                         *     given, so that calls of which the user is only in the chat do not come, is not documented.
                         */
                        participantId?: number;
                    };
                    /**
                     * @description Fields of a follow-up to return, and parts of them by a dotted name, such as `overview.topic`. Left out or
                     *     empty, only `callId`, `callType`, `initiatorId`, `startDate`, `endDate` and `durationSeconds` come. With
                     *     `transcription`, `overview` or `insights`, a page has 20 follow-ups at most. There are no names for parts of
                     *     the items of a list: name the list.
                     */
                    select?: components["schemas"]["FollowUpPath"][];
                    /** @description What to sort by: `startDate`, with the direction in lower case. */
                    order?: {
                        /**
                         * @description `asc` for the earliest call first, `desc` for the latest first, the default.
                         * @enum {string}
                         */
                        startDate?: "asc" | "desc";
                    };
                    /** @description The page to return, and how long it is; the first 50 follow-ups unless given. */
                    pagination?: {
                        /**
                         * @description How many follow-ups to return; 50 unless given. The portal lowers what is above 200, or above 20 with
                         *     `transcription`, `overview` or `insights` in `select`.
                         */
                        limit?: number;
                        /** @description Where to go on: `afterCursor` of the page before, unchanged. Left out, the first page comes. */
                        afterCursor?: {
                            /** @description `startDate` of the last call of the page before, to the microsecond. */
                            startDate: string;
                            /** @description Identifier of the last call of the page before. */
                            id: number;
                        };
                    };
                    /**
                     * @description How users are mentioned in the texts of CoPilot: `bb` for BBCode, the default, `html`, or `none` for plain
                     *     text. The texts repeat what people said, and whether other HTML in them is escaped is not documented:
                     *     sanitize them before showing them as HTML.
                     * @enum {string}
                     */
                    mentionFormat?: "bb" | "html" | "none";
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of follow-ups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The follow-ups of the page. */
                            items: components["schemas"]["FollowUp"][];
                            /** @description True when there is another page. */
                            hasMore: boolean;
                            /** @description Where the next page begins; null on the last one. */
                            afterCursor: {
                                /** @description `startDate` of the last call of this page, to the microsecond. */
                                startDate?: string;
                                /** @description Identifier of the last call of this page. */
                                id?: number;
                            } | null;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `invalid_date_range` | The period is not complete, or ends before it begins | Give both ends of the period in ISO 8601, the earlier one as from. |
             *     | `invalid_select_field` | `select` names something that a follow-up does not have (documented without its HTTP status) | Name only fields, and parts of them, that the documentation lists. |
             *     | `invalid_order` | `order` cannot be read (documented without its HTTP status) | Sort by startDate, with asc or desc. |
             *     | `invalid_pagination` | `pagination` of the follow-ups cannot be read (documented without its HTTP status) | Give a positive limit, and the cursor of the page before unchanged. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.employee.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The number of employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description Number of employees in the company structure. */
                            total: number;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.employee.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["EmployeeField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.employee.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of an employee. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.employee.multidepartment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The employees of several departments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The employees who belong to more than one department. */
                            employees: {
                                /** @description Identifier of the user; `userIds` of other methods takes it. */
                                userId?: number;
                                /** @description Name of the user. */
                                name?: string;
                                /** @description Position of the user; empty without one. */
                                workPosition?: string;
                                /** @description The departments that the user belongs to. */
                                departments?: components["schemas"]["NodeReference"][];
                            }[];
                            /** @description Number of the employees found. */
                            total: number;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.employee.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text to look for in the names of employees. */
                    name: string;
                    /**
                     * @description The department or team to look in, as `id` of `humanresources.node.list`. Whether nodes below it are
                     *     searched as well is not documented.
                     */
                    nodeId?: number;
                    /**
                     * @description Fields of an employee to return. Which ones come without it is not documented. The page of the method
                     *     lists an error for a name that does not exist; the page of REST 3.0 says that such a name is ignored. A
                     *     portal may do either.
                     */
                    select?: components["schemas"]["EmployeeField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The employees found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The employees found. */
                            items: components["schemas"]["Employee"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.employee.subordinates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the user, as `userId` of `humanresources.employee.search`. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The numbers of subordinates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description Identifier of the user, as it was given. */
                            userId: number;
                            /** @description The departments in which the user has subordinates. */
                            departments: {
                                /** @description Identifier of the department. */
                                nodeId?: number;
                                /** @description Name of the department. */
                                name?: string;
                                /** @description Role of the user in the department: `HEAD` in the documentation's example, where other methods say `MEMBER_HEAD`. */
                                role?: string;
                                /** @description Number of the user's subordinates in the department. */
                                subordinatesCount?: number;
                            }[];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of the node: `DEPARTMENT` or `TEAM`. It decides which roles `userIds` may have.
                     * @enum {string}
                     */
                    type: "DEPARTMENT" | "TEAM";
                    /** @description Name of the department or team. */
                    name: string;
                    /** @description Identifier of the node to create it below, as `id` of `humanresources.node.list`. */
                    parentId: number;
                    /** @description Description of the department or team. */
                    description?: string;
                    /**
                     * @description Colour of a team. What it does to a department is not documented.
                     * @enum {string}
                     */
                    colorName?: "blue" | "green" | "cyan" | "orange" | "purple" | "pink";
                    /**
                     * @description The members, by their roles: those of a department, or those of a team. Elsewhere,
                     *     `humanresources.node.member.set` excepted, `userIds` is a plain list.
                     */
                    userIds?: components["schemas"]["UsersByRole"];
                    /**
                     * @description For a department: true takes the users of `userIds` out of the department they were in, false leaves
                     *     them there as well; false unless given.
                     */
                    moveUsersToNode?: boolean;
                    /** @description True creates a chat for the node; false unless given. */
                    createChat?: boolean;
                    /** @description Chats to bind to the node, as `im.recent.list` of the older REST gives them. */
                    bindingChatIds?: number[];
                    /** @description True creates a channel for the node; false unless given. */
                    createChannel?: boolean;
                    /** @description Channels to bind to the node, as `im.recent.list` of the older REST gives them. */
                    bindingChannelIds?: number[];
                    /** @description True creates a collab for the node, where the plan has collabs; false unless given. */
                    createCollab?: boolean;
                    /** @description Collabs to bind to the node, as `socialnetwork.api.workgroup.list` of the older REST gives them. */
                    bindingCollabIds?: number[];
                    /** @description Rights in the node. What holds without it is not documented, and no method reads or changes it. */
                    settings?: {
                        /** @description Who may work with the workflows of the node. */
                        BUSINESS_PROC_AUTHORITY?: components["schemas"]["AuthorityRole"][];
                        /** @description Who may work with the reports of the node. */
                        REPORTS_AUTHORITY?: components["schemas"]["AuthorityRole"][];
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The department or team was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["NodeWithMembers"];
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team above, as `humanresources.node.list` gives it. */
                    id: number;
                    /**
                     * @description Fields of a node to return. Which ones come without it is not documented. They are those of
                     *     `humanresources.node.get` without `members`. A name that does not exist is an error of validation here;
                     *     in the other methods of this scope it has a code of its own.
                     */
                    select?: components["schemas"]["NodeField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The departments and teams below. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The nodes directly below. */
                            items: components["schemas"]["Node"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.communication.edit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `id` of `humanresources.node.list`. */
                    nodeId: number;
                    /**
                     * @description What `ids` and `removeIds` name and `createDefault` creates.
                     * @enum {string}
                     */
                    communicationType: "CHAT" | "CHANNEL" | "COLLAB";
                    /** @description True creates a chat, channel or collab for the node; false unless given. */
                    createDefault?: boolean;
                    /** @description What to bind. `im.recent.list` of the older REST gives chats and channels, `socialnetwork.api.workgroup.list` collabs. */
                    ids?: number[];
                    /** @description What to unbind, as `id` of `humanresources.node.communication.list`. */
                    removeIds?: number[];
                    /**
                     * @description True does the same for the departments and teams below; false unless given. Whether it goes deeper than
                     *     the children is not documented.
                     */
                    withChildren?: boolean;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The bindings were changed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the bindings were changed. */
                            success: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.communication.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `humanresources.node.list` gives it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The chats, channels and collabs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The chats bound to the node, without those that are only counted. */
                            chats: components["schemas"]["ChatOrChannel"][];
                            /** @description Number of further chats that the user has no access to. */
                            chatsNoAccess: number;
                            /** @description The channels bound to the node, without those that are only counted. */
                            channels: components["schemas"]["ChatOrChannel"][];
                            /** @description Number of further channels that the user has no access to. */
                            channelsNoAccess: number;
                            /** @description The collabs bound to the node, without those that are only counted. */
                            collabs: components["schemas"]["Communication"][];
                            /** @description Number of further collabs that the user has no access to. */
                            collabsNoAccess: number;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The numbers of departments and teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description Number of departments. */
                            departments: number;
                            /** @description Number of teams. */
                            teams: number;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.edit": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `humanresources.node.list` gives it. */
                    id: number;
                    /** @description New name. Required when neither `description` nor `colorName` is given. */
                    name?: string;
                    /** @description New description. */
                    description?: string;
                    /**
                     * @description New colour of a team. What it does to a department is not documented.
                     * @enum {string}
                     */
                    colorName?: "blue" | "green" | "cyan" | "orange" | "purple" | "pink";
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The department or team was changed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["Node"];
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["NodeWithMembersField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a department or team. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `humanresources.node.list` gives it. */
                    id: number;
                    /**
                     * @description Fields of the node to return. Which ones come without it is not documented. The page of the method lists
                     *     an error for a name that does not exist; the page of REST 3.0 says that such a name is ignored. A portal
                     *     may do either.
                     */
                    select?: components["schemas"]["NodeWithMembersField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The department or team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["NodeWithMembers"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of the nodes to return: `DEPARTMENT` or `TEAM`. For both, call twice.
                     * @enum {string}
                     */
                    type: "DEPARTMENT" | "TEAM";
                    /**
                     * @description Fields of a node to return. Which ones come without it is not documented. They are those of
                     *     `humanresources.node.get` without `members`. The page of the method lists an error for a name that does
                     *     not exist; the page of REST 3.0 says that such a name is ignored. A portal may do either.
                     */
                    select?: components["schemas"]["NodeField"][];
                    /** @description The page to return. A page has 50 nodes unless `limit` says otherwise, and 200 at most. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of departments or teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The nodes of the page. */
                            items: components["schemas"]["Node"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.member.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `id` of `humanresources.node.list`. */
                    nodeId: number;
                    /** @description The users to add, at least one; `userId` of `humanresources.employee.search`. */
                    userIds: number[];
                    /**
                     * @description The role of all of them. Departments have `MEMBER_HEAD`, `MEMBER_DEPUTY_HEAD` and `MEMBER_EMPLOYEE`;
                     *     teams have those with `TEAM` in their names. A role of the other kind of node is refused.
                     */
                    role: components["schemas"]["MemberRole"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The users were added. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the users were added. */
                            success: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.member.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["NodeMemberField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.member.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a member of a department or team. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.member.move": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team to move them to, as `id` of `humanresources.node.list`. */
                    nodeId: number;
                    /** @description The users to move, at least one; `userId` of `humanresources.employee.search`. */
                    userIds: number[];
                    /**
                     * @description The role of all of them: `MEMBER_EMPLOYEE` in a department and `MEMBER_TEAM_EMPLOYEE` in a team unless
                     *     given. A head who is moved without it becomes an employee. Departments have `MEMBER_HEAD`,
                     *     `MEMBER_DEPUTY_HEAD` and `MEMBER_EMPLOYEE`; teams have those with `TEAM` in their names. A role of the
                     *     other kind of node is refused.
                     */
                    role?: components["schemas"]["MemberRole"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The users were moved. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the users were moved. */
                            success: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.member.remove": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `id` of `humanresources.node.list`. */
                    nodeId: number;
                    /** @description The users to remove, at least one; `userId` of `humanresources.employee.search`. */
                    userIds: number[];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The users were removed, or some of them. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description Identifiers of the users who were removed. */
                            removed: number[];
                            /** @description The users who were not removed. */
                            failed: {
                                /** @description Identifier of the user. */
                                userId?: number;
                                /**
                                 * @description Why the user was not removed, as a text such as `Not found in this node`. The texts are not
                                 *     documented: show them, never decide by them.
                                 */
                                reason?: string;
                            }[];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.member.set": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `id` of `humanresources.node.list`. */
                    nodeId: number;
                    /**
                     * @description All members, by their roles: those of a department, or those of a team. At least one list; the
                     *     documentation asks for lists that are not empty, and its error calls the object an array.
                     */
                    userIds: components["schemas"]["UsersByRole"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The members were replaced. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the members were replaced. */
                            success: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.move": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the department or team, as `humanresources.node.list` gives it. */
                    id: number;
                    /**
                     * @description Identifier of the new node above, as `id` of `humanresources.node.list`. The page of the method speaks
                     *     of a department; whether it may be a team is not documented.
                     */
                    parentId: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The department or team was moved. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["Node"];
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "humanresources.node.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Kind of the nodes to look for: `DEPARTMENT` or `TEAM`.
                     * @enum {string}
                     */
                    type: "DEPARTMENT" | "TEAM";
                    /** @description Text to look for in the names of nodes. */
                    name: string;
                    /**
                     * @description Only nodes below this one, as `id` of `humanresources.node.list`. Whether that goes deeper than its
                     *     children is not documented.
                     */
                    parentId?: number;
                    /** @description How many nodes to return. `page` and `offset`, known from other lists, are not documented here. */
                    pagination?: {
                        /** @description How many nodes to return, 200 at most; 50 unless given. */
                        limit?: number;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The departments or teams found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The nodes found. */
                            items: components["schemas"]["Node"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.mailbox.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["MailboxField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.mailbox.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a mailbox. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.mailbox.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the mailbox, as `mail.mailbox.list` gives it. */
                    id: number;
                    /**
                     * @description Fields of the mailbox to return; all of them unless given. The page of REST 3.0 says that a name that does
                     *     not exist is ignored.
                     */
                    select?: components["schemas"]["MailboxField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The mailbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Mailbox"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.mailbox.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Part of the mailbox name to search for. */
                    name?: string;
                    /** @description Part of the email address to search for. */
                    email?: string;
                    /** @description The page to return. A page has 25 mailboxes unless `limit` says otherwise, and 100 at most. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of mailboxes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description Mailboxes of the page. */
                            items: components["schemas"]["Mailbox"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.mailbox.senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The page to return. A page has 25 items unless `limit` says otherwise, and 100 at most. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of senders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The senders of the page. */
                            items: components["schemas"]["Sender"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.createcalendarevent": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message, as `mail.message.list` gives it. */
                    messageId: number;
                    /** @description When the event begins, as `2026-04-15 10:00:00`. */
                    dateFrom: string;
                    /** @description When the event ends, as `2026-04-15 11:00:00`. */
                    dateTo: string;
                    /** @description Title of the event; the subject of the message unless given. */
                    name?: string;
                    /** @description Description of the event. */
                    description?: string;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The event was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when it worked. */
                            success: boolean;
                            /** @description Identifier of the event. */
                            eventId: number;
                            /** @description Identifier of the message it was made from. */
                            messageId: number;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.createchat": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message, as `mail.message.list` gives it. */
                    messageId: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when there is a chat. */
                            success: boolean;
                            /** @description Identifier of the chat. */
                            chatId: number;
                            /** @description Identifier of the message it is about. */
                            messageId: number;
                            /** @description True when the chat was there already. */
                            existing: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.createcrmactivity": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message, as `mail.message.list` gives it. */
                    messageId: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The activity was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the activity was created. */
                        result: boolean;
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.createfeedpost": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message, as `mail.message.list` gives it. */
                    messageId: number;
                    /** @description Title of the post; the subject of the message unless given. */
                    title?: string;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The post was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when it worked. */
                            success: boolean;
                            /** @description Identifier of the post. */
                            postId: number;
                            /** @description Identifier of the message it was made from. */
                            messageId: number;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.createtask": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message, as `mail.message.list` gives it. */
                    messageId: number;
                    /** @description Title of the task; the subject of the message unless given. */
                    title?: string;
                    /** @description Identifier of the user to assign the task to; the caller unless given. */
                    responsibleId?: number;
                    /** @description Description of the task. */
                    description?: string;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The task was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when it worked. */
                            success: boolean;
                            /** @description Identifier of the task. */
                            taskId: number;
                            /** @description Identifier of the message it was made from. */
                            messageId: number;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["MessageField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a message. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.forward": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message to forward. */
                    forwardMessageId: number;
                    /** @description Address to send from, as `email` of `mail.mailbox.senders`. */
                    from: string;
                    /** @description Addresses of the recipients. How many there may be is not documented. */
                    to: string[];
                    /** @description Subject of the message. */
                    subject: string;
                    /** @description Text of the message: plain text or simple HTML. */
                    body: string;
                    /** @description Addresses that get a copy. */
                    cc?: string[];
                    /** @description Addresses that get a copy which the other recipients do not see. */
                    bcc?: string[];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The message was forwarded. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the message was handed over for delivery. */
                            success: boolean;
                            /** @description The addresses it went to. Whether those of `cc` and `bcc` are among them is not documented. */
                            to: string[];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message, as `mail.message.list` gives it. */
                    id: number;
                    /** @description Fields of the message to return; all of them unless given. */
                    select?: components["schemas"]["MessageField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Message"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The mailbox to look in, as `mail.mailbox.list` gives it. Left out, all mailboxes of the user seem to be meant; the
                     *     page of the method does not say so.
                     */
                    mailboxId?: number;
                    /** @description Text to look for in the content and the metadata of the messages. */
                    searchQuery?: string;
                    /** @description Only messages of this moment or later: ISO 8601 with an offset, such as `2026-01-01T00:00:00+00:00`. */
                    dateFrom?: string;
                    /** @description Only messages of this moment or earlier, in the same format. */
                    dateTo?: string;
                    /** @description True for messages that have been read, false for those that have not; both unless given. */
                    isSeen?: boolean;
                    /** @description True for messages with attachments, false for those without; both unless given. */
                    hasAttachments?: boolean;
                    /** @description Name or path of the folder to look in. No method lists the folders; which one is meant without it is not documented. */
                    folder?: string;
                    /** @description The page to return. A page has 25 items unless `limit` says otherwise, and 200 at most. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The messages of the page. */
                            items: components["schemas"]["Message"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.movetofolder": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifiers of the messages, all from one folder of one mailbox. */
                    messageIds: number[];
                    /**
                     * @description What to do: `move` to `folder`, `spam`, or `delete` (to the trash).
                     * @enum {string}
                     */
                    action: "move" | "spam" | "delete";
                    /** @description Name or path of an existing folder of the mailbox. Required when `action` is `move`. */
                    folder?: string;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The messages were moved. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the messages were moved. */
                            success: boolean;
                            /** @description How many messages were moved. */
                            movedCount: number;
                            /** @description The action, as it was given. */
                            action: string;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.removecrmactivity": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message, as `mail.message.list` gives it. */
                    messageId: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The activity was removed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description True when the activity was removed. */
                        result: boolean;
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.reply": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the message to reply to. */
                    replyToMessageId: number;
                    /** @description Address to send from, as `email` of `mail.mailbox.senders`. */
                    from: string;
                    /** @description Addresses of the recipients. How many there may be is not documented. */
                    to: string[];
                    /** @description Subject of the message. */
                    subject: string;
                    /** @description Text of the message: plain text or simple HTML. */
                    body: string;
                    /** @description Addresses that get a copy. */
                    cc?: string[];
                    /** @description Addresses that get a copy which the other recipients do not see. */
                    bcc?: string[];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The reply was sent. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the message was handed over for delivery. */
                            success: boolean;
                            /** @description The addresses it went to. Whether those of `cc` and `bcc` are among them is not documented. */
                            to: string[];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.send": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Address to send from, as `email` of `mail.mailbox.senders`. */
                    from: string;
                    /** @description Addresses of the recipients. How many there may be is not documented. */
                    to: string[];
                    /** @description Subject of the message. */
                    subject: string;
                    /** @description Text of the message: plain text or simple HTML. */
                    body: string;
                    /** @description Addresses that get a copy. */
                    cc?: string[];
                    /** @description Addresses that get a copy which the other recipients do not see. */
                    bcc?: string[];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description True when the message was handed over for delivery. */
                            success: boolean;
                            /** @description The addresses it went to. Whether those of `cc` and `bcc` are among them is not documented. */
                            to: string[];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.message.thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of any message of the thread. */
                    id: number;
                    /** @description How many messages to return, 50 at most; 20 unless given. */
                    limit?: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The messages of the thread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The messages of the thread. */
                        result: components["schemas"]["ThreadMessage"][];
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.recipient.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["RecipientField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.recipient.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a recipient. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.recipient.listcontacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text to look for in names and addresses. */
                    query?: string;
                    /** @description The page to return. A page has 50 items unless `limit` says otherwise, and 200 at most. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The contacts of the page. */
                            items: components["schemas"]["Recipient"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "mail.recipient.listemployees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text to look for in names and addresses, at least one character. Required, unlike in `mail.recipient.listcontacts`. */
                    query: string;
                    /** @description The page to return. A page has 50 items unless `limit` says otherwise, and 200 at most. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The employees of the page. */
                            items: components["schemas"]["Recipient"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "main.eventlog.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["EventLogEntryField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "main.eventlog.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of an entry of the event log. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "main.eventlog.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the entry, as `main.eventlog.list` gives it. */
                    id: number;
                    /**
                     * @description Fields of the entry to return; all of them in the documentation's example, which has no `select`. The page
                     *     of REST 3.0 says that a name that does not exist is ignored. Observed elsewhere, not in the official
                     *     documentation: a portal refuses it, in `main.eventlog.list`.
                     */
                    select?: components["schemas"]["EventLogEntryField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["EventLogEntry"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "main.eventlog.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Fields of an entry to return. Which ones come without it is not documented; in the documentation's example of
                     *     `main.eventlog.get` all do. The page of REST 3.0 says that a name that does not exist is ignored. Observed
                     *     elsewhere, not in the official documentation: a portal refuses it.
                     */
                    select?: components["schemas"]["EventLogEntryField"][];
                    /**
                     * @description Conditions that an entry must meet, all of them; all entries come unless given. This document takes the
                     *     fields that are filterable in the documentation's example of `main.eventlog.field.list`: `id`,
                     *     `timestampX`, `auditTypeId`, `userId` and `guestId`. The page of the method names all fields. Observed
                     *     elsewhere, not in the official documentation: a portal takes these five.
                     */
                    filter?: components["schemas"]["EventLogFilter"];
                    /**
                     * @description Fields to sort by, each with its direction. The order without it is not documented, nor how several fields
                     *     rank; expect their order in the object. The fields are those that can be filtered by, as in
                     *     `main.eventlog.field.list`; the page of the method names all fields.
                     */
                    order?: {
                        /** @description Whether the smallest or the largest identifier comes first. */
                        id?: components["schemas"]["SortDirection"];
                        /** @description Whether the earliest or the latest event comes first. */
                        timestampX?: components["schemas"]["SortDirection"];
                        /** @description In which direction to sort by the type of the event. */
                        auditTypeId?: components["schemas"]["SortDirection"];
                        /** @description In which direction to sort by the user. */
                        userId?: components["schemas"]["SortDirection"];
                        /** @description In which direction to sort by the guest. */
                        guestId?: components["schemas"]["SortDirection"];
                    };
                    /**
                     * @description The page to return. A page has 50 entries unless `limit` says otherwise. The maximum is not documented; a
                     *     comment in the samples of the page has 50.
                     */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The entries of the page. */
                            items: components["schemas"]["EventLogEntry"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "main.eventlog.tail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Fields of an entry to return. Which ones come without it is not documented; in the documentation's example of
                     *     `main.eventlog.get` all do. The page of REST 3.0 says that a name that does not exist is ignored. Observed
                     *     elsewhere, not in the official documentation: a portal refuses it, in `main.eventlog.list`.
                     */
                    select?: components["schemas"]["EventLogEntryField"][];
                    /**
                     * @description Conditions that an entry must meet, all of them; all entries come unless given. The field of `cursor`
                     *     cannot be among them. This document takes the fields that are filterable in the documentation's example
                     *     of `main.eventlog.field.list`: `id`, `timestampX`, `auditTypeId`, `userId` and `guestId`. The page of the
                     *     method names all fields.
                     */
                    filter?: components["schemas"]["EventLogFilter"];
                    /** @description Where to begin, and how many entries to return; the first 50 entries by `id` unless given. */
                    cursor?: {
                        /**
                         * @description Field to sort by, to which `value` belongs; `id` unless given. Which ones it can be is not documented:
                         *     these are the fields that `main.eventlog.field.list` calls sortable.
                         * @enum {string}
                         */
                        field?: "id" | "timestampX" | "auditTypeId" | "userId" | "guestId";
                        /**
                         * @description In which direction to go; `ASC` unless given. With `DESC`, give `value`: there is nothing below 0, the
                         *     default.
                         */
                        order?: components["schemas"]["SortDirection"];
                        /**
                         * @description Value of `field` to begin after; 0 unless given. In the documentation's example the entry with the value
                         *     itself is not returned.
                         */
                        value?: number | string;
                        /** @description How many entries to return; 50 unless given. The maximum is not documented. */
                        limit?: number;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The entries after the value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The entries, sorted by `cursor.field`. */
                            items: components["schemas"]["EventLogEntry"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The fields of the new knowledge base. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description Name of the knowledge base, up to 255 characters. */
                        name: string;
                        /**
                         * @description Position in the list of knowledge bases; 0 unless given. Whether it may be negative is not
                         *     documented.
                         */
                        position?: number;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The knowledge base was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Collection"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.archive": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the knowledge base, as `note.collection.list` gives it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The knowledge base was archived. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the knowledge base was archived. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the knowledge base, as `note.collection.list` gives it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The knowledge base is in the trash. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the knowledge base was moved to the trash. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description Documents are being imported into the knowledge base.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `NOTE_COLLECTION_UNDER_IMPORT` | Documents are being imported into the knowledge base | Wait for the end of the import, then call again. |
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["CollectionField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a knowledge base. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the knowledge base, as `note.collection.list` gives it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The knowledge base. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Collection"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The page to return, and how long it is; the first 50 knowledge bases unless given. */
                    pagination?: {
                        /** @description How many knowledge bases to return, 200 at most; 50 unless given. */
                        limit?: number;
                        /** @description Where to go on: `nextCursor` of the page before. Left out, the first page comes. */
                        afterCursor?: {
                            /**
                             * @description `position` of the last knowledge base of the page before. As several can have the same, `id`
                             *     is needed too.
                             */
                            position: number;
                            /** @description `id` of the last knowledge base of the page before. */
                            id: number;
                        };
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of knowledge bases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The knowledge bases of the page. */
                            items: components["schemas"]["Collection"][];
                            /** @description Where the next page begins; null on the last one. */
                            nextCursor: {
                                /** @description `position` of the last knowledge base of this page. */
                                position?: number;
                                /** @description `id` of the last knowledge base of this page. */
                                id?: number;
                            } | null;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.collection.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the knowledge base, as `note.collection.list` gives it. */
                    id: number;
                    /** @description The field to change, which is required. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description New name, up to 255 characters. */
                        name: string;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The knowledge base was renamed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Collection"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The fields of the new document. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description Identifier of the knowledge base, as `note.collection.list` gives it. */
                        collectionId: number;
                        /** @description Title of the document, up to 255 characters. */
                        title: string;
                        /**
                         * @description Identifier of the document to create it below, as `note.document.tree.list` gives it; it must
                         *     belong to the same knowledge base. Left out, the document stands at the top.
                         */
                        parentId?: number;
                        /**
                         * @description Text of the document in Markdown: 1,048,576 bytes in UTF-8 at most, which is fewer characters
                         *     where they are not ASCII. Left out, the document has no text.
                         */
                        markdown?: string;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The document was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Document"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `NOTE_MARKDOWN_TOO_LARGE` | The text of the document is too large (documented without its HTTP status) | Send 1,048,576 bytes at most, or split the text into several documents. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `NOTE_INVALID_PARENT` | The parent belongs to another knowledge base (documented without its HTTP status) | Give a parent from the same knowledge base, or none. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.archive": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the document, as `note.document.tree.list` and `note.document.search.list` give it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The document was archived. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the document was archived. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the document, as `note.document.tree.list` and `note.document.search.list` give it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The document is in the trash. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the document was moved to the trash. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["DocumentField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a document. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the document, as `note.document.tree.list` and `note.document.search.list` give it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Document"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.search.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["FoundDocumentField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.search.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a document that a search has found. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.search.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Text to look for: 3 to 200 characters. */
                    query: string;
                    /** @description How many documents to return. There is neither a page number nor a cursor. */
                    pagination?: {
                        /** @description How many documents to return, 200 at most; 50 unless given. */
                        limit?: number;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The documents found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The documents found. */
                            items: components["schemas"]["FoundDocument"][];
                            /** @description True when there are more matches than `items` has. */
                            hasMore: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `NOTE_SEARCH_QUERY_TOO_SHORT` | The text to look for is too short | Give 3 characters at least. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `NOTE_SEARCH_QUERY_TOO_LONG` | The text to look for is too long (documented without its HTTP status) | Give 200 characters at most. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.tree.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["DocumentNodeField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.tree.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a document in the tree of its knowledge base. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.tree.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the knowledge base, as `note.collection.list` gives it. */
                    collectionId: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The tree of the documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The documents at the top. */
                            items: components["schemas"]["DocumentNode"][];
                            /** @description True when the tree was cut, because the knowledge base has more than 5000 documents. */
                            truncated: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.document.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the document, as `note.document.tree.list` and `note.document.search.list` give it. */
                    id: number;
                    /** @description What to change: `title`, `markdown` or both. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description New title, up to 255 characters. */
                        title?: string;
                        /**
                         * @description New text in Markdown: 1,048,576 bytes in UTF-8 at most, which is fewer characters where they are
                         *     not ASCII.
                         *
                         *     A file is shown by its `assetMarkdown`, which `note.file.add` and `note.file.get` return, in a
                         *     line of its own with nothing before or after it. A block of an image or a video can also have a
                         *     `width` in percent of the editor's, with up to two decimal places, and an `align` of `left` or
                         *     `right`, as in `[[image fileId=5001 width=30.98 align=left]]`. Without `align` it is centred, and
                         *     `width` is 10 to 100; with it, 10 to 70. `align=center` is not needed.
                         */
                        markdown?: string;
                    };
                    /**
                     * @description True replaces the text although somebody has unsaved changes in the editor; false unless given. It
                     *     stands beside `fields`, not in it, and matters for `markdown` only.
                     */
                    overwrite?: boolean;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The document was changed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["Document"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `NOTE_EMPTY_UPDATE` | There is nothing to change | Give fields.title, fields.markdown or both. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `NOTE_MARKDOWN_TOO_LARGE` | The text of the document is too large (documented without its HTTP status) | Send 1,048,576 bytes at most, or split the text into several documents. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description Somebody has unsaved changes in the document.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `NOTE_DOCUMENT_HAS_UNSAVED_CHANGES` | Somebody has unsaved changes in the document (documented without its HTTP status) | Call again later, or with overwrite true, which discards those changes. |
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.file.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the document, as `note.document.tree.list` and `note.document.search.list` give it. */
                    documentId: number;
                    /**
                     * @description Name of the file with its extension, which is one of `png`, `jpg`, `jpeg`, `gif`, `webp`, `svg`,
                     *     `pdf`, `txt`, `md`, `csv`, `doc`, `docx`, `xls`, `xlsx`, `ppt`, `pptx`, `mp4`, `webm` and `mov`.
                     *     Whether capital letters may be used is not documented.
                     */
                    fileName: string;
                    /**
                     * @description Content of the file in Base64, without a `data:` prefix; it cannot be empty. The file may be as large
                     *     as the portal's setting `main.max_file_size` says; where that is not set, 25 MiB (26,214,400 bytes, or
                     *     34,952,536 characters of Base64). No method returns the setting.
                     */
                    fileContent: string;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The file was saved. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["DocumentFile"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `NOTE_FILE_TOO_LARGE` | The file is larger than the portal allows (documented without its HTTP status) | Send a smaller file, or raise main.max_file_size on a self-hosted portal. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `NOTE_FILE_TYPE_NOT_ALLOWED` | Files with this extension are not allowed (documented without its HTTP status) | Send a file with one of the extensions that note.file.add lists. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.file.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["DocumentFileField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.file.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a file of a document. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "note.file.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Identifier of the file, as `note.file.add` returns it, or `fileId` of a block in the text of the
                     *     document.
                     */
                    id: number;
                    /** @description Identifier of the document that the file belongs to; the file's own identifier is not enough. */
                    documentId: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["DocumentFile"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    batch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the method. Only methods of REST 3.0 can be in a batch, and `batch` itself cannot. */
                    method: string;
                    /** @description Parameters of the method, as in a call by itself. */
                    query: {
                        [key: string]: unknown;
                    };
                    /** @description Name of the command for the references of later ones. Observed elsewhere, not in the official documentation. */
                    as?: string;
                }[];
            };
        };
        responses: {
            /** @description The results of all commands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What each method returns under `result`, in the order of the commands. */
                        result: unknown[];
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "rest.documentation.openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The portal's document, by itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Version of OpenAPI. */
                        openapi: string;
                        /** @description What the document is about, with the keys that OpenAPI gives it. */
                        info: Record<string, never>;
                        /** @description The modules of the portal. */
                        tags?: Record<string, never>[];
                        /** @description The methods, by their names with a slash before them. */
                        paths: Record<string, never>;
                        /** @description The schemas that the methods refer to, under `schemas`. */
                        components?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "rest.scope.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The scopes of the methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Methods and scopes of all modules. The official documentation shows no response, so nothing is said of its keys. */
                        result: Record<string, never>;
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.access.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: string;
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.access.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of the access to a task. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.access.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the task, as `tasks.task.list` gives it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description What the user may do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        result: components["schemas"]["TaskAccess"];
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Fields of the task. The page of the method has a table of three, all required, and refers to the list
                     *     of all fields of a task, which says of none whether it can be written. This document takes those that
                     *     are not kept by the portal itself; see `TaskChanges`.
                     */
                    fields: {
                        /** @description Title of the task. */
                        title: string;
                        /** @description Identifier of the creator, a user of the portal. `user.get` of the older REST returns them. */
                        creatorId: number;
                        /** @description Identifier of the person responsible, a user of the portal. */
                        responsibleId: number;
                        /** @description Description of the task. */
                        description?: string;
                        /**
                         * Format: date-time
                         * @description When the task is due: ISO 8601 with an offset, such as `2025-12-31T23:59:59+02:00`. Responses have the offset of
                         *     the portal.
                         */
                        deadline?: string;
                        /**
                         * @description True when the creator checks the task before it counts as completed; false in a new task unless given. The official page
                         *     prints `Y` and `N`, its examples booleans, here and for every flag of a task.
                         */
                        needsControl?: boolean;
                        /**
                         * Format: date-time
                         * @description When work is planned to start.
                         */
                        startPlan?: string;
                        /**
                         * Format: date-time
                         * @description When work is planned to end. It may be neither before `startPlan` nor too long after it; the limit is not
                         *     documented.
                         */
                        endPlan?: string;
                        /** @description Identifier of the group or project. */
                        groupId?: number;
                        /** @description Identifier of the stage within the group or project. */
                        stageId?: number;
                        /** @description Identifier of the Scrum epic. */
                        epicId?: number;
                        /**
                         * @description Story points of a Scrum task. The official page refers to `tasks.api.scrum.task.update` of the older REST to
                         *     change them.
                         */
                        storyPoints?: number;
                        /** @description Identifier of the flow. */
                        flowId?: number;
                        /**
                         * @description Priority.
                         * @enum {string}
                         */
                        priority?: "high" | "average" | "low";
                        /**
                         * @description Status: waits to be started, in progress, waits for the creator's check, completed, deferred or declined.
                         * @enum {string}
                         */
                        status?: "pending" | "in_progress" | "supposedly_completed" | "completed" | "deferred" | "declined";
                        /** @description Identifiers of the participants. Responses have the users in their place. */
                        accomplices?: number[];
                        /** @description Identifiers of the observers. Responses have the users in their place. */
                        auditors?: number[];
                        /** @description Identifier of the parent task, another than the task itself. */
                        parentId?: number;
                        /** @description Planned duration, in the unit that `durationType` names. */
                        plannedDuration?: number;
                        /**
                         * @description Unit of the planned duration; months are spelt `monts`.
                         * @enum {string}
                         */
                        durationType?: "secs" | "mins" | "hours" | "days" | "weeks" | "monts" | "years";
                        /**
                         * Format: date-time
                         * @description When work started.
                         */
                        started?: string;
                        /** @description Estimate of the time that the task takes, in seconds. */
                        estimatedTime?: number;
                        /** @description True makes the task recur. No method of this scope sets how. */
                        replicate?: boolean;
                        /** @description GUID of the task. */
                        guid?: string;
                        /** @description External identifier. */
                        xmlId?: string;
                        /**
                         * @description Rating of the work: the official list of fields has `N` (negative) and `P` (positive), while the documentation's
                         *     examples return `none` for a task without one. Neither is ruled out here.
                         */
                        mark?: string;
                        /** @description True when the person responsible may change the deadline. */
                        allowsChangeDeadline?: boolean;
                        /** @description True when time is tracked in the task. */
                        allowsTimeTracking?: boolean;
                        /** @description True when the dates skip the time outside working hours. */
                        matchesWorkTime?: boolean;
                        /** @description True when the task is part of the report. */
                        addInReport?: boolean;
                        /** @description True for a base task with subtasks. */
                        isMultitask?: boolean;
                        /** @description Identifier of the site. */
                        siteId?: string;
                        /** @description Identifier of the template that the task is made from. */
                        forkedByTemplateId?: number;
                        /**
                         * Format: date-time
                         * @description When the deadline can no longer be changed.
                         */
                        maxDeadlineChangeDate?: string;
                        /** @description How often the deadline may be put off. */
                        maxDeadlineChanges?: number;
                        /** @description True when whoever changes the deadline must give a reason. */
                        requireDeadlineChangeReason?: boolean;
                        /** @description CRM items of the task. */
                        crmItemIds?: string[];
                        /** @description Identifier of the email that the task is made from. */
                        emailId?: number;
                        /** @description True when the task cannot be completed without a result. */
                        requireResult?: boolean;
                        /** @description True when the dates of the subtasks count for those of the task. */
                        matchesSubTasksTime?: boolean;
                        /** @description True when completing the task completes its subtasks. */
                        autocompleteSubTasks?: boolean;
                        /** @description True when the planned dates may be changed. */
                        allowsChangeDatePlan?: boolean;
                        /** @description Tasks that the task depends on. */
                        dependsOn?: number[];
                        /** @description How the task came about. */
                        scenarios?: ("default" | "crm" | "mobile" | "voice" | "video")[];
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The task was created. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["BasicTask"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.chat.message.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the field to describe.
                     * @enum {string}
                     */
                    name: "id" | "taskId" | "text";
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.chat.message.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a message in the chat of a task. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.chat.message.send": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The message. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description Identifier of the task, as `tasks.task.list` gives it. */
                        taskId: number;
                        /** @description Text of the message. Its markup and its greatest length are not documented. */
                        text: string;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The message was sent. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the message was sent. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the task, as `tasks.task.list` gives it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The task was deleted. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the task was deleted. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["TaskWithRelatedField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a task. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.file.attach": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the task, as `tasks.task.list` gives it. */
                    taskId: number;
                    /** @description Identifiers of the files on Drive. How many there may be is not documented. */
                    fileIds: number[];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The files were attached. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the files were attached. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.file.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Name of the field to describe.
                     * @enum {string}
                     */
                    name: "taskId" | "fileIds";
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.file.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of the files of a task. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the task, as `tasks.task.list` gives it. */
                    id: number;
                    /**
                     * @description Fields of the task, and of related objects, to return. Without it a basic set comes, which the
                     *     documentation does not list: in its examples the fields of `BasicTask`, without the identifiers of people,
                     *     group, stage and flow, and without related objects. What the name of a related object alone selects is
                     *     not documented, nor whether names with more dots than these work.
                     */
                    select?: components["schemas"]["TaskWithRelatedPath"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["TaskWithRelated"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION` | No object has this identifier | Give the identifier of an existing object. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Fields of a task to return; only `id` unless given. The fields of related objects, such as
                     *     `responsible.name`, are documented for `tasks.task.get` only. The page of REST 3.0 says that a name that
                     *     does not exist is ignored. A portal may refuse it instead.
                     */
                    select?: components["schemas"]["TaskField"][];
                    /**
                     * @description Conditions that a task must meet, all of them: `[["id", ">", 1000]]`; all tasks come unless given. `id` is
                     *     the only field; another one is refused as one that is not `Filterable`. An object `{"logic": "or", "conditions": [...]}` is
                     *     met by one of its conditions. The page of REST 3.0 describes it for every filter, the page of the
                     *     method does not.
                     */
                    filter?: (components["schemas"]["TaskCondition"] | {
                        /**
                         * @description How the conditions are combined. Those outside a group are combined by `and`.
                         * @enum {string}
                         */
                        logic: "or";
                        /** @description The conditions of the group. Whether groups go into each other is not documented. */
                        conditions: components["schemas"]["TaskCondition"][];
                    })[];
                    /**
                     * @description Fields to sort by, each with its direction; by `id`, ascending, unless given. How several fields rank is
                     *     not documented; expect their order in the object.
                     */
                    order?: {
                        id?: components["schemas"]["SortDirection"];
                        title?: components["schemas"]["SortDirection"];
                        creatorId?: components["schemas"]["SortDirection"];
                        created?: components["schemas"]["SortDirection"];
                        responsibleId?: components["schemas"]["SortDirection"];
                        deadline?: components["schemas"]["SortDirection"];
                        startPlan?: components["schemas"]["SortDirection"];
                        endPlan?: components["schemas"]["SortDirection"];
                        groupId?: components["schemas"]["SortDirection"];
                        priority?: components["schemas"]["SortDirection"];
                        status?: components["schemas"]["SortDirection"];
                        started?: components["schemas"]["SortDirection"];
                        estimatedTime?: components["schemas"]["SortDirection"];
                        changed?: components["schemas"]["SortDirection"];
                        closed?: components["schemas"]["SortDirection"];
                        activity?: components["schemas"]["SortDirection"];
                        mark?: components["schemas"]["SortDirection"];
                        allowsChangeDeadline?: components["schemas"]["SortDirection"];
                        allowsTimeTracking?: components["schemas"]["SortDirection"];
                    };
                    /**
                     * @description The page to return. A page has 50 tasks unless `limit` says otherwise, and 1000 at most. Observed
                     *     elsewhere, not in the official documentation: 50 at most.
                     */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The tasks of the page. */
                            items: components["schemas"]["Task"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION` | `order` cannot be read | Give the direction ASC or DESC, and a field that the list can be sorted by. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.result.add": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The result. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description Identifier of the task, as `tasks.task.list` gives it. */
                        taskId: number;
                        /** @description Text of the result. */
                        text: string;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The result was added. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["TaskResult"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.result.addfromchatmessage": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The message. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description Identifier of a message in the chat of a task. */
                        messageId: number;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The result was added. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["TaskResult"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.result.delete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the result, as `tasks.task.result.list` gives it. */
                    id: number;
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The result was deleted. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the result was deleted. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.result.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Fields to sort by, each with its direction. The order without it is not documented, nor how several fields
                     *     rank; expect their order in the object.
                     */
                    order?: {
                        id?: components["schemas"]["SortDirection"];
                        authorId?: components["schemas"]["SortDirection"];
                        createdAt?: components["schemas"]["SortDirection"];
                        updatedAt?: components["schemas"]["SortDirection"];
                        status?: components["schemas"]["SortDirection"];
                        messageId?: components["schemas"]["SortDirection"];
                    };
                    /**
                     * @description Conditions that a result must meet, all of them, with one on `taskId` among them: `[["taskId", 51]]`.
                     *     An object `{"logic": "or", "conditions": [...]}` is met by one of its conditions. The page of REST 3.0
                     *     describes it for every filter, the page of the method does not; whether `taskId` may stand in such an
                     *     object only is not documented.
                     */
                    filter: (components["schemas"]["TaskResultCondition"] | {
                        /**
                         * @description How the conditions are combined. Those outside a group are combined by `and`.
                         * @enum {string}
                         */
                        logic: "or";
                        /** @description The conditions of the group. Whether groups go into each other is not documented. */
                        conditions: components["schemas"]["TaskResultCondition"][];
                    })[];
                    /**
                     * @description Fields of a result to return. Which ones come without it is not documented. The page of the method
                     *     lists an error for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     *     A portal may do either.
                     */
                    select?: components["schemas"]["TaskResultWithAuthorField"][];
                    /** @description The page to return. How many results a page has unless `limit` says so, and at most, is not documented. */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The results of the page. */
                            items: components["schemas"]["TaskResultWithAuthor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION` | `filter` lacks a condition that the method requires | Add the condition that validation names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION` | `order` cannot be read | Give the direction ASC or DESC, and a field that the list can be sorted by. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.result.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the result, as `tasks.task.result.list` gives it. */
                    id: number;
                    /** @description What to change. Errors name a field inside it without `fields.`. */
                    fields: {
                        /** @description New text of the result. */
                        text: string;
                    };
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The result was changed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["TaskResult"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "tasks.task.update": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifies the call, so that a repetition is not executed again: for 24 hours a portal responds to the same key and the
                 *     same body with the stored response. The key belongs to one application or webhook, one user and one method. Only a
                 *     success is stored, and two calls at the same time may both be executed. That the key must not contain spaces, and that some
                 *     methods ignore it, was observed elsewhere; a portal that honours it returns the header.
                 * @example 9f1c1a7e-5f1b-4a1e-9a2c-2f5f2b6c7d80
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Identifier of the task, as `tasks.task.list` gives it. */
                    id: number;
                    /** @description What to change. Errors name a field inside it without `fields.`. */
                    fields: components["schemas"]["TaskChanges"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The task was changed. */
            200: {
                headers: {
                    "Idempotency-Key": components["headers"]["EchoedIdempotencyKey"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data: `result` once more, with the outcome in it. */
                        result: {
                            /** @description True when the task was changed. */
                            result: boolean;
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION` | The idempotency key is too long, or has a character that it may not have | Give a key of 1 to 255 printable ASCII characters without spaces. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "timeman.record.field.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the field to describe. */
                    name: components["schemas"]["WorkTimeRecordField"];
                    /**
                     * @description What to return of the description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The description of the field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            item: components["schemas"]["FieldDescriptor"];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION` | The entity has no such field | Ask for a field that the entity has; its field.list method lists them. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "timeman.record.field.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What to return of each description; everything unless given. The page of the method lists an error
                     *     for a name that does not exist; the page of REST 3.0 says that such a name is ignored.
                     */
                    select?: components["schemas"]["FieldDescriptorField"][];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description The descriptions, one for each field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The fields of a record of working time. */
                            items: components["schemas"]["FieldDescriptor"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION` | A related part of `select`, or `filter`, names a field that the object does not have | Name only fields that the object has. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION` | `select` cannot be read | Give select as a list of field names. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    "timeman.record.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Conditions that a record must meet, all of them. One has to name the user: the call is refused without it, and
                     *     with two different users. The other field is `startTime`, when the record began. A group with `logic` can
                     *     stand in place of another condition, and is met when one of its own conditions is.
                     */
                    filter: (components["schemas"]["WorkTimeCondition"] | {
                        /**
                         * @description How the conditions are combined. Those outside a group are combined by `and`.
                         * @enum {string}
                         */
                        logic: "or";
                        /** @description The conditions of the group. Whether groups go into each other is not documented. */
                        conditions: components["schemas"]["WorkTimeCondition"][];
                    })[];
                    /**
                     * @description Fields of a record to return. Which ones come without it is not documented. The page of REST 3.0 says that a
                     *     name that does not exist is ignored. A portal may refuse it instead.
                     */
                    select?: components["schemas"]["WorkTimeRecordField"][];
                    /**
                     * @description Fields to sort by, each with its direction. The order without it is not documented, nor how several fields
                     *     rank; expect their order in the object.
                     */
                    order?: {
                        /** @description Whether the smallest or the largest identifier comes first. */
                        id?: components["schemas"]["SortDirection"];
                        /** @description In which direction to sort by the user; there is only one. */
                        userId?: components["schemas"]["SortDirection"];
                        /** @description Whether the record that began first or last comes first. */
                        startTime?: components["schemas"]["SortDirection"];
                        /** @description Whether the record that ended first or last comes first. */
                        endTime?: components["schemas"]["SortDirection"];
                        /** @description Whether the shortest or the longest record comes first. */
                        duration?: components["schemas"]["SortDirection"];
                    };
                    /**
                     * @description The page to return. A page has 50 records unless `limit` says otherwise. The maximum is not documented; a
                     *     comment in the samples of the page has 50.
                     */
                    pagination?: components["schemas"]["Pagination"];
                    auth?: components["schemas"]["AccessToken"];
                };
            };
        };
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Response data. */
                        result: {
                            /** @description The records of the page. */
                            items: components["schemas"]["WorkTimeRecord"][];
                        };
                        time?: components["schemas"]["Time"];
                    };
                };
            };
            /**
             * @description The request is wrong.
             *
             *     The official pages of most methods also print `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
             *     401 and 403: check the permissions of the user and the scope of the method.
             *
             *     | Code | What happened | What to do |
             *     | --- | --- | --- |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` | A parameter is missing or wrong | Fix the parameters listed in validation. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION` | `filter` cannot be read (documented for methods that have it) | Pass filter as a list of conditions. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION` | `pagination` cannot be read | Give numbers, and a limit other than 0. |
             *     | `BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION` | The body is not JSON | Send a JSON object as the body, with Content-Type application/json. |
             *     | `BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION` | A condition of `filter` has an unknown operator (documented for methods that have it) | Use =, !=, >, >=, <, <=, in or between. |
             *     | `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION` | A field of the object is missing or wrong (documented for methods that save one) | Fix the fields listed in validation. |
             *     | `ERROR_BATCH_LENGTH_EXCEEDED` | The parameters passed to `batch` are too long | Split the batch, so that its parameters are shorter. |
             *     | `INVALID_REQUEST` | The request did not use HTTPS | Call the portal over HTTPS. |
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
