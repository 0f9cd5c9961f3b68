# Debian and not Alpine: the embedded engine has no build for musl on x64.
FROM node:22-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

# Installs from the lock file and builds; without the tools for that, the image takes what runs.
FROM base AS build
COPY . .
RUN node setup.mjs

FROM base AS dependencies
RUN npm ci --ignore-scripts --omit=dev && npm cache clean --force

FROM node:22-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/data ./data
COPY --from=build /app/schema ./schema
COPY --from=build /app/tests/queries ./tests/queries
USER node
EXPOSE 4000
CMD ["node", "dist/main.js"]
