# shellcheck shell=bash disable=SC2154
# `./parlance licences`: the bill of materials of the server (CycloneDX), and whether every library may be used.

licences() {
  check_tools
  build_if_needed
  local bom="$top/target/parlance-sbom.json"
  step "listing the libraries and their licences"
  "$mvn" -q -B quarkus:dependency-sbom -Dquarkus.dependency.sbom.runtime-only=true \
    "-Dquarkus.dependency.sbom.output-file=$bom" || die "the bill of materials could not be made"
  step "the bill of materials is in $bom"
  run_command licences --sbom "$bom" --allowed "$top/deploy/licences.txt" --out "$top/target/licences.txt"
}
