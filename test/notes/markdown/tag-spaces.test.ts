import { expect, test } from "vitest";
import { withPlainSpacesInTags } from "../../../src/notes/markdown/tag-spaces.ts";

test.for([
  { name: "in a tag", text: "a <b\u3000c=\u00a0d> e\u3000f", read: "a <b c= d> e f" },
  { name: "in a tag of several lines", text: "<b\nc\u00a0d\n>\u00a0e", read: "<b\nc d\n> e" },
  { name: "below a tag", text: "<b\n\nc\u3000d", read: "<b\n\nc\u3000d" },
  { name: "before a tag", text: "山田\u3000太郎 <br>", read: "山田\u3000太郎 <br>" },
  {
    name: "where there is none",
    text: "a < b\u00a0c\n\t<3\u3000",
    read: "a < b\u00a0c\n\t<3\u3000",
  },
])("a space that is not plain, $name", ({ text, read }) => {
  expect(withPlainSpacesInTags(text)).toBe(read);
});
