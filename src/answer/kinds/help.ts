/** The answers about the bot itself, and the shelves of the home. */
import type { Library } from "../../search/index/library.ts";
import type { Locale, Query } from "../../search/query.ts";
import type { Answer, Help } from "../answer.ts";
import { common } from "../common.ts";
import { filteredExample, helpExamples } from "../home/help-examples.ts";
import type { Home } from "../home/home.ts";

/** Of who has not asked anything: what they may ask at once. */
const mostExamples = 3;

/** How to ask, by examples of the notes. */
export function help(query: Query, library: Library): Answer {
  const { catalogue } = library;
  const filtered = filteredExample(library, query.locale);
  return {
    ...common(query),
    kind: "help",
    ...(filtered && { filtered }),
    examples: helpExamples(library, query.locale),
    talkCount: catalogue.talks.length,
    meetupCount: catalogue.meetups.length,
  };
}

/** To a greeting: what a bot says that is new to somebody. */
export function greeting(query: Query, library: Library): Answer {
  return { ...welcome(library, query.locale), ...common(query) };
}

/** What a bot says that is new somewhere: what it is, and three questions that it can answer. */
export function welcome(library: Library, locale: Locale): Help {
  const { talks, meetups } = library.catalogue;
  return {
    kind: "help",
    isWelcome: true,
    question: "",
    locale,
    examples: helpExamples(library, locale).slice(0, mostExamples),
    talkCount: talks.length,
    meetupCount: meetups.length,
  };
}

/** A shelf of the home: all meetups, speakers and so on. */
export function onShelf(query: Query, home: Home): Answer {
  return { ...common(query), kind: "shelf", home };
}
