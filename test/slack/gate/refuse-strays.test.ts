import { expect, test } from "vitest";
import { command, fakeSlack, mention } from "../../helpers/slack.ts";
import { nothing } from "../../helpers/slack-answers.ts";

test.for([
  { name: "names none", fields: {} },
  {
    name: "names ours among others",
    fields: { authorizations: [{ team_id: "T2" }, { team_id: "T1" }] },
  },
  {
    name: "names a whole organisation",
    fields: { authorizations: [{ is_enterprise_install: true, team_id: null }] },
  },
  { name: "names nothing that could be one", fields: { authorizations: [] } },
  { name: "names null", fields: { authorizations: [null] } },
  { name: "names null and ours", fields: { authorizations: [null, { team_id: "T1" }] } },
])("an event that $name of the installations it is for is answered", async ({ fields }) => {
  const slack = await fakeSlack({ answers: { ask: () => nothing } });

  await slack.deliver({ ...mention("x"), ...fields });

  expect(slack.calls).toHaveLength(1);
});

test.for([[{ team_id: "T2" }], [{}], ["T1"]])(
  "an event for the installations %o is acknowledged, logged and not answered",
  async (authorizations) => {
    const slack = await fakeSlack({ answers: {} });

    const { acks } = await slack.deliver({
      ...mention("x"),
      authorizations: [authorizations].flat(),
    });

    expect(acks).toBe(1);
    expect(slack.calls).toEqual([]);
    expect(slack.log).toEqual([expect.stringContaining("another workspace's installation")]);
  },
);

test("a command for another app is acknowledged, logged and not answered", async () => {
  const slack = await fakeSlack({ answers: { ask: () => nothing }, appId: "A1" });

  const stray = await slack.deliver({ ...command("x"), api_app_id: "A2" });
  const ours = await slack.deliver({ ...command("x"), api_app_id: "A1" });

  expect([stray.acks, ours.acks]).toEqual([1, 1]);
  expect(slack.calls).toHaveLength(1);
  expect(slack.log).toEqual([expect.stringContaining("a request for another app")]);
});
