#!/usr/bin/env bash
# Installs the services that tests start for themselves, where they are missing: Redis and Postgres.
# For machines that only run the tests (Debian, as root); it starts nothing and asks nothing.
set -uo pipefail
exec </dev/null

missing=()
command -v redis-server >/dev/null || missing+=(redis-server)
compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || command -v initdb >/dev/null ||
  missing+=(postgresql)

[ "${#missing[@]}" -gt 0 ] || exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "Missing: ${missing[*]}. Install them; their tests cannot run without." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
echo "installing ${missing[*]}"
apt=(apt-get -qq -o DPkg::Lock::Timeout=120)
# Lists that are a little old will do, should the update fail.
"${apt[@]}" update >/dev/null
if ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >/dev/null; then
  echo "Could not install ${missing[*]}; what apt says stands above. Their tests cannot run without." >&2
  exit 1
fi
