import type { Workspace } from "./local-slack.ts";

/** A study group's Slack: two people, two channels, and the bot. Its tokens open nothing else. */
export const workspace: Workspace = {
  workspace: { name: "みなと勉強会", domain: "minato-benkyokai", teamId: "T0MINATO" },
  app: {
    appId: "A0KIKIGAKI",
    botUserId: "U0KIKIGAKI",
    botName: "kikigaki",
    botToken: "xoxb-demo",
    appToken: "xapp-demo",
    signingSecret: "only-for-the-demo",
    mode: "socket",
  },
  users: [
    { id: "U0HARUKA", name: "haruka", real_name: "森 はるか" },
    { id: "U0DANIEL", name: "daniel", real_name: "Daniel Reyes" },
  ],
  channels: [
    {
      id: "C0TALKS",
      name: "talks",
      topic: "勉強会の発表について聞く・話す / Ask and chat about our talks",
      members: ["U0HARUKA", "U0DANIEL", "U0KIKIGAKI"],
    },
    {
      id: "C0RANDOM",
      name: "random",
      topic: "雑談 / Anything else",
      members: ["U0HARUKA", "U0DANIEL", "U0KIKIGAKI"],
    },
    // The page has no button for a new direct message, so each has one with the bot already.
    { id: "D0HARUKA", name: "haruka", is_im: true, members: ["U0HARUKA", "U0KIKIGAKI"] },
    { id: "D0DANIEL", name: "daniel", is_im: true, members: ["U0DANIEL", "U0KIKIGAKI"] },
  ],
};

/** What to try, one in each way of asking. The sample notes answer them. */
export const questions = {
  command: "Knative って何？",
  mention: "how do we stop alert fatigue?",
  direct: "小日向さんの発表",
} as const;
