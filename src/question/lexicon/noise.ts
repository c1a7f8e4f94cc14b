/**
 * What people put around a question and what carries no meaning: greetings, thanks, labels, chat words.
 * Each is the source of a regular expression for text in its normal form.
 */

/** Before a question. */
export const greetings = [
  "こんにち[はわ]|こんばん[はわ]|おはよう(?:ございます)?|お?(?:疲れ|つかれ)(?:様|さま)(?:です|でした)?|お世話になって(?:い|お)ります|(?:初|はじ)めまして|(?:すみ|すい)ません|(?:えー?っ?と|えと|あの[うー]?|その[うー]|ええと|うーん|んー|ねえ)(?=[、,\\s。.ー〜])|失礼(?:します|いたします)|(?:(?:すみ|すい)ません、?)?(?:ちょっと|(?:初歩的|基本的|素朴|簡単|単純)な)?(?:質問|お尋ね|おたずね|ご?相談)(?:です|があります|なの?です(?:が|けど)|させてください|よろしいでしょうか|いいですか)|どうも",
  "(?:hi|hello|hey|howdy)(?: there| all| everyone| everybody| folks| team| guys)?|good (?:morning|afternoon|evening)|greetings|excuse me|sorry(?: to bother you)?|(?:a )?(?:quick|short|small|dumb|silly) question|(?:i have )?a question",
].join("|");

/** After a question or a greeting, or alone. */
export const goodWishes =
  "(?:以上)?[、。]?(?:どうぞ)?(?:よろ|宜)しく(?:お願い|おねがい|御願い)?(?:します|いたします|致します|です)?|(?:お願い|おねがい)(?:します|いたします|致します)(?:です)?";

/** In other languages than the two that answers are given in. */
export const thanksElsewhere =
  "¡?(?:muchas |muito |mille |vielen |herzlichen |besten )?(?:gracias|merci|danke|dank|obrigad[oa])(?: (?:beaucoup|bien|mucho|dir|euch|schön|sehr|vielmals))?|감사(?:합니다|해요)|고맙습니다|고마워요|[谢謝]{2}|多[谢謝]";

/** After a question, or alone. */
export const thanks = [
  "(?:どうも)?ありがと(?:う|ー|～|~)?(?:ございま(?:す|した))?|あざ(?:す|っす|ます)|サンキュー?|感謝(?:です|します)?|(?:(?:とても|すごく|すっごく|めっちゃ|めちゃくちゃ|本当に|ほんとに|大変|非常に|マジで?|まじで?)[、 ]?)?助か(?:り(?:ます|ました)|った|る)(?:よ|わ|ー)?|(?:恐れ入|恐縮で)(?:ります|す)(?:が)?",
  "(?:many |much )?(?:thanks|thank you|thx|tnx|thanx|cheers|ty|tysm|tia|much appreciated|appreciate it)(?: you)?(?: (?:a lot|so much|very much|a bunch|again|in advance|all|guys|everyone))*",
  thanksElsewhere,
].join("|");

/** Before a question: who wants to know. */
export const asksForOthers = [
  "(?:上司|部長|課長|同僚|後輩|先輩|友人|友達|知り合い|チーム(?:の人|メンバー)?|お客(?:さん|様))(?:に|から|が)(?:聞かれ|訊かれ|尋ねられ|頼まれ|知りたがっ)(?:た|て(?:い(?:て|る)|る)?)(?:(?:ん|の)(?:です|だ))?(?:が|けれど|けど)?[、,]",
  "(?:my|our|a|some|the) (?:boss|manager|colleague|co-?worker|friend|team(?:mate)?|client|customer)s? (?:(?:wants?|wanted|would like) to know|(?:is |was |has )?ask(?:s|ed|ing)(?: (?:me|us))?)(?: (?:about|for|if|whether))?(?:[:,]|(?= ))",
].join("|");

/** Alone, or beside thanks. */
export const acknowledgements =
  "なるほど(?:です|ね)?|(?:すご|素晴らし|すばらし|面白|おもしろ|嬉し|うれし)い(?:です)?(?:ね)?|最高(?:です)?|いいね|神|(?:了解|承知)(?:です|しました|いたしました)?|(?:わか|分か)りました|理解しました|ok(?:ay)?|got it|(?:that(?:'s| is) )?(?:(?:so|very|really|super) )?(?:great|wonderful|amazing|helpful|brilliant|excellent)|(?:(?:that|it|you)(?:'s|'re| is| are| was| were) )?(?:an? |so |such |much )*(?:great|big|huge|real|good) help|great|cool|nice|perfect|awesome|good to know|makes sense";

/** Alone: what was shown was not what was meant. */
export const complaints = [
  "(?:(?:いや|いえ|うーん|んー)[、 ]*)?(?:(?:これ|それ|そう|そこ)(?:は|じゃ|では)?(?:なく|ない|ありません|ないです)(?:て|んだけど|んですが|よ|かな)?|(?:全然|ぜんぜん|全く)?(?:違|ちが)(?:う|います)(?:んだけど|んですけど|んですが|なあ?|よ|かも)?(?:[、。 ]*(?:これ|それ|そう)(?:じゃ|では)(?:ない|ありません|なくて))?|役に(?:立|た)(?:たない|ちません)|(?:ぜんぜん|全然)(?:だめ|ダメ))",
  "(?:no+,? )?(?:(?:this|that|it)(?: is|'s| was|'re)? )?(?:(?:really )?(?:not|isn't|wasn't) (?:what i (?:asked|meant|wanted|need(?:ed)?|was (?:looking|asking) for)(?: for| about)?|it|that(?: one)?|right|helpful|useful|correct|quite(?: it| right)?)|wrong(?: (?:one|answer|talk|result))?|no good|useless)|no+|nope",
].join("|");

/** What the two of them are joined by. */
export const chatWords =
  "no (?:rush|hurry)|when(?:ever)? you (?:have|get) (?:time|a (?:minute|moment|sec(?:ond)?|chance))|ta|um+|uh+|erm|hmm+|oh|so|ok(?:ay)? so|asap|a\\.s\\.a\\.p|fyi|btw|imho|imo|afaik|lol|rofl|haha+|hehe+|pls|plz|please|kthx|なる(?:はや|早)(?:で)?|至急|急ぎ(?:で|です)?|大至急";

/** Labels in front: 【質問】, Q:, [question]. */
export const labels =
  "質問|ご?相談|お?(?:願|ねが)い|教えて(?:ください)?|急募|ゆる募|至急|急ぎ|雑談|question|ask|help|urgent|q";

/** What a sentence ends with when its writer laughs or weeps. */
export const moods = "笑|泣|汗|爆|涙|苦笑|爆笑|謎|怒|照|嬉|悲|震え声|w+";

/** The bot, when it is called by its name in letters. */
export const botNames = "kikigaki|聞き書き|聞書き|聞書|ききがき";

/** Pictures that say thanks, as Slack names them. */
export const thankfulPictures =
  /^(?:pray|bow|man-bowing|woman-bowing|person_bowing|\+1|thumbsup|ok_hand|tada|clap|heart|raised_hands|smile|grinning|blush|arigato\w*|arigatou\w*|thanks?\w*|thank[_-]?you\w*|ok|🙏|🙇|👍|👏|🎉|❤|🙌|😊|👌)/u;
