# shellcheck shell=bash disable=SC2154
# `./parlance up`: everything on this machine, with demo people and a demo campaign.

server_url="http://localhost:$http_port"
keycloak_url="http://localhost:$keycloak_port"
demo_links="$running/demo-links"
start_patience=480

up() {
  check_tools
  claim_checkout
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'stop_everything; release_checkout' EXIT
  stop_leftovers
  check_ports
  check_disk
  check_memory
  build_if_needed
  fetch_keycloak
  fetch_model
  load_secrets

  step "starting PostgreSQL and Keycloak"
  start_database
  start_keycloak
  await database database_ready
  step "PostgreSQL is ready"
  start_server
  await keycloak keycloak_ready
  rm -f "$data/keycloak/first-start"
  step "Keycloak is ready"
  await server server_ready
  step "the server is ready"
  print_welcome
  watch_processes
}

# Everything, with a full campaign. It stays: a later `up` brings it back, and goes on with it where it was.
demo() {
  ensure_voice
  mkdir -p "$data"
  echo 300 >"$data/demo-applicants"
  up
}

# How many applicants the demo campaign has; 0 when nobody asked for it.
demo_applicants() {
  if [[ -f $data/demo-applicants ]]; then
    cat "$data/demo-applicants"
  else
    echo 0
  fi
}

# Made once and kept: Keycloak's data remembers them too.
load_secrets() {
  local file="$data/secrets"
  if [[ ! -f $file ]]; then
    (
      umask 077
      printf 'oidc_secret=%s\nkeycloak_admin_password=%s\nprogram_secret=%s\n' \
        "${PARLANCE_OIDC_SECRET:-$(random_hex)}" "$(random_hex)" "$(random_hex)" >"$file.new"
    )
    mv "$file.new" "$file"
  fi
  # a file from before programs had a client of their own
  grep -q '^program_secret=' "$file" || printf 'program_secret=%s\n' "$(random_hex)" >>"$file"
  oidc_secret="$(sed -n 's/^oidc_secret=//p' "$file")"
  keycloak_admin_password="$(sed -n 's/^keycloak_admin_password=//p' "$file")"
  program_secret="$(sed -n 's/^program_secret=//p' "$file")"
  if [[ -n ${PARLANCE_OIDC_SECRET:-} && $PARLANCE_OIDC_SECRET != "$oidc_secret" ]]; then
    die "PARLANCE_OIDC_SECRET differs from the one in $file that Keycloak knows: unset it, or change both"
  fi
}

start_database() {
  start_process database java -Xmx256m -cp "$server_classpath:target/embedded-database/*" \
    org.parlance.cli.EmbeddedDatabase "$data/postgresql" "$db_port" "$cache/postgresql"
}

database_ready() {
  grep -q '^ready:' "$logs/database.log"
}

# Keycloak imports the realm at the first start only, and keeps its data in data/keycloak. A first start that was cut off
# leaves half a schema, which it never gets over, and nothing that anybody has put in there: it begins anew.
start_keycloak() {
  [[ ! -f $data/keycloak/first-start ]] || rm -rf "$data/keycloak"
  if [[ ! -d $data/keycloak ]]; then
    mkdir -p "$data/keycloak"
    touch "$data/keycloak/first-start"
  fi
  local import="-Dkeycloak.migration.action=import -Dkeycloak.migration.provider=dir"
  import+=" -Dkeycloak.migration.dir=deploy/keycloak -Dkeycloak.migration.strategy=IGNORE_EXISTING"
  import+=" -Dkeycloak.migration.replace-placeholders=true"
  start_process keycloak env \
    JAVA_OPTS_APPEND="$import" \
    KC_BOOTSTRAP_ADMIN_USERNAME=admin \
    KC_BOOTSTRAP_ADMIN_PASSWORD="$keycloak_admin_password" \
    PARLANCE_OIDC_SECRET="$oidc_secret" \
    PARLANCE_PROGRAM_SECRET="$program_secret" \
    PARLANCE_PUBLIC_URL="$server_url" \
    PARLANCE_REDIRECT_URI="http://localhost/*" \
    PARLANCE_LOCAL_REDIRECT_URI="http://127.0.0.1/*" \
    PARLANCE_PASSWORD_LENGTH=7 \
    "$(keycloak_home)/bin/kc.sh" start --optimized --http-enabled=true --http-host=127.0.0.1 \
    --http-port="$keycloak_port" --hostname="$keycloak_url" --cache=local \
    --db-url="jdbc:h2:file:$data/keycloak/keycloak;NON_KEYWORDS=VALUE"
}

