/** The built bot where only a proxy leads out: everything it asks of Slack goes through there. */
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import {
  eventually,
  freePort,
  hasLocalSlack,
  settings,
  startBot,
  startSlackAndBot,
} from "../helpers/slack-and-bot.ts";
import { sendMention, startWebApi } from "../helpers/web-api.ts";

test("calls go through the proxy, which alone knows Slack's name", async () => {
  const slack = await startWebApi();
  onTestFinished(slack.close);
  const proxy = await startProxy({ "slack.test": slack.url });
  const port = await freePort();
  const bot = startBot({
    ...settings("http", "http://slack.test"),
    ...{ SLACK_PROXY: proxy.url, HOST: "127.0.0.1", PORT: String(port) },
  });
  onTestFinished(async () => {
    await bot.stop();
  });
  await bot.wrote(/"msg":"ready"/);

  await sendMention(`http://127.0.0.1:${port}/slack/events`, "Knative", "1.1");

  expect(await eventually(() => slack.posts[0])).toMatchObject({ thread_ts: "1.1" });
});

test.skipIf(!hasLocalSlack)(
  "Socket Mode's connections go through the proxy, and end with it",
  async () => {
    const proxy = await startProxy({});
    const slack = await startSlackAndBot("socket", { SLACK_PROXY: proxy.url });
    onTestFinished(() => slack.stop());
    await eventually(() => slack.proxy.sockets() === 2 || undefined);

    await proxy.close();

    await eventually(() => slack.proxy.sockets() === 0 || undefined);
  },
);

/** A proxy that makes tunnels, as most do, and knows some hosts by other addresses. */
async function startProxy(hosts: Readonly<Record<string, string>>) {
  const targets = new Set<Socket>();
  const server = createServer();
  server.on("connect", ({ url = "" }, client, head) => {
    const asked = new URL(`http://${url}`);
    const { hostname, port } = new URL(hosts[asked.hostname] ?? asked);
    const target = connect(Number(port), hostname, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.write(head);
      target.pipe(client).pipe(target);
    });
    targets.add(target);
    for (const end of [client, target]) end.on("error", () => end.destroy());
  });
  const close = async () => {
    server.close();
    server.closeAllConnections();
    for (const target of targets) target.resetAndDestroy();
  };
  onTestFinished(close);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return { url: `http://127.0.0.1:${port}`, close };
}
