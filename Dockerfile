# The site as an image: docker build --build-arg SITE=https://example.org -t briefing . && docker run -p 8080:8080 briefing
FROM node:24-alpine AS build
WORKDIR /engine
COPY package.json package-lock.json ./
COPY packages/propose/package.json packages/propose/
COPY src/text/package.json src/text/
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
ARG SITE=
ARG BASE=/
# Checks first: an image of a briefing with errors is never made.
RUN node src/commands/main.ts check && npx astro build

FROM caddy:2-alpine
ARG BASE=/
ENV BASE=$BASE PORT=8080 XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
# Listening above 1024 needs no privilege; with it, the program would not start where all of them are dropped.
RUN setcap -r /usr/bin/caddy
COPY hosting/Caddyfile hosting/headers.caddy /etc/caddy/
COPY --from=build /engine/dist /srv$BASE
USER 1000:1000
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null "http://127.0.0.1:$PORT$BASE" || exit 1
