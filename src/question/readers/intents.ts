import type { Intent } from "../../search/query.ts";
import { linkKindIn } from "../lexicon/asked-things.ts";
import { dayNouns, placeNouns, speakerNouns } from "../lexicon/classes.ts";
import { sourceElsewhere } from "../lexicon/elsewhere.ts";
import { askedFor, unasked } from "../lexicon/intents.ts";
import { said } from "../lexicon/wording.ts";
import type { Reader } from "../reader.ts";

const nothing = said(unasked);
const rules = askedFor.map(({ intent, ...words }) => ({ intent, when: said(words) }));

/** What is asked for: the first rule that a question meets. Its words are left to the readers behind. */
export const intents: Reader = {
  name: "intent",
  finds: [
    ["Knative のスライドある？", "のスライド"],
    ["誰が話した？", "誰"],
    ["where was it?", "where was"],
    ["who talked about Knative?", "who talked about"],
    ["パスキーについて詳しい方いますか", "について詳しい方"],
  ],
  leaves: ["動画のエンコード", "誰でもデプロイできる仕組み", "where do you keep the keys"],
  read: (rest) => {
    // A question of nothing but marks asks for help.
    const unaskedWords = nothing
      .allIn(rest.text)
      .map(({ 0: words, index }) => rest.place(index, index + words.length));
    const asking = rest.without(unaskedWords, "…");
    if (/^[\s?!。]*$/u.test(asking.text)) {
      return [rest.span("intent", [0, rest.text.length], { intent: "help" }, "hint")];
    }
    for (const { intent, when } of rules) {
      const match = when.firstIn(asking.text);
      if (!match) continue;
      const [words] = match;
      const linkKind = intent === "link" ? (linkKindIn(words) ?? linkKindIn(rest.text)) : undefined;
      const also = alsoAsked(intent, rest.text);
      const value = { intent, ...(linkKind && { linkKind }), ...(also && { also }) };
      return [asking.spanOf("intent", match, value, "hint")];
    }
    return [];
  },
};

/** 「日付と場所」, "when and where", "who gave it and when": the fact that is asked for beside another one. */
function alsoAsked(intent: Intent, text: string): Intent | undefined {
  const [both, last] = [twoFacts.exec(text)?.slice(1), lastFact.exec(text)?.[1]];
  const asked = (both ?? (last ? [last] : [])).map(factOf);
  if (asked.join(" ") === "link where") return undefined; // 「スライドどこ」 asks for the slides alone.
  return asked.find((fact) => fact !== intent);
}

function factOf(words: string): Intent | undefined {
  return facts.find(([, form]) => new RegExp(`^(?:${form})$`, "iu").test(words))?.[0];
}

const facts = [
  ["when", `いつ|何日|${dayNouns}|when|date|${sourceElsewhere("when")}`],
  ["where", `どこ|場所|${placeNouns}|where|venue|place|${sourceElsewhere("where")}`],
  ["who", `誰|だれ|どなた|${speakerNouns}|who|speakers?|${sourceElsewhere("who")}`],
  ["link", "資料|スライド|動画|録画|リンク|slides|video|recording|link"],
] as const;
const anyFact = facts.map(([, words]) => words).join("|");
const twoFacts = new RegExp(
  `(${anyFact}) ?(?:と|や|・|、|,|and|&|および|und|et|y|e|和|및)? ?(?:the )?(${anyFact})`,
  "iu",
);
/** At the end, behind what is asked about. */
const lastFact = new RegExp(
  `(?:\\band |[、,&] ?|と|それと|あと)(?:on )?(${anyFact})(?: (?:was|is|did) (?:it|that)(?: happen| held)?|[はもを]|でし?た?|です|だ|か|っけ|教えて|ください)*[\\s?。]*$`,
  "iu",
);
