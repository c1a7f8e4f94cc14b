import { expect, test } from "vitest";
import { questionFrom } from "../../../src/slack/payload/question.ts";

test.for([
  { text: "<@UBOT> Knative って何？", question: "Knative って何？" },
  { text: "Knative <@UBOT|kikigaki> って何？", question: "Knative って何？" },
  { text: "<@UBOT>", question: "" },
  { text: "a &lt;b&gt; &amp;amp; c", question: "a <b> &amp; c" },
  { text: "what of <https://example.com/a|this page>?", question: "what of this page?" },
  { text: "what of <https://example.com/a>?", question: "what of https://example.com/a?" },
  { text: "talks in <#C1|general> <#C2|> <#C3>", question: "talks in #general" },
  { text: "<!channel> <!subteam^S1|@team> hello", question: "hello" },
  { text: "if a < b then", question: "if a < b then" },
  { text: "  two\n lines ", question: "two lines" },
])("$text is the question $question", ({ text, question }) => {
  expect(questionFrom(text)).toBe(question);
});
