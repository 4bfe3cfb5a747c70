# shellcheck shell=bash disable=SC2034,SC2154
# Places, messages and small helpers which every part of the launcher uses.

http_port="${PARLANCE_HTTP_PORT:-8080}"
keycloak_port="${PARLANCE_KEYCLOAK_PORT:-8180}"
db_port="${PARLANCE_DB_PORT:-54329}"
mvn="${PARLANCE_MVN:-mvn}"

cache="${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/parlance"
data="$top/data"
logs="$data/logs"
running="$data/run"

server_classpath="target/quarkus-app/app/*:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*:target/quarkus-app/quarkus/*"
command_line_class="org.parlance.cli.ParlanceCommand"

# step <text>: one line of progress, with the seconds since the start
step() {
  printf '[%3d s] %s\n' "$SECONDS" "$*"
}

warn() {
  printf 'parlance: %s\n' "$*" >&2
}

die() {
  warn "$*"
  exit 1
}

usage_error() {
  warn "$*; see ./parlance help"
  exit 2
}

pom_version() {
  sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml
}

# pom_property <name>
pom_property() {
  sed -n "s:^ *<$1>\(.*\)</$1>\$:\1:p" pom.xml
}

# nap <seconds>: a sleep that a signal ends at once
nap() {
  sleep "$1" &
  wait $! 2>/dev/null || true
}

sha256_of() {
  if command -v sha256sum >/dev/null; then
    sha256sum "$1" | cut -d' ' -f1
  else
    shasum -a 256 "$1" | cut -d' ' -f1
  fi
}

random_hex() {
  od -An -tx1 -N32 /dev/urandom | tr -d ' \n'
}
