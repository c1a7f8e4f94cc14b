import type { SettingShape, YamlFault } from "../../notes/finding.ts";
import type { ProblemTexts } from "./problem-texts.ts";

/** What is wrong with notes, in English. */
export const problemsInEnglish: ProblemTexts = {
  severities: { error: "error", warning: "warning" },
  more: (count) => `(And ${count} more like this.)`,
  isKept: "Until then the bot goes on with what it read before.",
  findings: {
    "link-out": () => "This link leads out of the notes folder. Put the file itself here.",
    "no-file": () => "This is no file. Remove or rename it.",
    "file-too-large": () => "This file is larger than 10 MB. Split it, one file for each meetup.",
    binary: () => "This is a binary file. Notes are Markdown text in UTF-8.",
    "not-utf8": () => "This file is not UTF-8. Save it again with the encoding UTF-8.",
    "name-not-utf8": () => "The name is not UTF-8, so that nothing can be opened by it. Rename it.",
    "broken-link": () => "This link points to no file. Mend or remove it.",
    "no-permission": () => "The bot may not read this file. Give it read permission.",
    unreadable: ({ code }) => `This file cannot be read (${code}).`,
    "folder-unreadable": ({ code }) =>
      `This folder cannot be read (${code}). Check its permissions.`,
    "notes-too-large": () =>
      "The notes are larger than 100 MB together: this file and those after it were left out. Take out what is no notes.",
    "too-many-files": () =>
      "There are more than 20,000 files of notes: this one and those after it were left out. Take out what is no notes.",
    "too-many-folders": () =>
      "There are more than 10,000 folders: this one and those after it were left out. Take out what is no notes.",
    "too-many-talks": ({ most }) =>
      `There are more than ${most.toLocaleString("en")} talks: this one and those after it were left out. Take out what is no notes.`,
    "folder-too-deep": () =>
      "This folder lies more than 20 folders deep, and what is in it was left out. Move it up.",
    "folder-link": () =>
      "This link leads to a folder, and links to folders are not followed. Put the folder itself here.",
    "notes-folder-unreadable": ({ code }) =>
      `The notes folder cannot be read (${code}). The bot goes on with the notes it had.`,
    "notes-folder-emptied": () =>
      "The notes folder is suddenly empty, as when a disk is not mounted. The bot goes on with the notes it had; start it again if they are really gone.",
    "file-emptied": () => "This file is empty now. Mend it, or remove the file.",
    "no-notes": () =>
      "There is no file of notes in this folder. Put a Markdown file for each meetup into it, or set NOTES_DIR to the folder that has them.",
    "terms-invalid": () =>
      "This is no table of terms. Write headings with lists of forms below, such as `- [Kubernetes, k8s]`.",
    "terms-too-large": () =>
      "This table of terms is larger than 64 KB, and was left out. Keep to terms that people ask by.",
    "terms-too-much-below": () =>
      "This table of terms has more than 8 KB below one heading, and was left out. Make it several headings.",
    "terms-too-many-forms": () =>
      "This table of terms has a group of more than 50 forms, or a form of more than 100 characters, and was left out. Make it several groups, of short forms.",
    "took-too-long": ({ goesOn }) =>
      `This file could not be read to its end: it took too long, or too much memory. ${goesOn ? "Until it changes the bot goes on with what it read before." : "It is left out until it changes. Split it, or take out what is unusual."}`,
    "merge-conflict": () =>
      "Git left a merge conflict here (<<<<<<< … >>>>>>>), so the file is not read. Keep one side and delete the lines with the marks.",
    copy: ({ of }) =>
      `This is a second version of "${of}", left by a program that copies or syncs files, and is not read. Move what is missing there into it, and delete this one.`,

    "text-too-long": () =>
      "This file is too large: what follows this line was left out. Split it, one file for each meetup.",
    "line-too-long": () =>
      "This line is too long: what follows its first 20,000 characters was left out. Break it into paragraphs.",
    "nested-too-deep": ({ deepest }) =>
      `This is nested more than ${deepest} levels deep; what is deeper is read as if it were not. Check the indentation.`,
    "fence-open": () => "This code block is never closed. Add a line with ``` where the code ends.",
    "comment-open": ({ mark }) =>
      `This hidden comment is never closed: all that follows stays hidden, too. Add ${mark} where it ends.`,

    "yaml-invalid": ({ fault, field, lost }) =>
      `The front matter is not valid YAML: ${field ? `in "${field}" ` : ""}${faultText(fault)}${lost.length > 0 ? ` Not read: ${lost.join(", ")}.` : ""}`,
    "toml-invalid": ({ reason }) =>
      `The front matter is not valid TOML: ${reason}. Put quotes round the value.`,
    "yaml-cut": ({ field, value }) =>
      `YAML reads this ${field} only up to the "#". Put quotes round it: ${field}: "${value}"`,
    "settings-unread": ({ fault }) =>
      `This is not valid YAML: ${faultText(fault)} Nothing of this file is used until it is mended.`,
    "settings-key": ({ key, known }) =>
      `There is no setting "${key}". Use one of: ${known.join(", ")}.`,
    "settings-value": ({ key, expected }) => `"${key}" must be ${shapes[expected]}.`,
    "settings-too-large": () => "This file is larger than 64 KB and is not used. Shorten it.",
    "settings-too-many": ({ key, most }) => `"${key}" has more than ${most} entries. Shorten it.`,
    "settings-glob": ({ key }) =>
      `The braces of a glob in "${key}" stand for more than 100 globs. Write several shorter ones.`,
    "settings-too-long": ({ key, longest }) =>
      `A text in "${key}" has more than ${longest} characters. Shorten it.`,

    "no-such-day": ({ date }) => `There is no such day: ${date}. Correct the date of the meetup.`,
    "no-date": ({ folder, meetups }) =>
      `The day of ${meetups === 1 ? "this meetup" : `${meetups} meetups ${folder ? `in ${folder}/` : "here"}`} is not known. Add it below the title, such as \`- 2031-04-18\`.`,
    "same-number": ({ title, number, file }) =>
      `"${file}" is number ${number} of "${title}", too. Correct one of them, or delete one if both are about the same meetup.`,
    "no-talks": ({ folder, files }) =>
      `No talk was found in ${files === 1 ? "this file" : `${files} files ${folder ? `of ${folder}/` : "here"}`}: what is there is found by its words only. If there are talks, give each a heading with its speaker (## Title - @speaker), or say how they are written in kikigaki.yml.`,
    "no-talks-at-all": ({ files }) =>
      `No talk was found in ${files === 1 ? "the only file" : `any of the ${files} files`}. Give each talk a heading with its speaker (## Title - @speaker), or say how they are written in kikigaki.yml (forms).`,
    "all-left-out": ({ files }) =>
      `${files === 1 ? "The only file is" : `All ${files} files are`} left out, so nothing can be found; \`npm run notes\` says what each was taken for. Take \`draft: true\` and the like out of finished notes, and check \`ignore\` in kikigaki.yml.`,

    "no-title": ({ heading }) =>
      `This talk has no title: "${heading}". Write it before the speaker.`,
    "empty-heading": () => "This heading has no text. Write the talk's title into it.",
    "only-marks": ({ heading }) =>
      `This looks like a talk without a title: "${heading}". Write the title behind it.`,
    "same-title": ({ title, line }) =>
      `Line ${line} has a talk with the same title, "${title}". Tell them apart.`,
    "handle-slip": ({ handle, meant, times }) =>
      `@${handle} looks like @${meant}, who spoke ${times} times. Correct it if they are the same person.`,
    "handle-of-two": ({ handle, names }) =>
      `@${handle} goes by several names: ${names.join(", ")}. Correct the wrong one, or list them in kikigaki.yml (people).`,

    "link-slip": ({ url, meant }) => `This link leads nowhere: ${url}. Write it as ${meant}.`,
    "link-without-scheme": ({ url }) =>
      `This address is no link yet: ${url}. Write it as https://${url}.`,
    "link-empty": ({ text }) =>
      `The link "${text}" has no address. Write it between the round brackets, or take the brackets off.`,
    "link-to-file": ({ url }) =>
      `${url} is no address that members can open. Write where it is on the web (https://…).`,
  },
};

function faultText(fault: YamlFault): string {
  switch (fault.kind) {
    case "missing":
      return `a closing ${fault.token} is missing. Add it.`;
    case "sign":
      return `a value begins with ${fault.token}. Put quotes round the value.`;
    case "colon":
      return "a value has a colon in it. Put quotes round the value.";
    case "tab":
      return "a line is indented with a tab. Use spaces.";
    case "twice":
      return "a name stands here a second time. Keep one.";
    case "deep":
      return "brackets or indentation go too deep. Make it flatter.";
    case "other":
      return `${fault.reason}.`;
  }
}

const shapes: Readonly<Record<SettingShape, string>> = {
  "list-of-texts": "a list of texts, such as `- drafts/**`",
  forms: "a list of forms, such as `- talk: '## {title} - {speaker}'`",
  people: "a list of people, such as `- name: Ann Bee`",
  series: "a list of series, such as `- name: Foo Night`",
  text: "a text",
  mapping: "one of the settings with its value below, such as `ignore:`",
};
