import { hasHandle } from "../people/handle.ts";
import { isName, mayBeName } from "../people/name-shape.ts";
import { readPeople } from "../people/person.ts";
import type { SpeakerRule, TitleAndSpeakers } from "./speaker-rule.ts";

/** Handles at the end, after a dash, a slash, a colon or a space. */
export const trailingHandle: SpeakerRule = {
  form: "Title - @a, Name (@b)",
  examples: [
    { heading: "Title - @a, @b_c", title: "Title", speakers: [{ handle: "a" }, { handle: "b_c" }] },
    { heading: "Title @a", title: "Title", speakers: [{ handle: "a" }] },
    { heading: "題名 / @a と @b", title: "題名", speakers: [{ handle: "a" }, { handle: "b" }] },
    { heading: "A - B - 名前(@a)", title: "A - B", speakers: [{ name: "名前", handle: "a" }] },
    {
      heading: "主題 - 敬称を判定する @a",
      title: "主題 - 敬称を判定する",
      speakers: [{ handle: "a" }],
    },
    {
      heading: "Title - Ann Bee - @a",
      title: "Title",
      speakers: [{ name: "Ann Bee", handle: "a" }],
    },
    {
      heading: "Titre – Claire Martin – @claire",
      title: "Titre",
      speakers: [{ name: "Claire Martin", handle: "claire" }],
    },
    { heading: "Title by @a", title: "Title", speakers: [{ handle: "a" }] },
    { heading: "Title @aさん", title: "Title", speakers: [{ handle: "a" }] },
    { heading: "題名 @a @b", title: "題名", speakers: [{ handle: "a" }, { handle: "b" }] },
  ],
  read(heading) {
    const dash = lastDash.exec(heading);
    const after = dash ? heading.slice(dash.index + dash[0].length) : "";
    const speakers = readPeople(after);
    const areNames = speakers.every(({ name }) => !name || mayBeName(name));
    if (dash && hasHandle(after) && areNames && !endsInSentence(after)) {
      return withNameBefore({ title: heading.slice(0, dash.index), speakers });
    }
    const bare = bareHandles.exec(heading);
    if (!bare || !hasHandle(bare[0]) || isPartOfSentence(heading.slice(0, bare.index))) {
      return undefined;
    }
    const list = bare[0]
      .trim()
      .replace(/^by\s+/iu, "")
      .replace(/(?<=\w|さん|氏)\s+(?=[@＠])/gu, ", ");
    return { title: heading.slice(0, bare.index), speakers: readPeople(list) };
  },
};

/** `Title - Ann Bee - @ann`: a name in full between the two is whose handle it is. */
function withNameBefore({ title, speakers }: TitleAndSpeakers): TitleAndSpeakers {
  const [speaker, ...others] = speakers;
  const [, own, name] = /^(.*\S)\s+[-–—―]\s+(\S.*)$/u.exec(title) ?? [];
  if (!speaker || speaker.name || others.length > 0 || !own || !name || !isName(name))
    return { title, speakers };
  return { title: own, speakers: [{ ...speaker, name }] };
}

/** The last dash or slash that is followed by a handle; `-` and `:` need a space. */
const lastDash =
  /\s*(?:\s[-–—―‐−ー~〜]+\s|\s[/|:]\s|[／｜：])\s*(?=[^-–—―/|｜／]*[@＠]\w)(?!.*(?:\s[-–—―/|]\s|[／｜]).*[@＠])/u;
const bareHandles =
  /\s+(?:by\s+)?[@＠]\w[\w.-]*(?:さん|氏)?(?:(?:\s*[,，、&＆・]\s*|\s+(?:(?:and|と)\s*)?)[@＠]\w[\w.-]*(?:さん|氏)?){0,20}$/u;

/** What follows the handles reads on, so they were mentioned and did not speak. */
function endsInSentence(after: string): boolean {
  return /[@＠][\w.-]+\s*(?:は|が|を|の|に|とは|について)/u.test(after);
}

/** 「Springの @Component」 talks about it. */
function isPartOfSentence(before: string): boolean {
  return /[のをがはにと]$|\b(?:with|of|the|for|using|and|in)$/iu.test(before);
}
