import type { Answer, TalkCard } from "../answer/answer.ts";

/** An answer as `ask --json` prints it. Other tools read the fields, so their names are fixed. */
export function answerJson(question: string, answer: Answer, text: string) {
  return {
    question,
    kind: answer.kind,
    text,
    talks: cardsOf(answer).map(({ entry: { talk, meetup }, points, score }) => ({
      file: talk.file,
      line: talk.line,
      id: talk.id,
      title: talk.title,
      speakers: talk.speakers.map(({ name, handle }) => ({ name, handle })),
      meetup: {
        title: meetup.title,
        date: meetup.date,
        venue: meetup.venue,
        url: meetup.url,
      },
      points: points.map((point) => point.text),
      links: talk.links,
      score,
    })),
    suggestions: suggestions(answer),
  };
}

/** The talks an answer shows, best first. */
export function cardsOf(answer: Answer): readonly TalkCard[] {
  switch (answer.kind) {
    case "talk":
      return [answer.best, ...answer.others];
    case "talks":
    case "meetup":
    case "speaker":
      return answer.talks;
    case "nothing":
    case "help":
      return [];
  }
}

function suggestions(answer: Answer): readonly string[] {
  if (answer.kind === "nothing") return answer.suggestions;
  return answer.kind === "help" ? answer.examples : [];
}
