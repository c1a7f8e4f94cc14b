import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadWithTokens, unknownSettings } from "./settings.ts";

const scalar = z.union([z.string(), z.number()]).transform(String);
const schema = z.object({
  services: z.object({
    kikigaki: z.object({
      environment: z.record(z.string(), scalar),
      volumes: z.array(z.string()),
      read_only: z.boolean(),
      cap_drop: z.array(z.string()),
      security_opt: z.array(z.string()),
      privileged: z.undefined().optional(),
      user: z.undefined().optional(), // the image's own, which is not root
      ports: z.undefined().optional(), // Socket Mode needs none
    }),
  }),
  volumes: z.record(z.string(), z.null()),
});
const compose = schema.parse(parse(await readFile("compose.yaml", "utf8")));
const { kikigaki } = compose.services;

test("its environment names settings that the bot reads and takes", () => {
  expect(unknownSettings(Object.keys(kikigaki.environment))).toEqual([]);
  expect(loadWithTokens(kikigaki.environment)).toMatchObject({ SLACK_MODE: "socket" });
});

test("the notes are mounted where the bot looks for them, and it cannot write to them", () => {
  expect(kikigaki.volumes).toContain(`./notes:${kikigaki.environment.NOTES_DIR}:ro`);
});

test("the bot's state is kept when the container is replaced", () => {
  expect(kikigaki.volumes).toContain(`state:${kikigaki.environment.STATE_DIR}`);
  expect(Object.keys(compose.volumes)).toEqual(["state"]);
});

test("the container has nothing that the bot does not need", () => {
  expect(kikigaki).toMatchObject({
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
  });
});

test("notes from Git stand where the bot looks for them, and only the container that pulls writes there", async () => {
  const added = parse(await readFile("deploy/notes-from-git.yaml", "utf8"));

  expect(added.services.kikigaki.volumes).toEqual([`notes:${kikigaki.environment.NOTES_DIR}:ro`]);
  expect(added.services.notes.volumes).toEqual(["notes:/notes"]);
  expect(added.services.notes.read_only).toBe(true);
  expect(Object.keys(added.volumes)).toEqual(["notes"]);
});
