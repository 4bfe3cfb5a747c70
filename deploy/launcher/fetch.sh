# shellcheck shell=bash disable=SC2154
# What is fetched once into the cache: the Keycloak server (through Maven) and the speech model.

# belongs to keycloak.version in pom.xml
keycloak_sha256="77657f30b7e90d70f727712ce1c967f430fd6a5e9f458d32d8c6df0635345f47"

keycloak_home() {
  echo "$cache/keycloak/$(pom_property keycloak.version)"
}

# Fetches, verifies, unpacks and prepares Keycloak beside its place, and moves it there when all is done.
fetch_keycloak() {
  local home version work
  home="$(keycloak_home)"
  [[ -d $home ]] && return 0
  version="$(pom_property keycloak.version)"
  mkdir -p "$cache/keycloak" "$logs"
  remove_abandoned_fetches
  work="$cache/keycloak/fetch-$$"
  mkdir "$work"

  step "fetching Keycloak $version (170 MB) through Maven"
  run_logged fetch-keycloak "still fetching Keycloak" "$mvn" -B -ntp dependency:copy \
    "-Dartifact=org.keycloak:keycloak-quarkus-dist:$version:tar.gz" "-DoutputDirectory=$work" ||
    die "could not fetch Keycloak: check the network or the mirror in Maven's settings, then try again; details in $logs/fetch-keycloak.log"

  local archive="$work/keycloak-quarkus-dist-$version.tar.gz"
  [[ $(sha256_of "$archive") == "$keycloak_sha256" ]] ||
    die "the fetched Keycloak $version has another checksum than expected: remove org/keycloak/keycloak-quarkus-dist from Maven's local repository and try again"

  step "preparing Keycloak (once, about a minute)"
  tar -xzf "$archive" -C "$work" || die "could not unpack Keycloak into $cache: check the free space there, then try again"
  run_logged prepare-keycloak "still preparing Keycloak" \
    "$work/keycloak-$version/bin/kc.sh" build --db=dev-file ||
    die "could not prepare Keycloak; details in $logs/prepare-keycloak.log"
  [[ -d $home ]] || mv "$work/keycloak-$version" "$home"
  rm -rf "$work"
}

# What an interrupted fetch left behind; a fetch of a process that lives is left alone.
remove_abandoned_fetches() {
  local left
  for left in "$cache"/keycloak/fetch-*; do
    if [[ -d $left ]] && ! kill -0 "${left##*-}" 2>/dev/null; then
      rm -rf "$left"
    fi
  done
}

# The first English recogniser of the catalogue is the default one.
default_model() {
  awk '$1 == "-" && $2 == "id:" { id = $3; language = "" }
       $1 == "language:" { language = $2 }
       $1 == "kind:" && $2 == "recogniser" && language == "en" { print id; exit }' \
    src/main/resources/models.yaml
}

# A speech model that cannot be fetched stops nothing: the writing test works without.
fetch_model() {
  local id
  id="$(default_model)"
  [[ -d $cache/models/$id ]] && return 0
  mkdir -p "$logs"
  step "fetching the speech model $id"
  run_logged fetch-model "still fetching the speech model" \
    java -cp "$server_classpath" "$command_line_class" models fetch "$id" ||
    warn "could not fetch the speech model $id, so voice tests cannot be taken: check the network, then run ./parlance models fetch $id; details in $logs/fetch-model.log"
}
