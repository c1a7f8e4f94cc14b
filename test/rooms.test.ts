/**
 * Rooms that stand beside each other lead one way, in the order of the map in docs/architecture.md: each imports only
 * rooms that the map names above it. The files of a folder itself are the door of its rooms, and no room beside them.
 */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";

test("a room imports only those beside it that the map names above it", async () => {
  const rooms = await roomsOfMap();
  const place = (room: string) => rooms.findIndex((one) => `${one}/`.startsWith(`${room}/`));

  const beside = (await imports()).flatMap(({ from, to }) => {
    const [room, other] = besideEachOther(from, to) ?? [];
    return room && other ? [{ room, other, text: `${from} imports ${to}` }] : [];
  });

  expect(beside.length).toBeGreaterThan(1000);
  expect(beside.filter(({ room, other }) => place(room) < 0 || place(other) < 0)).toEqual([]);
  expect(
    beside.filter(({ room, other }) => place(room) < place(other)).map(({ text }) => text),
  ).toEqual([]);
});

/** The folders in the table of docs/architecture.md, from above. */
async function roomsOfMap(): Promise<readonly string[]> {
  const map = await readFile("docs/architecture.md", "utf8");
  const [, table = ""] = map.split("## Where things stand\n");
  return [...table.matchAll(/^\| `([\w/-]+)\/` \|/gmu)].map(([, room = ""]) => room);
}

/** The folders in which two paths part, where both are folders: `notes/forms`, `notes/people`. */
function besideEachOther(from: string, to: string): readonly [string, string] | undefined {
  const [own, other] = [from, to].map((path) => path.split("/"));
  const at = own?.findIndex((part, index) => part !== other?.[index]) ?? -1;
  const ways = [own, other].map((parts) => parts?.slice(0, at + 1).join("/") ?? "");
  const [room = "", beside = ""] = ways;
  return at < 0 || ways.some((way) => way.endsWith(".ts")) ? undefined : [room, beside];
}

interface Import {
  readonly from: string;
  readonly to: string;
}

/** What files of src import and export of each other, types as well. */
async function imports(): Promise<readonly Import[]> {
  const files = (await readdir("src", { recursive: true })).filter((file) => file.endsWith(".ts"));
  const found: Import[] = [];
  for (const from of files) {
    const { module } = parseSync(from, await readFile(join("src", from), "utf8"));
    const named = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
      ),
    ];
    for (const path of named.filter((name) => name.startsWith(".")))
      found.push({ from, to: join(dirname(from), path) });
  }
  return found;
}
