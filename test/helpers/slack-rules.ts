/** What Slack demands of a message and local-slack does not check, and what we owe the reader. */
import { expect } from "vitest";
import type { Call } from "./recording-proxy.ts";

type Json = Readonly<Record<string, unknown>>;

/** Whether the call shows something to people. */
export function isMessage({ method }: Call): boolean {
  return ["chat.postMessage", "chat.postEphemeral", "chat.update", "response_url"].includes(method);
}

/** Whether the call shows a window or the Home tab. */
export function isView({ method }: Call): boolean {
  return method.startsWith("views.");
}

/**
 * Fails unless Slack would show the window or Home tab of this call as it is.
 *
 * @param channel Which may be named in it, since something is shared there.
 * @param sharer Who may be, since they share it.
 */
export function expectSlackShows(
  { args: given }: Pick<Call, "args">,
  channel?: string,
  sharer?: string,
): void {
  const named = [...(channel ? [`<#${channel}>`] : []), ...(sharer ? [`<@${sharer}>`] : [])];
  const args = named.reduce(without, given);
  const { type, title, close, submit, blocks, private_metadata } = record(args.view);
  expect(["modal", "home"]).toContain(type);
  if (type === "modal") {
    for (const text of [title, close ?? title, submit ?? title]) {
      expectText(text, 24, ["plain_text"]);
    }
  }
  if (private_metadata !== undefined) expectLength(private_metadata, 3000);
  expectBlocks(list(blocks, "blocks"), { most: 100, size: 250_000 });
}

/**
 * Fails unless Slack would take this message whole, page nobody, and unfurl nothing.
 *
 * @param sharer Who may be named in it, since the message is shared by them.
 */
export function expectSlackTakes({ method, args: given }: Call, sharer?: string): void {
  const args = sharer ? without(given, `<@${sharer}>`) : given;
  if (args.delete_original === true) return;
  expect(args.text, `${method}: text, for notifications and screen readers`).toEqual(
    expect.stringMatching(/\S/),
  );
  expectPlainMrkdwn(args.text, "text");
  expect(String(args.text).length, "text is cut beyond 4,000").toBeLessThanOrEqual(4000);
  // Not documented: Slack refuses about 13,200 characters in all (slackapi/bolt-js#2509).
  expectBlocks(list(args.blocks, "blocks"), { most: 50, size: 13_200 });
  for (const name of ["link_names", "reply_broadcast"]) expect(args).not.toHaveProperty(name);

  if (method === "response_url") {
    expect(["ephemeral", "in_channel"], "response_type").toContain(args.response_type);
  } else {
    expect(args.channel, "channel").toMatch(/^[CDG][A-Z0-9]+$/);
  }
  if (args.response_type !== "ephemeral") {
    expect(String(args.unfurl_links), "unfurl_links").toBe("false");
    expect(String(args.unfurl_media), "unfurl_media").toBe("false");
  }
}

function without(args: Json, named: string): Json {
  return JSON.parse(JSON.stringify(args).replaceAll(named, "what is named"));
}

function expectBlocks(
  blocks: readonly Json[],
  { most, size }: { readonly most: number; readonly size: number },
): void {
  expect(blocks.length).toBeLessThanOrEqual(most);
  expectUnique(blocks.map(({ block_id }) => block_id));
  expectUnique(blocks.flatMap((block) => actionIds(block)));
  for (const block of blocks) expectBlock(block);
  expect(JSON.stringify(blocks).length).toBeLessThan(size);
}

function expectBlock(block: Json): void {
  if (block.block_id !== undefined) expectLength(block.block_id, 255);
  switch (block.type) {
    case "header":
      expectText(block.text, 150, ["plain_text"]);
      return;
    case "section":
      if (block.text !== undefined || block.fields === undefined) expectText(block.text, 3000);
      for (const field of listUpTo(10, block.fields ?? [])) expectText(field, 2000);
      if (block.accessory !== undefined) expectElement(record(block.accessory));
      return;
    case "context":
      for (const element of listUpTo(10, block.elements)) expectText(element, 2000);
      return;
    case "actions":
    case "context_actions": // Where Slack refuses these, plain buttons are sent: withPlainBlocks.
      for (const element of listUpTo(25, block.elements)) expectElement(element);
      return;
    case "rich_text":
      expectEach(block.elements, expectRichText);
      return;
    case "divider":
      return;
    case "input":
      expectText(block.label, 2000, ["plain_text"]);
      expectElement(record(block.element));
      return;
    default:
      expect.fail(`A ${String(block.type)} block is not drawn by every client.`);
  }
}

