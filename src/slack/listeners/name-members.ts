import type { Members } from "../calls/members.ts";

/** Members looked up for a question; nobody asks for more. */
const most = 5;

/**
 * A message with the names of the members that it mentions, as a question names people: `<@U1>` is
 * `@"Lena Fischer|lena"`, by either of which a speaker may go. The bot's own mention is taken off.
 *
 * @param own The bot's own id.
 */
export async function nameMembers(
  text: string,
  namesOf: Members["namesOf"],
  own?: string,
): Promise<string> {
  const plain = own === undefined ? text : text.replace(mentionOf(own), " ");
  const ids = [...new Set([...plain.matchAll(mention)].map(([, id = ""]) => id))].slice(0, most);
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await namesOf(id)] as const)));
  return plain.replace(mention, (_, id: string) => {
    const called = names.get(id);
    if (!called) return " ";
    const bare = called.map((name) => name.replace(/["|<>]/gu, " ").trim()).filter(Boolean);
    return ` @"${(bare.length > 0 ? bare : [id]).join("|")}" `;
  });
}

const mention = /<@([UW][A-Z0-9]{1,20})(?:\|[^<>]*)?>/gu;

function mentionOf(id: string): RegExp {
  return new RegExp(`<@${id.replace(/\W/gu, "")}(?:\\|[^<>]*)?>`, "gu");
}
