# The bot alone: Node, the built code and the packages that it runs on. The notes come from outside.
# docs/deploy.md says how to run it.

FROM node:22-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS packages
# The one optional package of ours is for the demo and the tests alone; that of libsql is its binary.
RUN npm ci --omit=dev && rm -rf node_modules/local-slack-linux-x64

FROM base AS build
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /app
COPY package.json LICENSE terms.yml words.txt ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
# A volume that is mounted here belongs to the user too.
RUN install --directory --owner=node --mode=700 /state
ENV NODE_ENV=production NOTES_DIR=/notes STATE_DIR=/state HEALTH_PORT=8080
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