function expectRichText({ type, elements, indent = 0, style, offset = 0 }: Json): void {
  if (type === "rich_text_list") {
    expect(["bullet", "ordered"]).toContain(style);
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(indent).toBeLessThanOrEqual(8);
    expectEach(elements, expectRichText);
    return;
  }
  expect(["rich_text_section", "rich_text_preformatted"]).toContain(type);
  expectEach(elements, expectRichElement);
}

/** Text and web links only: whatever else there is calls somebody. */
function expectRichElement({ type, text, url }: Json): void {
  demand(type === "text" || type === "link", () => `A ${String(type)} in rich text`);
  expectLength(text, 3000);
  if (type === "link") demand(/^https?:\/\//.test(String(url)), () => `no link: ${String(url)}`);
}

/** There is one at least. */
function expectEach(value: unknown, expectOne: (element: Json) => void): void {
  const elements = list(value, "elements");
  demand(elements.length > 0, () => "an empty rich text");
  for (const element of elements) expectOne(element);
}

function expectElement(element: Json): void {
  expectLength(element.action_id, 255);
  switch (element.type) {
    case "button":
      expectText(element.text, 75, ["plain_text"]);
      if (element.value !== undefined) expectLength(element.value, 2000);
      if (element.accessibility_label !== undefined) expectLength(element.accessibility_label, 75);
      if (element.url !== undefined) {
        expectLength(element.url, 3000);
        expect(element.url).toMatch(/^https?:\/\//);
      }
      return;
    case "feedback_buttons":
      for (const one of [record(element.positive_button), record(element.negative_button)]) {
        expectText(one.text, 75, ["plain_text"]);
        expectLength(one.value, 2000);
      }
      return;
    case "plain_text_input":
      expectText(element.placeholder, 150, ["plain_text"]);
      return;
    case "static_select":
      expectText(element.placeholder, 150, ["plain_text"]);
      expectOptions(listUpTo(100, element.options));
      return;
    case "overflow":
      expectOptions(listUpTo(5, element.options));
      return;
    default:
      expect.fail(`No check for a ${String(element.type)} element.`);
  }
}

function expectOptions(options: readonly Json[]): void {
  expect(options.length).toBeGreaterThan(0);
  for (const { text, value } of options) {
    expectText(text, 75, ["plain_text"]);
    expectLength(value, 75);
  }
}

function expectText(value: unknown, longest: number, types = ["plain_text", "mrkdwn"]): void {
  const { type, text } = record(value);
  demand(types.includes(String(type)), () => `${String(type)} is none of ${types.join(", ")}`);
  expectLength(text, longest);
  if (type === "mrkdwn") expectPlainMrkdwn(text, "mrkdwn");
}

/** In Slack's markup `<…>` may be a web link and nothing else, and `&` only begins an entity. */
function expectPlainMrkdwn(value: unknown, where: string): void {
  const rest = String(value)
    .replaceAll(/<https?:\/\/[^\s<>|]+(?:\|[^<>|\n]+)?>/g, "")
    .replaceAll(/&(?:amp|lt|gt);/g, "");
  demand(!/[<>&]/.test(rest), () => `${where}: unescaped markup in ${String(value)}`);
}

function expectLength(value: unknown, longest: number): void {
  const isFitting = typeof value === "string" && value !== "" && value.length <= longest;
  demand(isFitting, () => `no text of 1 to ${longest} characters: ${JSON.stringify(value)}`);
}

function expectUnique(ids: readonly unknown[]): void {
  const given = ids.filter((id) => id !== undefined);
  demand(new Set(given).size === given.length, () => `twice the same id: ${given.join(", ")}`);
}

function actionIds({ elements, accessory }: Json): unknown[] {
  const all = [...(Array.isArray(elements) ? elements : []), accessory];
  return all.flatMap((element) => record(element ?? {}).action_id ?? []);
}

function listUpTo(longest: number, value: unknown): readonly Json[] {
  const items = list(value, "a list");
  demand(items.length <= longest, () => `${items.length} in a list of at most ${longest}`);
  return items;
}

function list(value: unknown, what: string): readonly Json[] {
  if (!Array.isArray(value)) expect.fail(`${what} is no list`);
  return value.map(record);
}

function record(value: unknown): Json {
  demand(typeof value === "object", () => `no object: ${JSON.stringify(value)}`);
  return value as Json; // as: just asserted
}

/** As `expect`, which takes so long for each that half of a property's time would be its. */
function demand(isMet: boolean, what: () => string): void {
  if (!isMet) expect.fail(what());
}
