import { nobody } from "../../people/known-people.ts";
import { sureName } from "../../people/name-evidence.ts";
import { readPeople } from "../../people/person.ts";
import { personScore } from "../../people/person-evidence.ts";
import { type BelowRule, firstLines } from "./below-rule.ts";

/** A sentence begins with who presented, and says so: "Ann Bee demonstrated her loom." */
export const presentingSentence: BelowRule = {
  form: "Name presented …",
  examples: [
    { notes: "# T\nAnn Bee presented a loom of her own.", speakers: [{ name: "Ann Bee" }] },
    {
      notes: "# T\nHow to tie it.\n\nAnn Bee (Sample) walked us through knots.",
      speakers: [{ name: "Ann Bee", company: "Sample" }],
    },
    {
      notes: "# T\nNext, Ann Bee and John Dee gave a short tour of it.",
      speakers: [{ name: "Ann Bee" }, { name: "John Dee" }],
    },
  ],
  read({ section }) {
    for (const { text } of firstLines(section.blocks)) {
      const [subject] = text.slice(0, longest).split(presented, 1);
      if (subject === undefined || subject.length === Math.min(text.length, longest)) continue;
      const people = subject.replace(first, "").trim();
      if (personScore(people, nobody) >= sureName)
        return { speakers: readPeople(people), isGuess: false };
    }
    return undefined;
  },
};

/** In UTF-16 units; names with a role and a company. */
const longest = 100;

/** What stands between who presents and what. */
const presented =
  /\s(?:(?:then|also|has|will|is going to)\s)?(?:present(?:ed|s)?|demo(?:ed|s|nst\p{L}{2,8})?|g[ai]ves? (?:an?|us|the|his|her|their)|(?:talk|speak)s?(?:ed)? (?:us|about|on|through)|spoke (?:about|on)|show(?:ed|s|cased) (?:us|how|off)?|walk(?:ed|s)? us|introduc(?:ed|es)|explain(?:ed|s)?|describe[ds]|shared)\s/u;

const first = /^(?:first|next|then|after that|finally)(?: up)?,?\s/iu;
