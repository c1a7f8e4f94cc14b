/** Names that every object of JavaScript has already are names as any other. */
import { expect, test } from "vitest";
import { answersFrom } from "../src/answer/answers.ts";
import { readNotes } from "../src/notes/folder/read-notes.ts";
import { buildLibrary } from "../src/search/index/library.ts";

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];
const before = Object.getOwnPropertyNames(Object.prototype);

test.for(names)("%s as title, speaker, point, meetup, front matter and file", (name) => {
  const speaker = names[(names.indexOf(name) + 1) % names.length] ?? "";
  const { meetups } = readNotes([
    { file: `${name}.md`, text: notesOf(name, speaker, `---\n${name}: x\ntitle: ${name}\n---\n`) },
    {
      file: `${name}/b.md`,
      text: notesOf(name, speaker, `+++\n${name} = "x"\ntitle = "${name}"\n+++\n`),
    },
    {
      file: "c.md",
      text: notesOf(name, speaker, `---\n${name}:\n  polluted: yes\n---\n# ${name}\n`),
    },
  ]);
  const library = buildLibrary(meetups, [[name, "polluted"]]);
  const answers = answersFrom(
    library,
    () => 0,
    () => "2026-11-26",
  );

  const talks = library.catalogue.talks.filter(({ talk }) => talk.title === name);
  expect(talks).toHaveLength(3);
  for (const { talk } of talks) {
    expect(talk.speakers[0]?.name).toBe(speaker);
    expect(answers.lookUp(talk.id, "en", 0)?.kind).toBe("talk");
    expect(answers.notes(talk.id)?.talk.title).toBe(name);
  }
  for (const question of [name, `by:${speaker}`, `meetup:${name}`, `@${name}`, `${name}: x`]) {
    expect(answers.ask(question, "en").question).toBe(question);
    expect(answers.list(question, "en", 0).question).toBe(question);
  }
  for (const id of names) expect(answers.lookUp(id, "en", 0)).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect({}).not.toHaveProperty("polluted");
});

function notesOf(name: string, speaker: string, front: string): string {
  const [plain, by] = [name, speaker].map((one) => one.replaceAll("_", "\\_")); // Otherwise Markdown would have it in bold.
  return `${front}\n- 2024/05/16\n\n## ${plain} - ${by} (@${speaker})\n\n- ${plain}\n    - ${plain}\n`;
}
