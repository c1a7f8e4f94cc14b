import { questionBeginnings } from "./lexicon/classes.ts";

/** Whether what people say to each other is a question: by its mark, its ending or the word it begins with. */
export function readsAsQuestion(said: string): boolean {
  const text = said.trim();
  return text.length <= longest && !/[\n\r]/u.test(text) && sign.test(text);
}

/** Longer messages tell something, whatever they ask besides. */
const longest = 200;

/** 「ありますか」「いたかな」「だれでしたっけ」, but 「あるかも」 and 「したか、」 tell. */
const sign = new RegExp(
  `[?？]$|(?:か|かな|かね|かしら|っけ)[。．]?$|(?:教えて|おしえて|知りたい)(?:です|ください|下さい|ほしい|欲しい|ほしいです|いただけますか)?[。．]?$|^(?:${questionBeginnings})\\b`,
  "iu",
);
