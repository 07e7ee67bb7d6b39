# syntax=docker/dockerfile:1
# The product as an image: multi-stage, production dependencies only, not root, nothing written outside of /data and /tmp.
#
# Reproducible: dependencies come from package-lock.json (npm ci). Pin the base by its digest for a build that is the same
# in a year; docs/deploy.md says how to find it:
#   docker build --build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:<digest> .
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-fund --no-audit

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production \
    PORT=3978 \
    DATA_DIR=/data
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY cards ./cards
COPY languages ./languages
COPY docs ./docs
# Only the embedded database writes there; with DATABASE_URL the root file system can be read-only and /data absent.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Exec form: node is process 1 and gets SIGTERM itself, on which it lets running jobs end.
CMD ["node", "--enable-source-maps", "dist/main.js"]
