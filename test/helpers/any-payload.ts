/** Payloads as Slack sends them, and the same with anything at all in any of their fields. */
import fc from "fast-check";
import type { Action } from "../../src/card/action.ts";
import { shortcuts } from "../../src/slack/manifest/surfaces.ts";
import {
  act,
  command,
  directMessage,
  globalShortcut,
  homeOpened,
  homeSearch,
  inView,
  linksShared,
  mention,
  messageShortcut,
  questionSent,
  shareSent,
} from "./slack.ts";

type Json = Record<string, unknown>;
type Path = readonly string[];

/** A payload by which a person asks something. */
export interface Asking {
  readonly name: string;
  readonly make: () => Json;
  /** What tells Bolt and the bot that a person asks, and where they can answer: dotted paths. */
  readonly needed: readonly string[];
}

/** Something else in one place of a payload; which place, by its number. */
export interface Change {
  readonly at: number;
  /** Undefined: the field is missing. */
  readonly to: unknown;
}

const message = [
  "type",
  "team_id",
  "event.type",
  "event.channel",
  "event.ts",
  "event.user",
  "event.text",
];
const who = ["type", "user", "team", "channel"];
const button = ["actions.0.type", "actions.0.action_id"];
const pressed = (action: Action) => ({
  name: `a click on ${action.kind}`,
  make: () => act(action, "ja"),
  needed: [...who, ...button, "response_url"],
});

/** One of every kind; `talkId` is that of a talk in the notes, `question` one that finds talks. */
export function askings(talkId: string, question: string): readonly Asking[] {
  const pressedInWindow = (action: Action) => ({
    name: `a click on ${action.kind} in a window`,
    make: () => act(action, "ja", inView({ id: "V1", type: "modal" })),
    needed: [...who, ...button, "trigger_id", "view.id", "view.type"],
  });
  const share = { kind: "share", again: { kind: "ask", question }, subject: talkId } as const;
  return [
    {
      name: "a command",
      make: () => command(question),
      needed: ["command", "team_id", "response_url"],
    },
    { name: "a mention", make: () => mention(question), needed: message },
    { name: "a direct message", make: () => directMessage(question), needed: message },
    {
      name: "a reply in a thread",
      make: () => directMessage(question, { thread_ts: "1.0", subtype: "file_share", files: [] }),
      needed: [...message, "event.subtype", "event.thread_ts"],
    },
    { ...pressed(share), needed: [...who, ...button, "trigger_id"] },
    {
      name: "a window for sharing",
      make: () => shareSent(share, "ja", { comment: question }),
      needed: ["type", "user", "team", "view.id", "view.callback_id", "view.private_metadata"],
    },
    pressed({ kind: "notes", id: talkId }),
    pressed({ kind: "look-speaker", id: "haruka", from: 0 }),
    pressed({ kind: "list", question, from: 10 }),
    pressed({ kind: "browse", shelf: "years", from: 0 }),
    pressed({ kind: "ask", question }),
    pressed({
      kind: "rate",
      rating: { kind: "talk", verdict: "unhelpful" },
      of: { again: { kind: "ask", question: "gVisor" }, subject: "a.md#x" },
    }),
    pressedInWindow({ kind: "page", id: talkId, page: 1 }),
    pressedInWindow({ kind: "look-talk", id: talkId, from: 0 }),
    {
      name: "a page of the Home tab",
      make: () => ({
        ...act({ kind: "shelf", shelf: "speakers", from: 0 }, "ja"),
        ...inView({ id: "VHOME", type: "home" }),
      }),
      needed: [...who, ...button, "trigger_id", "view.type"],
    },
    { name: "the Home tab", make: () => homeOpened(), needed: [...message, "event.tab"] },
    {
      name: "the search of the Home tab",
      make: () => homeSearch(question),
      needed: [...who, ...button, "trigger_id"],
    },
    {
      name: "a shortcut of a message",
      make: () => messageShortcut(shortcuts.related.id, question),
      needed: [...who, "callback_id", "trigger_id", "response_url"],
    },
    {
      name: "a shortcut",
      make: () => globalShortcut(shortcuts.ask.id),
      needed: [...who, "callback_id", "trigger_id"],
    },
    {
      name: "a question in a window",
      make: () => questionSent(shortcuts.ask.id, question),
      needed: [...who, "view.id", "view.callback_id"],
    },
  ];
}

/** Links in a message, by which nobody asks anything. */
export const links: Asking = {
  name: "a link",
  make: () => linksShared(["https://minato.example.com/event/12/"], { user_locale: "en-US" }),
  needed: ["type", "event"],
};

const hostile = fc.constantFrom(
  "<!channel>",
  "<!here|here>",
  "<@U0HARUKA>",
  "U1> <!channel",
  "<!subteam^S1>",
  "&lt;!everyone&gt;",
  "https://minato.example.com/event/12/|<!channel>",
  "http://[",
  "__proto__",
  "constructor",
  '["ja","__proto__",0,""]',
  '{"locale":"ja","action":{"kind":"look-talk","id":"__proto__","page":0}}',
  '{"locale":"en","action":{"kind":"list","question":"by:<!channel>","page":9007199254740991}}',
  '{"locale":"ja","action":{"kind":"ask","question":"@U1 year:<!here>"}}',
  "by:<!channel> year:<@U1>",
  "\u202e\u0000\ud800",
  "ー".repeat(3_000),
  "",
);

/** What a button of ours, of any version of the bot, may carry. */
export const anyValue: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom("ja", "en"), hostile, fc.nat(), hostile)
    .map((value) => JSON.stringify(value)),
  fc
    .tuple(
      fc.constantFrom("ja", "en"),
      fc.constantFrom("look-talk", "list", "ask"),
      hostile,
      fc.nat(),
    )
    .map(([locale, kind, text, page]) =>
      JSON.stringify({ locale, action: { kind, id: text, question: text, page } }),
    ),
);

/** A change of any field to anything: also to another type, also to nothing. */
export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  to: fc.oneof(
    { weight: 3, arbitrary: hostile },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    { weight: 2, arbitrary: fc.constantFrom(undefined, null, 0, -1, 0.5, true, [], {}) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom(["__proto__"], [null], { id: {} }, { text: ["x"] }) },
  ),
});

/** The payload with these changes, and which of its fields they are in. */
export function changed(payload: Json, changes: readonly Change[]) {
  const copy = structuredClone(payload);
  const fields = changes.map(({ at, to }) => {
    const paths = pathsIn(copy);
    const path = paths[at % paths.length] ?? [];
    put(copy, path, structuredClone(to)); // Another change may be inside of it.
    return path.join(".");
  });
  return { payload: copy, fields };
}

/** True where one of the fields is needed, holds what is needed, or lies in it. */
export function touches(needed: readonly string[], fields: readonly string[]): boolean {
  return fields.some((field) =>
    needed.some((one) => `${one}.`.startsWith(`${field}.`) || `${field}.`.startsWith(`${one}.`)),
  );
}

function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...pathsIn(inner).map((path) => [name, ...path]),
  ]);
}

function put(into: object, [name = "", ...rest]: Path, value: unknown): void {
  if (rest.length > 0) put(Reflect.get(into, name), rest, value);
  else if (value === undefined) Reflect.deleteProperty(into, name);
  else Reflect.set(into, name, value);
}
