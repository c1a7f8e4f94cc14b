/**
 * Question words that ask for nothing: 誰でも, どこにも, and a question within a sentence, as in
 * 「誰が使っているかわからないサービス」.
 */

import { said } from "../lexicon/wording.ts";
import type { Rest } from "../rest.ts";
import type { Place } from "../span.ts";

const who = "誰|だれ|どなた";
const asker = "教|おしえ|知り|しり|聞|忘|覚え|調べ|わか[るりっ]|分か[るりっ]|思い出";

const unasked = said({
  japanese: String.raw`
# 誰でも, どこにも, いつまでも; 「誰もが」 too.
(?:${who}|どこ|いつ)(?:に|で|と|へ|から|まで)?(?:で)?も
# いつか, but 「会場はどこか」 and 「いつかな？」 ask.
(?:${who}|どこ|いつ)か(?!な|ら|[\s?。]*$|を?(?:${asker}))
# 「コンテナの話、誰か教えて」 asks anybody; 「話したのは誰か教えて」 asks who.
(?<![はがのて])(?:${who})か(?=教|おしえ|知|しり)
# 「いつ消すかの一覧」, but 「いつ話したかを教えて」 asks.
(?:${who}|どこ|いつ)[^、。?]{0,20}?[るたいうくすつぬぶむぐだの]か[のをがはで](?![\s?。]|$|${asker})
# 「誰が使っているかわからないサービス」, but 「誰が話したかわからない」 asks.
(?:${who}|どこ|いつ)[^、。?]{0,20}?[るたいうくすつぬぶむぐだの]か(?:(?:わか|分か|知)らな(?:い|かった|くなった)(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]|もの|とき|こと)|決[めま])
`,
});

/** Where a question holds what only looks like one. */
export function unaskedIn(rest: Rest): readonly Place[] {
  return unasked
    .allIn(rest.text)
    .map(({ 0: text, index }) => rest.place(index, index + text.length));
}
