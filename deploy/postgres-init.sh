#!/usr/bin/env bash
# Run by the PostgreSQL image at its first start: one role and one database for each of the two services.
set -euo pipefail

# create_database <name> <password>
create_database() {
  psql --username postgres --set ON_ERROR_STOP=1 --set name="$1" --set password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
SQL
}

create_database parlance "$PARLANCE_DB_PASSWORD"
create_database keycloak "$KEYCLOAK_DB_PASSWORD"
