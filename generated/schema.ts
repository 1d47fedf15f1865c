// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
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
         *     documented. Portals' own documents give the method `filter`, `order` and `pagination` instead of `name` and
         *     `nodeId`, which is seen on portals and not in the official documentation.
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
         * @description Returns the departments of the company structure, or its teams, page by page. There is no total: a page with fewer
         *     nodes than its `limit` is the last one. How they are sorted is not documented, nor can it be chosen. Portals' own
         *     documents give the method `filter` and `order`, and leave out `type`, which is seen on portals and not in the
         *     official documentation.
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
         *     For a mailbox that does not exist the status is 400, not 404.
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
         * @description Returns the user's own mailboxes, page by page, each with all its fields. There is no total: a page with fewer
         *     mailboxes than `limit` is the last one.
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
         * @description Returns the addresses that the user may send from, page by page. There is no total: a page with fewer items than its
         *     `limit` is the last one.
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
         * @description Returns messages with all their fields, the text included, page by page. There is no total: a page with fewer messages
         *     than its `limit` is the last one. How the messages are sorted is not documented, nor can it be chosen.
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
         *     with fewer items than its `limit` is the last one.
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
         * @description Returns employees whose name or address has the text of `query`, page by page. There is no total: a page with fewer
         *     items than its `limit` is the last one.
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
         * @description An error code that this document lists, each with an example of its own.
         * @enum {string}
         */
        KnownErrorCode: "ACCESS_DENIED" | "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INTERNAL_INTERNALEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION" | "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION" | "BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION" | "ERROR_BATCH_LENGTH_EXCEEDED" | "ERROR_BATCH_METHOD_NOT_ALLOWED" | "ERROR_MANIFEST_IS_NOT_AVAILABLE" | "ERROR_METHOD_NOT_FOUND" | "ERROR_UNEXPECTED_ANSWER" | "INTERNAL_SERVER_ERROR" | "INVALID_CREDENTIALS" | "INVALID_REQUEST" | "NOTE_COLLECTION_UNDER_IMPORT" | "NOTE_DOCUMENT_HAS_UNSAVED_CHANGES" | "NOTE_EMPTY_UPDATE" | "NOTE_FILE_TOO_LARGE" | "NOTE_FILE_TYPE_NOT_ALLOWED" | "NOTE_INVALID_PARENT" | "NOTE_MARKDOWN_TOO_LARGE" | "NOTE_SEARCH_QUERY_TOO_LONG" | "NOTE_SEARCH_QUERY_TOO_SHORT" | "NO_AUTH_FOUND" | "OPERATION_TIME_LIMIT" | "OVERLOAD_LIMIT" | "PAYMENT_REQUIRED" | "PORTAL_DELETED" | "QUERY_LIMIT_EXCEEDED" | "expired_token" | "insufficient_scope" | "invalid_token" | "user_access_error";
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
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION` and, where a method saves an object, with
                 *     `BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION`.
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
    };
    responses: {
        /**
         * @description The request is wrong.
         *
         *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
         *     source, not from a live response; the official page of a method prints this code under 400. `invalid_token` and
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
         *     The official page of REST 3.0 gives `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` status 403, the page of a method
         *     prints it under 400. `PORTAL_DELETED` is documented with 500 and was observed elsewhere with 403.
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
                    /** @description Identifier of the mailbox. Get it with `mail.mailbox.list`. */
                    id: number;
                    /**
                     * @description Fields of the mailbox to return. Without it the whole mailbox is returned. A portal ignores a field
                     *     that it does not know, with status 200; here the list is closed, so that a misspelling is noticed.
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
                    /** @description Which page to return. `limit` is 25 by default and 100 at most. */
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
             *     The official page of a method also prints `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION` here, which is listed under
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
}
