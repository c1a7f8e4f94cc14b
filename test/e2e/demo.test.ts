import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { type RunningProcess, startProcess } from "../../demo/running-process.ts";
import { questions, workspace } from "../../demo/workspace.ts";
import { eventually, hasLocalSlack } from "../helpers/slack-and-bot.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe.skipIf(!hasLocalSlack)("npm run demo", () => {
  let demo: RunningProcess;
  afterEach(() => demo.stop());

  async function startDemo(): Promise<string> {
    const { scripts } = JSON.parse(await readFile(`${root}/package.json`, "utf8"));
    const [node, ...args] = scripts.demo.split(" ");
    expect(node).toBe("node");
    demo = startProcess(process.execPath, args, { cwd: root, env: {} });
    await demo.wrote(/Ctrl-C ends both/);
    return demo.output().match(/Open\s+(\S+)/)?.[1] ?? "";
  }

  test("answers what it proposes to try, and Ctrl-C leaves nothing running", async () => {
    const page = await startDemo();
    for (const question of Object.values(questions)) expect(demo.output()).toContain(question);
    const slack = controlOf(page);

    await slack.post("command", { channel: talks, command: "/talks", text: questions.command });
    expect(await slack.nextText(talks)).toContain("@jacopen");

    await slack.post("message", { channel: talks, text: `<@${bot}> ${questions.mention}` });
    expect(await slack.nextText(talks)).toContain("Alert fatigue is a design problem");

    await slack.post("message", { channel: dm, text: questions.direct });
    expect(await slack.nextText(dm)).toContain("PostgreSQL の VACUUM と仲直りする");

    expect(await demo.stop("SIGINT")).toBe(0);
    await expect(fetch(page)).rejects.toThrow();
  });

  test("is open to this machine only", async () => {
    const page = new URL(await startDemo());
    page.hostname = "127.0.0.2"; // Answers too where a server listens on all interfaces.

    await expect(fetch(page)).rejects.toThrow();
  });

  test("ends with a failure when the bot or its Slack does", async () => {
    const page = await startDemo();

    process.kill(await childRunning("local-slack"), "SIGKILL");

    expect(await demo.exited).toBe(1);
    expect(demo.output()).toContain("local-slack ended");
    await expect(fetch(page)).rejects.toThrow();
  });

  /** The id of the demo's child whose command line has `word`; the demo runs on Linux only. */
  async function childRunning(word: string): Promise<number> {
    const { pid } = demo;
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
    for (const child of children.trim().split(" ")) {
      if ((await readFile(`/proc/${child}/cmdline`, "utf8")).includes(word)) return Number(child);
    }
    throw new Error(`The demo has no child ${word}.`);
  }
});

const user = "U0HARUKA";
const bot = workspace.app.botUserId;
const talks = "C0TALKS";
const dm = "D0HARUKA";

/** Acts as a person of the demo's workspace. */
function controlOf(page: string) {
  let seen = 0;

  async function post(action: string, body: object): Promise<void> {
    await fetch(`${page}/_control/${action}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ user, ...body }),
    });
  }

  /** The text of the bot's next message. */
  function nextText(channel: string): Promise<string> {
    return eventually(async () => {
      const answer = await fetch(`${page}/_control/messages/${channel}`);
      const { messages } = (await answer.json()) as Messages; // as: local-slack's control API
      return messages.filter((message) => message.user === bot && Number(message.ts) > seen)[0];
    }).then((message) => {
      seen = Number(message.ts);
      return message.text;
    });
  }

  return { post, nextText };
}

interface Messages {
  readonly messages: readonly {
    readonly ts: string;
    readonly user: string;
    readonly text: string;
  }[];
}
