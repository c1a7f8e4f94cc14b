/** The rows of a table as items. */
import { isTitleColumn } from "../../notes/forms/table-columns.ts";
import type { Point } from "../../notes/meetup.ts";
import type { Item } from "./item.ts";
import { itemTitle } from "./item-title.ts";

const between = " | ";

/** Each row with its other cells below it, under the names of their columns; without titles where no column is called so. */
export function tableItems(table: Point): readonly Item[] {
  const [header = "", ...rows] = table.text.split("\n");
  const names = header.split(between).map((name) => name.trim());
  const column = names.findIndex(isTitleColumn);
  return rows.map((text): Item => {
    const cells = text.split(between).map((cell) => cell.trim());
    const title = cells.length === names.length ? itemTitle(cells[column] ?? "") : undefined;
    const points = cells.flatMap((cell, at): Point[] => {
      const name = names[at] ?? "";
      if (at === column || !/[\p{L}\p{N}]/u.test(cell)) return [];
      const told = name === "" ? cell : `${name}: ${cell}`;
      return [{ kind: "bullet", text: told, line: table.line, children: [] }];
    });
    return { point: table, text, points, below: [], ...(title !== undefined && { title }) };
  });
}
