import type { Unknown } from "../search/query.ts";
import { dateText } from "./dates.ts";
import type { Texts } from "./text-table.ts";

/** The words around the notes in English. */
export const en: Texts = {
  comma: ", ",
  links: { slides: "Slides", video: "Video", meetup: "Meetup page", other: "Link" },

  date: (date) => dateText(date, "en"),

  when: (date) => `It was ${/\d \w+ \d/u.test(date) ? "on" : "in"} ${date}.`,
  whenUnknown: "No date was found in the notes.",
  whenPosted: (date) => `No day of the meetup was found; the notes are dated ${date}.`,
  posted: (date) => `written ${date}`,
  where: (venue) => `It was at ${venue}.`,
  toCome: {
    when: (date) => `It will be ${/\d \w+ \d/u.test(date) ? "on" : "in"} ${date}.`,
    where: (venue) => `It will be at ${venue}.`,
    who: (names) => `${names} will give it.`,
  },
  planned: (date) => `${date} (planned)`,
  earlier: "Last time we covered this",
  whereUnknown: "No venue was found in the notes.",
  who: (names) => `${names} gave it.`,
  whoUnknown: "No speaker was found in the notes.",
  noTalk: "From the notes",
  linkUnknown: "No link was found in the notes.",
  noneOfKind: (kind) => `No ${kind.toLowerCase()} in the notes.`,
  noneMarked: (kind) => `No link in the notes is called ${kind.toLowerCase()}.`,

  limitedTo: (limits) => `Only: ${limits}.`,
  limits: {
    person: (name) => `by ${name}`,
    meetup: (title, more) => (more > 0 ? `at ${title} and ${more} more` : `at ${title}`),
    year: (year) => `of ${year}`,
    after: (day) => `from ${day} on`,
    before: (day) => `up to ${day}`,
    language: { ja: "in Japanese", en: "in English" },
    has: (kinds) => `with ${kinds.toLowerCase()}`,
  },
  namesakes: (name) => `Several speakers are called “${name}”.`,
  missing: (...words) => `The notes of this talk do not have ${theWords(words)}.`,
  missingInAll: (...words) => `The notes of these talks do not have ${theWords(words)}.`,
  said: (line) => `The notes say: “${line}”`,
  quoted: (line) => `“${line}”`,
  ifMeant: (said) =>
    `If you mean this talk, ${said.replace(/^(?:It|No)(?= )/u, (word) => word.toLowerCase())}`,
  ofTalk: (title) => `About “${title}”`,
  alsoMeetups: (meetups) => `Also: ${meetups}`,
  misunderstood: (filters) => `Left out, for the value is missing or unclear: ${filters}`,

  matched: (bridges) => `Matched: ${bridges}`,
  pointsLeftOut: (count) => `… ${count} more in the notes`,
  noNotes: "There are no notes on what was said in this talk.",
  others: "Other talks close to this:",
  othersInNotes: "Elsewhere in the notes:",
  talksNewestFirst: "Latest talks",
  talksOldestFirst: "First talks",
  talksFound: (total, period) =>
    period ? `Talks of ${period}: ${total}` : `${countTalks(total)} found`,
  talksSought: (period) => `Talks found${period && ` of ${period}`}, closest first`,
  otherTalks: (question) => `Other results for “${question}”`,
  listed: (section, total) => `${section}: ${total}`,
  meetupsFound: (total, period) =>
    period ? `Meetups in ${period}: ${total}` : "Meetups, newest first",
  talksOfMeetup: (total) => `${countTalks(total)}.`,
  talksOfPerson: (person, total, areOthers) =>
    `${areOthers ? countTalks(total).replace(" ", " other ") : countTalks(total)} by ${person}`,
  peopleFound: (total, topic) => {
    const people = total === 1 ? "1 person" : `${total} people`;
    if (topic) return `${people} ${total === 1 ? "mentions" : "mention"} ${topic}, closest first`;
    return `${people} ${total === 1 ? "has" : "have"} given a talk`;
  },
  andMore: (count) => `and ${count} more`,
  shownOf: (first, last, total) => `${first}–${last} of ${total}`,
  more: "Other results for this question",
  nextRows: (count) => `Next ${count}`,
  previousRows: (count) => `Previous ${count}`,

  nothing: (question) => `No talk was found for “${question}”.`,
  unknown: describeUnknown,
  unread:
    "What was written here before is not read. Please say in words what the talks should be about.",
  lost: "It is not known any more which talk this is about. Please ask with the name of the talk or its speaker.",
  noMore: "That is all there is.",
  noEarlier: "There is nothing before this.",
  notAtAll: "You are welcome.",
  unheld: (...words) => `No talk mentions ${oneOf(words.map((word) => `“${word}”`))}.`,
  editions: "The notes have these:",
  unwritten: (...words) =>
    `No talk mentions ${oneOf(words.map((word) => `“${word}”`))} in so many words.`,
  nearestTalks: (held) => (held ? `These mention ${held}:` : "These come closest:"),
  tryInstead: "Fewer or other words may find more.",
  covers: (held, lacking) => (lacking ? `mentions ${held}, not ${lacking}` : `mentions ${held}`),
  suggestion: (meant) => `“${meant}”?`,
  browseMeetups: "Browse meetups",
  howToAsk: "How to ask",

  help: (meetupCount, talkCount) =>
    `Answers come from the notes of ${countTalks(talkCount)} from ${countMeetups(meetupCount)}.`,
  helpEmpty: "Answers come from the notes of meetup talks. There are no notes yet.",
  askAbout: (meetupCount, talkCount) =>
    `Ask about ${countTalks(talkCount)} from ${countMeetups(meetupCount)}.`,
  anyTalk: "Random talk",
  tryThese: "Try",
  usage: (command, filtered) => [
    { typed: `${command} your question`, does: "only you see the answer" },
    { typed: "@kikigaki your question", does: "everybody sees the answer" },
    { typed: "your question", does: "in a direct message" },
    {
      typed: `${command} ${filtered || "question by:name year:2024"}`,
      does: "only one speaker and year",
    },
  ],

  asked: (question) => `Asked: ${question}`,
  share: "Share",
  shareTitle: "Share an answer",
  shareTo: (channel) => `Share to ${channel}`,
  shareHere: "Share in this conversation",
  preview: "Preview",
  cancel: "Cancel",
  comment: "Comment",
  commentHint: "Shown above the answer, with your name.",
  takeBack: "Take back",
  notYours: "Only who shared this can take it back.",
  sharedBy: (mention) => `Shared by ${mention}`,
  sharedOnce:
    "A card is shared only once. If it is not in the channel, ask again and share the new card.",
  invite: (botName) =>
    `The bot is not in this channel. Type “/invite @${botName}” there, then click again.`,
  readNotes: "Notes",
  moreBy: (person) => `Talks by ${person}`,
  sameSpeaker: "Speaker",
  talksLikeThis: "Talks like this one",
  talksLike: (title) => `Talks like “${title}”`,
  alike: (words) => `also on: ${words}`,
  noneLike: "No other talk is like this one.",
  previousTalk: "Previous talk",
  nextTalk: "Next talk",
  sameMeetup: "Meetup",
  talksOfSame: "Talks at this meetup",
  helpful: "Helpful",
  unhelpful: "Not helpful",
  rated: (verdict) => `Thanks, noted: ${verdict.toLowerCase()}`,
  whyUnhelpful: "Thank you. What was wrong?",
  reasons: {
    "other-talk": "Wrong talk",
    incomplete: "Too short",
    wrong: "Incorrect",
  },
  wish: "I'd like a talk on this",
  offer: "I could give it",
  offerNames: "Who offers to give it is named to the organisers. Nothing else names anybody.",
  wishMade: "Noted, without your name: somebody would like a talk on this.",
  offerMade: "Thank you. The organisers were told your name.",
  unwish: "Take it back",
  wishTakenBack: "Taken back.",
  wishUnkept: "This could not be noted just now. Please try again later.",
  offered: (mention, words) => `${mention} could give a talk on: ${words}`,
  offerTakenBack: (words) => `An offer was taken back: ${words}`,
  kept: "Kept for the organisers: the words of questions that find nothing or are rated, how often and by how many people; which talks are shown, opened and shared; wishes for talks. Never who asked.",
  reportForOrganisers: "The report is for members of the organisers' channel only.",
  reportDay: "There is no such day. Write it as in: report 2026-10-01",
  reportUnknown: "The report cannot be made just now. Please try again later.",
  previousPage: "Previous page",
  nextPage: "Next page",
  talkOf: (at, all) => `Talk ${at} of ${all}`,
  thenComes: (title) => `next: ${title}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  notesTitle: "Talk notes",
  close: "Close",
  gone: (command) =>
    `The notes have changed, and this is no longer there. Ask again with ${command}.`,

  talksTitle: "Meetup talks",
  looking: "Looking…",
  searchLabel: "Ask or search",
  searchHint: "A question, a topic, a speaker",
  search: "Search",

  homeTitle: "Meetup talks",
  welcome: "Hello, this is Kikigaki. Ask what was said at our meetups.",
  welcomeHelp: (command) =>
    `Ask with a mention and everybody sees the answer; with “${command}” only you do.`,
  newSince: "New since you last looked",
  nextMeetup: "Next meetup",
  newestMeetup: "Latest meetup",
  held: (meetupCount, talkCount) => `${countTalks(talkCount)} from ${countMeetups(meetupCount)}`,
  updated: (date) => `notes updated ${date}`,
  shelves: {
    meetups: "Meetups, newest first",
    speakers: "Speakers, most talks first",
    years: "Years",
  },
  browse: "Browse",
  earlierMeetups: "Earlier meetups",
  tabs: { meetups: "Meetups", speakers: "Speakers", years: "Years" },
  talkCount: countTalks,
  latest: (talk) => `latest: ${talk}`,
  open: "Open",
  homeHelp: (command) => `ask anywhere with ${command}`,

  notesProblems: "There are problems in the notes. They are read again once mended.",
  howToListProblems: "`npm run notes` lists them all",

  questionCut: (length) =>
    `The question is long, so only its first ${length} characters were used.`,
  filesUnread: "Files are not read, so only the text was used.",
  memberUnknown:
    "Slack does not tell whether you are a member of this workspace, so nothing can be shown here. Please ask by the command. (For administrators: with the scope users:read it can be shown.)",
  membersOnly:
    "Only members of this workspace get answers here. Please let one of them ask for you.",
  busy: "Too many questions are coming in just now. Please try again in a moment.",
  apology: (reference) =>
    `Sorry, something went wrong. Please ask again. If it goes on, give your administrator this reference: ${reference}`,
  unconfirmed: (reference) =>
    `Slack did not confirm that the answer was posted. If you do not see it, please ask again. If it goes on, give your administrator this reference: ${reference}`,
};

function countTalks(count: number): string {
  return `${count} ${count === 1 ? "talk" : "talks"}`;
}

function countMeetups(count: number): string {
  return `${count} ${count === 1 ? "meetup" : "meetups"}`;
}

/** “ice”, “snow” or “rain”. */
function oneOf(all: readonly string[]): string {
  return [all.slice(0, -1).join(", "), ...all.slice(-1)].filter(Boolean).join(" or ");
}

/** Which may well tell the same in others. */
function theWords(words: readonly string[]): string {
  const all = oneOf(words.map((word) => `“${word}”`));
  return words.length === 1 ? `the word ${all} itself` : `the words ${all} themselves`;
}

function describeUnknown({ kind, text }: Unknown): string {
  switch (kind) {
    case "person":
      return `No speaker in the notes is called “${text}”.`;
    case "meetup":
      return `No meetup in the notes is called “${text}”.`;
    case "day":
      return `No meetup in the notes is dated “${text}”.`;
    case "period":
      return `No meetup in the notes is dated ${dateText(text, "en")}.`;
    case "year":
      return `No talk in the notes is dated ${text}.`;
    case "next of series":
      return "The notes do not tell when the next of these is.";
    case "planned":
      return "No meetup in the notes is to come.";
  }
}
