/**
 * English words whose forms no rule of endings brings together: fled and flee, indices and index.
 *
 * The everyday irregular verbs, the plurals of technical English and of its nouns of two letters (iOS is the plural of none), and nouns that change
 * the verb they come from. Left out are forms that are more often another word: bit, left, led, ground, wound, bound, rose, saw.
 */

/** Each word before its irregular forms. */
const table = `
  arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, become became, begin began begun,
  bend bent, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
  build built, burn burnt, buy bought, catch caught, choose chose chosen, come came, creep crept,
  deal dealt, dig dug, draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, eat ate eaten,
  fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden,
  forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, give gave given, go went gone,
  grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, know knew known,
  lay laid, learn learnt, lend lent, lie lain, lose lost, mean meant, meet met, mistake mistook mistaken,
  overcome overcame, override overrode overridden, overwrite overwrote overwritten, pay paid, prove proven,
  rebuild rebuilt, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise risen,
  run ran, say said, see seen, seek sought, sell sold, send sent, sew sewn, shake shook shaken, shine shone, shoot shot, show shown,
  shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoke spoken, speed sped,
  spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen, stick stuck, strike struck stricken,
  strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught,
  tear tore torn, tell told, think thought, throw threw thrown, understand understood, undertake undertook undertaken,
  undo undid undone, wake woke woken, wear wore worn, weave wove woven, win won, withdraw withdrew withdrawn, write wrote written,
  child children, foot feet, goose geese, man men, mouse mice, tooth teeth, woman women,
  half halves, knife knives, life lives, shelf shelves, thief thieves, wife wives, wolf wolves,
  analysis analyses, appendix appendices, axis axes, crisis crises, criterion criteria, hypothesis hypotheses,
  index indices, matrix matrices, phenomenon phenomena, synopsis synopses, synthesis syntheses, thesis theses, vertex vertices,
  ad ads, id ids, ox oxen,
  revoke revocation, invoke invocation, evoke evocation, provoke provocation, succeed success successor succession, exceed excess,
  choose choice, believe belief, respond response, defend defense defence, resolve resolution, solve solution, evolve evolution,
  decide decision, divide division, collide collision, conclude conclusion, include inclusion, exclude exclusion, persuade persuasion,
  expand expansion, extend extension, suspend suspension, comprehend comprehension, permit permission, submit submission, transmit transmission, omit omission,
  receive reception, perceive perception, conceive conception, deceive deception, describe description, subscribe subscription, prescribe prescription,
  reduce reduction, introduce introduction, deduce deduction, destroy destruction, maintain maintenance, explain explanation, pronounce pronunciation,
  absorb absorption, acquire acquisition, repeat repetition, compete competition, recognize recognition, retain retention, abstain abstention`;

const wordOf: ReadonlyMap<string, string> = new Map(
  table.split(",").flatMap((row) => {
    const [word = "", ...forms] = row.trim().split(/\s+/u);
    return forms.map((form): [string, string] => [form, word]);
  }),
);

/** The word that an irregular form belongs to, also in the plural: flee for fled, revoke for revocations; any other word as it is. */
export function regularForm(word: string): string {
  return wordOf.get(word) ?? wordOf.get(word.replace(/s$/u, "")) ?? word;
}
