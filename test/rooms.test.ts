/**
 * Rooms that stand beside each other lead one way, in the order of the map in docs/architecture.md: each imports only
 * rooms that the map names above it. The files of a folder itself are the door of its rooms, or what these need, and
 * none is both.
 */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseSync } from "oxc-parser";
import { expect, test } from "vitest";

test("a room imports only those beside it that the map names above it", async () => {
  const rooms = await roomsOfMap();
  const place = (room: string) => rooms.findIndex((one) => `${one}/`.startsWith(`${room}/`));

  const beside = (await imports()).map(apart).filter(({ ways }) => !ways.some(isFile));

  expect(beside.length).toBeGreaterThan(1000);
  expect(beside.filter(({ ways }) => ways.some((room) => place(room) < 0))).toEqual([]);
  expect(
    beside
      .filter(({ ways: [room, other] }) => place(room) < place(other))
      .map(({ from, to }) => `${from} imports ${to}`),
  ).toEqual([]);
});

test("no room and no file beside it know each other in a circle", async () => {
  let open = (await imports()).map(apart);

  // What leads on to nothing that is open is in no circle, and no more is what nothing open leads to.
  for (let before = Number.POSITIVE_INFINITY; open.length < before; ) {
    before = open.length;
    const leading = new Set(open.map(({ ways: [own] }) => own));
    const led = new Set(open.map(({ ways: [, other] }) => other));
    open = open.filter(({ ways: [own, other] }) => leading.has(other) && led.has(own));
  }

  expect(open.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

/** The folders in the table of docs/architecture.md, from above. */
async function roomsOfMap(): Promise<readonly string[]> {
  const map = await readFile("docs/architecture.md", "utf8");
  const [, table = ""] = map.split("## Where things stand\n");
  return [...table.matchAll(/^\| `([\w/-]+)\/` \|/gmu)].map(([, room = ""]) => room);
}

interface Apart extends Import {
  /** Where the two paths part, a folder or a file each: `notes/forms`, `notes/meetup.ts`. */
  readonly ways: readonly [own: string, other: string];
}

function apart({ from, to }: Import): Apart {
  const [own, other] = [from.split("/"), to.split("/")];
  const at = own.findIndex((part, index) => part !== other[index]) + 1;
  return { from, to, ways: [own.slice(0, at).join("/"), other.slice(0, at).join("/")] };
}

function isFile(way: string): boolean {
  return way.endsWith(".ts");
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