keycloak_ready() {
  answers "$keycloak_port" /realms/parlance/.well-known/openid-configuration
}

start_server() {
  rm -f "$demo_links"
  start_process server env \
    QUARKUS_HTTP_PORT="$http_port" \
    QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$db_port/parlance" \
    QUARKUS_DATASOURCE_USERNAME=postgres \
    QUARKUS_DATASOURCE_PASSWORD=postgres \
    QUARKUS_OIDC_AUTH_SERVER_URL="$keycloak_url/realms/parlance" \
    QUARKUS_OIDC_CREDENTIALS_SECRET="$oidc_secret" \
    PARLANCE_PUBLIC_URL="$server_url" \
    PARLANCE_DATA_DIR="$data" \
    PARLANCE_DEMO=true \
    PARLANCE_DEMO_LINKS_FILE="$demo_links" \
    PARLANCE_DEMO_CAMPAIGN_APPLICANTS="$(demo_applicants)" \
    java -Xmx768m -jar target/quarkus-app/quarkus-run.jar
}

server_ready() {
  answers "$http_port" /q/health/ready
}

# answers <port> <path>: whether a GET is answered with 200
answers() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$2" "$1" >&3
    IFS= read -r -t 5 status <&3
    [[ $status == *" 200 "* ]]
  ) 2>/dev/null
}

# await <process> <test>: until the test holds; a process that ends or is too slow ends the start
await() {
  local until=$((SECONDS + start_patience))
  while ! "$2"; do
    is_running "$1" || report_death "$1"
    ((SECONDS < until)) || die "$1 did not become ready within $start_patience s; details in $logs/$1.log"
    nap 0.5
  done
}

watch_processes() {
  local name
  while true; do
    for name in database keycloak server; do
      is_running "$name" || report_death "$name"
    done
    nap 1
  done
}

report_death() {
  warn "$1 has ended by itself; the last lines of $logs/$1.log:"
  tail -n 15 "$logs/$1.log" >&2
  die "stopping the rest: see above what $1 says, then run ./parlance up again"
}

print_welcome() {
  local until=$((SECONDS + 30))
  until [[ -s $demo_links ]] || ((SECONDS >= until)); do nap 0.5; done
  cat <<WELCOME

Parlance is ready at $server_url

  Staff sign in there as   recruiter / recruiter-demo
                           hr / hr-demo
                           author / author-demo
                           admin / admin-demo
  Programs sign in as      parlance-program (the secret is in data/secrets)
  Keycloak's console       $keycloak_url (admin; the password is in data/secrets)

WELCOME
  if [[ -s $demo_links ]]; then
    echo "  Voice test for an applicant        $(demo_link voice)"
    echo "  Writing test for an applicant      $(demo_link writing)"
    echo "  Back-office test for an applicant  $(demo_link back-office)"
  else
    echo "  The server has not made the demo invitations: see $logs/server.log"
  fi
  if [[ $(demo_applicants) != 0 ]]; then
    cat <<DEMO

  The campaign "Demo: $(demo_applicants) applicants" is being filled: 20 made-up applicants take the test now
  and are scored by the real engines, which takes about half an hour on two processors; then the others are
  drawn from the distribution of their scores.
DEMO
  fi
  printf '\nReady after %d s. Logs are in %s. Ctrl-C stops everything.\n' "$SECONDS" "$logs"
}

# demo_link <voice|writing|back-office>
demo_link() {
  sed -n "s/^$1 //p" "$demo_links"
}
