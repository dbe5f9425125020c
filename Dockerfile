# The bot as a container, for those who run one instead of App Service: docs/deploy.md, 10.
# It holds the bundle and Node, no shell and no package manager, and runs as nobody in particular.
FROM node:24-slim AS bundle
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run pack

FROM gcr.io/distroless/nodejs24-debian12:nonroot
WORKDIR /bot
COPY --from=bundle /src/build/pack ./
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["/nodejs/bin/node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["bot.js", "serve"]
