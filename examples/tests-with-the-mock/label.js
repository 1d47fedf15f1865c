import { LimitError, NotFoundError } from "bitrix24-openapi";

/**
 * How a project displays a mailbox: the code under test.
 * @param {import("bitrix24-openapi").Client} b24
 * @param {number} id
 */
export async function label(b24, id) {
  try {
    const { item } = await b24.mail.mailbox.get({ id });
    return `${item.name} <${item.email}>`;
  } catch (error) {
    if (error instanceof NotFoundError) return "no such mailbox";
    if (error instanceof LimitError) return "busy, try again later";
    throw error;
  }
}
