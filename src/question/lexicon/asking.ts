/**
 * Words by which people ask: 「〜って何」「教えて」, "did anyone talk about". They say nothing about the
 * talk that is looked for. Notes are not treated so: there, 資料 or "video" may be the topic.
 */
import {
  dayNouns,
  haveGiven,
  newest,
  oldest,
  placeNouns,
  speakerNouns,
  talkNouns,
  whoKnows,
} from "./classes.ts";
import type { Wording } from "./wording.ts";

export const asking: Wording = {
  japanese: String.raw`
(?:もう少し|詳しく|くわしく|簡単に|ざっくり)?(?:教え|おしえ|見せ|みせ|(?<![いきしちにみりえけせてねめれ])(?:出し|だし)|探し|さがし|調べ|まとめ|並べ|挙げ|列挙し|共有し|貼っ|送っ)て(?:い(?:る|ます)|る|ます)?(?:くだ(?:さい)?|下さい|くれ(?:る|ます|ません)?か?|ほしい|欲しい|(?:もらえ|いただけ|頂け)(?:る|ない|ます|ません)(?:か|でしょうか)?)?
(?:[知し]り|[聞き]き|見|み|読み|探し)た[いく](?:です|の)?|[聞き](?:かせて|いた)
(?:(?:見|み)ら?れ(?:る|ます)か?|あれば|あったら|あるなら)(?=[\s?]*$)
(?:見|み|もらっ|いただい|聞い)ても(?:いい|良い|よい|よろしい|大丈夫|かまわない|構わない)(?:です|でしょう)?(?:か(?:な|ね)?)?
お願い(?:します|いたします)?
# 「これまでに誰か」; 「この先これまで」 and 「以前の構成」 tell of something.
(?:(?:今|いま|これ)まで|過去|以前|かつて)(?:に|で|、)(?:も|は)?(?=[、 ]*(?:誰|だれ|どなた|何|なに|なん|どんな|どの|いくつ|発表|話|はなし|登壇|やっ|出|あっ|聞|[\s?。]*$))
(?<!\p{Script=Han}|その|この|る|た)前に[、 ]*(?=誰か|だれか|どなたか|何か|なにか)
(?:の|を)?(?:要約|サマリー?|ダイジェスト|あらまし|要点)(?:は|を|して|だけ|で)*(?=$|[\s?。、]|教え|見せ|くだ|下さ|ほし|欲し|お願い)
(?:くだ|下)さい
に(?:(?:つい|関し)ての?|関(?:連)?する|関わる)
(?:って|は|を)?(?:なんて|なんと|何て|何と)(?:読む|よむ|呼ぶ|よぶ|呼ばれ|よばれ|言う|いう|言わ|いわ|書く|かく)れ?(?:てい?(?:る|た|ます)|る|た|ます)?(?:の|ん)?
(?:だいたい|大体|およそ|一体|いったい)(?=何|なん|いつ|いくら|いくつ|どれ|どの|どこ)
(?:西暦)?何(?:年|月|日|曜日|時間?|分|秒|週間?|人|名|個|件|回|社|本|台|枚|歳|円|番|位|割|倍|度)(?:間|目|代)?(?:頃|ごろ|くらい|ぐらい|ほど)?
(?:いくら|いくつ)(?:ぐらい|くらい|ほど)?か?
(?:を|について)?(?:ご?存[知じ]の|(?:知|し)って(?:い)?る|に?(?:詳しい|くわしい)|に強い)(?:の|人|ひと|かた|方(?!\p{Script=Han})|メンバー)(?:は|って|を|が|、)?(?:い(?:る|ます|ない|ません)(?:か|の)?|いらっしゃいますか)?
(?:って|とは|は|が|を)?(?:結局|そもそも|一体|いったい)?(?:何|なに|なん)(?:を|が|で|の|て|と)?(?:する|やる|いう|言う|言って|いって)?(?:やつ|もの|こと|の)?(?:でした|だった|です|だ|なの|だろう)?(?:っけ|か|の)?(?=$|[\s?。、!！])
^(?:は|って|を)? *(?:開催|実施)(?:した|しました|された|されました)(?:の|か|っけ)*(?=[\s?。]*$)
^(?:の)?回(?:は|って|を)?(?=$|[\s?。、]|どれ|教え|見せ)
(?:\d|[一二三四両])つ(?:くらい|ぐらい|ほど)?(?=あ[りっる])
だけ(?:を|で)?(?=$|[\s?。、]|見せ|みせ|教え|出し)
# 「ポータルの話なんですけど」
な?(?:ん|の)(?:です|だ)(?:けれど|けど|が)も?(?=$|[\s?。、])
# 「セキュリティ関連の発表」, 「DB 周りで何か」; 系 behind kanji is a part of the word: 生態系.
(?:(?<=[\p{Script=Katakana}ーa-z\d]) ?系|関連| ?(?:周り|まわり|界隈|絡み|がらみ))(?:で(?=何か|なにか|なんか|誰か)|(?=の ?(?:${talkNouns}|やつ|資料))|(?=[\s?。]*$))
(?:何か|なにか|なんか)?(?:面白い|おもしろい|面白そうな|良さげな|いい|良い|(?:おすすめ|オススメ|お勧め)の)(?=(?:${talkNouns}|やつ)(?!題))
(?:どうにか|(?:なん|何)とか)(?:し(?:た|て|たい)|する|な(?:った|る))?の?
(?:って|とは)?(?:どんな|どういう(?:意味|こと)?|どう(?:いった|やって|やる|して|いう)?|なぜ|なんで|なにゆえ|いかが|どの(?:くらい|ぐらい|ように|辺り?|へん|あたり)?|どれ(?:くらい|ぐらい|だけ)?|どちら|どっち|どこ|どなた|いつ|誰|だれ)(?:(?:に|で|と|から|まで)も|から|まで|の|が|に|で(?![しす])|を|も|か)?
(?:(?:一番|いちばん)?最初に)(?=(?:話|発表|登壇|しゃべ|喋))
(?:何を?)?(?:しゃべ|喋|語|話し?)(?:っ|し)?て(?:くれ|くださっ|下さっ|もらっ|いただい)た(?:の|こと|やつ|話|発表)?(?=$|[\s?。、はをっ]|全部|ぜんぶ|すべて|全て|一覧)
(?:何を?)?(?:しゃべ|喋|語)(?:っ(?:た|て(?:い)?(?:た|る|ます|ました)?)|り(?:ます|ました))(?:人|ひと|方|の|やつ|こと|もの)?
(?:発表|話|はなし|説明|紹介|登壇|講演|言及|しゃべ(?:っ)?|喋(?:っ)?)(?:され|し|って|て)+(?:い)?(?:た(?![いく])|る|ます|ました)(?:人|ひと|方|の|やつ|こと)?
(?:(?:の|する|(?<![らかこやさざばまわろ]|\p{Script=Han}[とに])した|している|してる|ある|という|って(?:いう)?) ?)?(?<!電|会|通|対|昔|童|神|英会)(?:話|はなし|発表|登壇|講演|トーク|セッション|プレゼン(?:テーション)?|勉強会の内容)(?=$|[\sはがをのもとにでっな?。、ああ一]|ある|だ|し(?!た[いく]))
(?:なかった|なかっ|あった|ありました|あります|ある|ない|ありません|いた|いる|います|いました)(?:です)?(?:よね|っけ|かな|か|の|ん|よ)?(?:だっけ)?(?=$|[\s?。、!！])
(?:ん|の)?(?:だった|でした|だ|です|でしょう|だろう)(?:よね|っけ|かな|か|の|ね)?(?=$|[\s?。、!！])
っけ(?=$|[\s?。、!！])
(?:忘れ|わすれ)(?:た|ました|ちゃった)?|(?:覚え|おぼえ)てい?(?:る|ます|ない|ません)?
(?:(?:の|な|た|る)?(?:やつ|ひと)|(?<=[のなたる])人|(?<!\S)もの)(?=$|[\sはがをの?。、っだ一])
(?:一覧|リスト|全部|ぜんぶ|すべて|全て)(?:を|で|は)?(?:(?:見|み)たい(?:です)?|(?:見|み)せて(?:ください)?)?(?=$|[\s?。、])
(?<![ァ-ヶー])(?:${speakerNouns})(?:は|の|って|を)?
(?:って|とは|は|で|では)?(?:何|なに)(?:を|が)?(?:やっ|やってい|してい|話してい|話し|あっ|起き)た(?:の|ん(?:です|だ)?)?(?:か|っけ)?(?=$|[\s?。、!！])
(?:話|発表|登壇|講演)?したの?(?:は|って)?(?=誰|だれ|どなた)
(?:の)?(?:${placeNouns}|${dayNouns}|場所)(?: ?(?:と|や|・|、|および|&) ?(?:${placeNouns}|${dayNouns}|場所|${speakerNouns}|資料|スライド|いつ|どこ))*(?:は|って|を|の|が)?(?=$|[\s?。、])
の?(?:発表|講演|トーク|話)?の?(?:タイトル|題名|演題)(?:は|って|を|が)?(?=$|[\s?。、!！])
で?(?:の?開催(?:され|し|の)|開かれ|行われ|やっ|あっ)(?:た|ていた|てた)?(?:回|会|の?勉強会|の?イベント)(?:って|とか|は|が)?(?=$|[\s?。、])
(?:が|は|って)(?:開催され|開かれ|行われ)(?:た|ました|る|ます|ている)の?(?:は|って)?(?=$|[\s?。、])
の回(?:って|[はのをが])?(?=$|[\s?。、])
の?(?:勉強会|イベント|ミートアップ)(?:って|とか|は|が)?(?=$|[\s?。、])
の(?:リポジトリ|レポジトリ|ソースコード)(?:は|って|の)?(?=$|[\s?。、])
(?:って|と)?(?:言|い)って(?:い)?た(?:の|やつ|人)?(?:は|って)?(?:どれ|何|なに|誰|だれ)?(?=$|[\s?。、])
の?(?:${newest}|${oldest}|最古|(?:一番|いちばん)?(?:最新|最近|直近|前回|この前|こないだ))(?:のは?)?
(?:新しい|古い)順(?:に|で|の)?
の?(?:新しい|古い|(?:最初|初め|はじめ)の) ?(?=(?:発表|トーク|勉強会|LT))
`,
  english: String.raw`
^what did (?:i|we|you) miss\b
${whoKnows}|\bpeople who\b
\b(?:the )?(?:latest|newest|most recent|recent|oldest|earliest)\b(?=[^?]{0,20}\b(?:talks?|meet-?ups?|events?|sessions?|ones?|news|stuff|things?|notes|slides|videos?)\b|(?: (?:on|about|from|by|in|at|of)\b|[\s?]*$))
\bhow-?to\b|\b(?:mr|mrs|ms|dr|prof)\.?(?=\s*$)
\b(?:good|great|interesting|cool|nice|fun|decent) (?=(?:talks?|sessions?|ones?|slides|videos?)\b)
\b(?:in|from) (?:the|your|our) notes(?=[\s?]*$)
\b(?:before|so far|yet|already|(?:up )?(?:to|until|till) (?:now|date|today)|lately|at some point|in the past|by now|recently|again|(?:over|in) the (?:last |past )?(?:few )?years)(?=[\s?!.]*$)
^everything(?: (?:you|we|there) (?:have|got|is|know))?(?=[\s?!]*$)
\btl ?;? ?dr\b(?: (?:of|for|on|please))?|^(?:a |the )?(?:quick |short |brief )?(?:summary|recap|gist|digest|rundown|key points|main points|highlights) (?:of|from|for)\b|^summari[sz]e\b|\b(?:please |you |can )summari[sz]e\b|\b(?:sum|wrap) up\b(?= {2,}|[\s?]*$)
\bhow (?:often|many times)\b(?: (?:have|has|had|did|does|do|was|were|is|are|will))?(?: (?:we|you|they|there|it))?
^(?:the )?dates?(?=[\s?]*$)
\b(?:what|which) (?:date|day|month|year)\b
\b(?:the )?(?:date|day|place|venue|location)(?: (?:and|&) (?:the )?(?:date|day|place|venue|location))?(?= (?:of|for)\b)
\b(?:the )?(?:last|(?:very )?first(?: ever)?) (?=(?:talks?|meetups?)\b)
\b(?:can|could|would|will) (?:you|we|someone|anyone|anybody) (?:please |kindly )?(?:help (?:me |us )?(?:to )?)?(?:tell|show|find|give|list|explain|point|help)(?: me| us)?(?: out)?(?: about| to| at)?\b
\b(?:can|could|may|where can) (?:i|we) (?:please |also )?(?:see|have|get|watch|view|find|read)(?: the| a| an| its| your)?\b
\bhelp (?:me|us)(?: to)?(?: (?:find|understand|learn|remember|with))?\b
\b(?:anyone|anybody|someone|somebody|we|you)(?: (?:here|guys))?(?: (?:got|have|has|seen|heard|know))(?: (?:any|some|a))?(?: (?:notes|slides|info|something|anything|material))?(?: (?:on|about|of))?\b
(?:^|\b(?:any|some|the|your|our|have|got|find|where are) )(?:notes|info|information|material) (?:on|about)\b
\b(?:every|any)thing(?: that)?(?= {2,}(?:ever |has |have )*(?:did|done|${haveGiven})\b)
(?<=\S )(?:tte |wa |no )?(?:nani|nan|dare|itsu|doko)(?: ?(?:desu ?ka|desu|da|datta|dakke|kke))*(?=[\s?]*$)
\b(?:please|pls|plz|thanks|thank you|hi|hello|hey)\b
\b(?:tell|show|give|find|remind) (?:me|us)(?: about| of)?\b
\b(?:i(?:'m| am)? )?(?:want to know|looking for|searching for|interested in|wondering)\b
\b(?:did|does|has|have|was|were|is|are) (?:anyone|anybody|someone|somebody|there|we)(?: (?:ever|a|an|any|some))*(?: (?:talk|speak|present|mention|say|talked|spoken|presented|mentioned|cover|covered|have))?(?: (?:about|on|of|anything))*\b
\b(?:(?<!\blightning )(?:talk|talks)|talked|talking|speak|speaks|speaking|spoke|spoken|speaker|speakers|present|presents|presented|presenting|presenter|presentation|presentations|session|sessions|lecture|lectures)\b(?: (?:about|on|of|by|for|from))?
\b(?:who|whose|when|where|what|which|why|how)(?:'(?:s|re|d|ll|ve)| is| are| was| were| does| did| do| has| gave| many| much)?\b
\bever (?=(?:spoken|talked|presented|given|done|spoke|gave|talk|speak|present|give|do)\b)
(?:(?<=^|\b(?:it|that|this) )(?:been )?(?:held|happen(?:ed)?)|\btake[ns]? place)(?=[\s?]*$)
^(?:meet-?ups?|events?)(?=[\s?]*$)
\b(?:anyone|anybody|someone|somebody|remember|mention|mentioned|mentions|say|says|said|tell|show|list|explain|gave|give)\b
`,
};
