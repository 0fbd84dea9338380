#!/usr/bin/env bash
# Run once by the postgres image, after Rollen.sql: gives the roles their passwords and makes the database.
set -euo pipefail

sql() { psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username postgres "$@"; }

if [ -z "${MEEDENKERS_DEMO:-}" ]; then
  sql --dbname postgres \
    --set eigenaar="${MEEDENKERS_WACHTWOORD_EIGENAAR:?Zet MEEDENKERS_WACHTWOORD_EIGENAAR in .env}" \
    --set app="${MEEDENKERS_WACHTWOORD_APP:?Zet MEEDENKERS_WACHTWOORD_APP in .env}" \
    --set taken="${MEEDENKERS_WACHTWOORD_TAKEN:?Zet MEEDENKERS_WACHTWOORD_TAKEN in .env}" \
    --set cijfers="${MEEDENKERS_WACHTWOORD_CIJFERS:?Zet MEEDENKERS_WACHTWOORD_CIJFERS in .env}" <<'SQL'
alter role meedenkers_eigenaar password :'eigenaar';
alter role meedenkers_app password :'app';
alter role meedenkers_taken password :'taken';
alter role meedenkers_cijfers password :'cijfers';
SQL
fi

sql --dbname postgres --command "create database meedenkers owner meedenkers_eigenaar"
sql --dbname meedenkers --command "alter schema public owner to meedenkers_eigenaar"
