import { expect, test } from "vitest";
import type { Answers } from "../../../src/answer/answers.ts";
import { act, click, fakeSlack, homeOpened, homeSearch, inView } from "../../helpers/slack.ts";
import { homes, meetupAnswer, talkAnswer } from "../../helpers/slack-answers.ts";
import { expectSlackShows } from "../../helpers/slack-rules.ts";

const home = { id: "VHOME", type: "home" };
const bottom = { id: "V1", type: "modal", root_view_id: "V1", previous_view_id: null };

const toMeetup = { kind: "look-meetup", id: "autumn.md", from: 0 } as const;

test("the Home tab is published to the person who opens it", async () => {
  const { slack, shelves } = await botWithHome();

  await slack.deliver(homeOpened());

  expect(shelves).toEqual([["meetups", 0, "ja"]]);
  expect(slack.calls).toMatchObject([
    { method: "views.publish", body: { user_id: "U1", view: { type: "home" } } },
  ]);
  expectSlackShows({ args: slack.calls[0]?.body ?? {} });
});

test("opening the tab with the messages publishes nothing", async () => {
  const { slack } = await botWithHome();

  await slack.deliver(homeOpened("messages"));

  expect(slack.calls).toEqual([]);
});

test("who opens the tab is told what is new since the last time, which Slack keeps with the tab", async () => {
  const { slack, looks } = await botWithHome();

  await slack.deliver(homeOpened());
  await slack.deliver(homeOpened("home", { view: { private_metadata: "kept" } }));
  await slack.deliver(homeOpened("home", { view: { id: "of an older bot" } }));
  const view = { ...home, private_metadata: "kept" };
  await slack.deliver(act({ kind: "shelf", shelf: "years", from: 0 }, "en", inView(view)));

  expect(looks).toEqual([undefined, "kept", "", "kept"]);
});

test("an opening that is delivered again does not publish the tab again", async () => {
  const { slack } = await botWithHome();
  const opened = homeOpened();

  await slack.deliver(opened);
  await slack.deliver(opened);

  expect(slack.calls.map(({ method }) => method)).toEqual(["views.publish"]);
});

test("the buttons of the Home tab lead to other shelves and pages", async () => {
  const { slack, shelves } = await botWithHome();

  await slack.deliver(act({ kind: "shelf", shelf: "years", from: 0 }, "en", inView(home)));
  await slack.deliver(act({ kind: "shelf", shelf: "speakers", from: 20 }, "en", inView(home)));

  expect(shelves).toEqual([
    ["years", 0, "en"],
    ["speakers", 20, "en"],
  ]);
  expect(slack.calls.map(({ method }) => method)).toEqual(Array(2).fill("views.publish"));
});

test("the search field opens a window that says it is looking, and then holds the answer", async () => {
  const { slack, questions } = await botWithHome();

  const { acks } = await slack.deliver(homeSearch("コンテナ"));

  expect(acks).toBe(1);
  expect(questions).toEqual(["コンテナ"]);
  const [opened, updated] = slack.calls;
  expect(opened?.method).toBe("views.open");
  expect(JSON.stringify(opened?.body.view)).toContain("探しています…");
  expect(updated).toMatchObject({ method: "views.update", body: { view_id: "VNEW" } });
  expect(JSON.stringify(updated?.body.view)).toContain("コンテナランタイムの選び方");
  for (const { body } of slack.calls) expectSlackShows({ args: body });
});

test("the same search delivered twice is answered once", async () => {
  const { slack, questions } = await botWithHome();
  const payload = homeSearch("コンテナ");

  await slack.deliver(payload);
  await slack.deliver(payload);

  expect(questions).toHaveLength(1);
});

test("what is opened from the Home tab is a window, without a button to share it", async () => {
  const { slack } = await botWithHome();

  await slack.deliver(act(toMeetup, "ja", inView(home)));
  await slack.deliver(act({ kind: "ask", question: "x" }, "ja", inView(home)));

  expect(slack.calls.map(({ method }) => method)).toEqual(["views.open", "views.open"]);
  for (const { body } of slack.calls) {
    expectSlackShows({ args: body });
    expect(JSON.stringify(body.view)).not.toContain('"share-0"');
  }
});

test("a click in a window opens the next on top of it, and the third shows what follows itself", async () => {
  const { slack } = await botWithHome();
  const second = { id: "V2", type: "modal", root_view_id: "V1", previous_view_id: "V1" };
  const third = { id: "V3", type: "modal", root_view_id: "V1", previous_view_id: "V2" };

  for (const view of [bottom, second, third]) {
    await slack.deliver(act(toMeetup, "ja", inView(view)));
  }

  expect(slack.calls.map(({ method, body }) => [method, body.view_id])).toEqual([
    ["views.push", undefined],
    ["views.push", undefined],
    ["views.update", "V3"],
  ]);
});

test("a button in a window to what the notes have no more says so there", async () => {
  const { slack } = await botWithHome({ lookUp: () => undefined });

  await slack.deliver(act({ ...toMeetup, id: "gone.md" }, "ja", inView(bottom)));
  await slack.deliver(click("look-0", "of another version", inView(home)));

  expect(slack.calls.map(({ method }) => method)).toEqual(["views.push", "views.open"]);
  for (const { body } of slack.calls) {
    expect(JSON.stringify(body.view)).toContain("これはもうありません");
  }
});

test("a search that fails is told in the window that was opened for it", async () => {
  const { slack } = await botWithHome({ ask: boom });

  await slack.deliver(homeSearch("コンテナ"));

  expect(slack.calls.at(-1)).toMatchObject({ method: "views.update", body: { view_id: "VNEW" } });
  expect(JSON.stringify(slack.calls.at(-1)?.body.view)).toContain("申し訳ありません");
});

test("a click in the Home tab that fails is told in a window", async () => {
  const { slack } = await botWithHome({ lookUp: boom });

  await slack.deliver(act(toMeetup, "ja", inView(home)));

  expect(slack.calls).toMatchObject([{ method: "views.open" }]);
  expect(JSON.stringify(slack.calls[0]?.body.view)).toContain("申し訳ありません");
});

test("somebody of another workspace who searches there is refused in a window", async () => {
  const { slack, questions } = await botWithHome();

  await slack.deliver({ ...homeSearch("コンテナ"), user: { id: "U2", team_id: "T2" } });

  expect(questions).toEqual([]);
  expect(slack.calls).toMatchObject([{ method: "views.open" }]);
  expect(JSON.stringify(slack.calls[0]?.body.view)).toContain("このワークスペースのメンバー");
});

function boom(): never {
  throw new Error("boom");
}

async function botWithHome(others: Partial<Answers> = {}) {
  const shelves: unknown[] = [];
  const looks: unknown[] = [];
  const questions: string[] = [];
  const [page] = homes;
  if (!page) throw new Error("There is a page.");
  const slack = await fakeSlack({
    answers: {
      home: (...args) => {
        shelves.push(args.slice(0, 3));
        looks.push(args[3]?.lookedAt);
        return page;
      },
      ask: (question) => {
        questions.push(question);
        return talkAnswer;
      },
      lookUp: () => meetupAnswer,
      ...others,
    },
  });
  return { slack, shelves, looks, questions };
}
