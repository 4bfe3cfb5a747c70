# shellcheck shell=bash disable=SC2154
# What has to hold before anything is started. Each failure is one line: what is wrong, and what to do.

least_java=17
least_maven=3.8.6
least_disk_gb=3
least_memory_mb=2048

check_tools() {
  check_java
  check_maven
  command -v npm >/dev/null ||
    die "npm is missing: install Node.js with npm (Debian: apt-get install npm)"
}

check_java() {
  { command -v java && command -v javac; } >/dev/null ||
    die "a JDK is missing: install JDK $least_java or newer and put it on the path (Debian: apt-get install openjdk-17-jdk-headless)"
  local found
  found="$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
  ((${found:-0} >= least_java)) ||
    die "the JDK on the path is version ${found:-unknown}: install JDK $least_java or newer, or put it first on the path"
}

check_maven() {
  command -v "$mvn" >/dev/null ||
    die "Maven is missing: install Maven $least_maven or newer and put it on the path (Debian: apt-get install maven)"
  local found
  found="$("$mvn" -B -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')"
  version_at_least "${found:-0}" "$least_maven" ||
    die "Maven on the path is version ${found:-unknown}: install Maven $least_maven or newer"
}

# version_at_least <found> <least>, both of the form 1.2.3
version_at_least() {
  local -a found least
  IFS=. read -r -a found <<<"$1"
  IFS=. read -r -a least <<<"$2"
  local i
  for i in 0 1 2; do
    ((10#${found[i]:-0} > 10#${least[i]:-0})) && return 0
    ((10#${found[i]:-0} < 10#${least[i]:-0})) && return 1
  done
  return 0
}

check_ports() {
  check_port "$http_port" "the server" PARLANCE_HTTP_PORT
  check_port "$keycloak_port" "Keycloak" PARLANCE_KEYCLOAK_PORT
  check_port "$db_port" "PostgreSQL" PARLANCE_DB_PORT
}

# check_port <port> <of whom> <variable>
check_port() {
  if ! [[ $1 =~ ^[1-9][0-9]{0,4}$ ]] || (($1 > 65535)); then
    die "$3 is '$1': set it to a port number from 1 to 65535"
  fi
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    die "port $1 of $2 is taken: stop the program that uses it, or set $3 to a free port"
  fi
}

# Only the first start fetches and unpacks much; later ones are not held up.
check_disk() {
  [[ -d $(keycloak_home) && -d $data/postgresql ]] && return 0
  check_disk_at "$cache" "XDG_CACHE_HOME"
  check_disk_at "$top" "the checkout"
}

# check_disk_at <directory> <what to move>
check_disk_at() {
  local place="$1"
  while [[ ! -d $place ]]; do place="$(dirname "$place")"; done
  local free_kb
  free_kb="$(df -Pk "$place" | awk 'NR == 2 { print $4 }')"
  ((free_kb >= least_disk_gb * 1024 * 1024)) ||
    die "only $((free_kb / 1024)) MB are free at $place: the first start needs $least_disk_gb GB; make room, or move $2 to a larger disk"
}

check_memory() {
  [[ -r /proc/meminfo ]] || return 0
  local free_mb
  free_mb="$(awk '$1 == "MemAvailable:" { print int($2 / 1024) }' /proc/meminfo)"
  ((free_mb >= least_memory_mb)) ||
    die "only $free_mb MB of memory are free: server, Keycloak and PostgreSQL need $least_memory_mb MB; close other programs and try again"
}
