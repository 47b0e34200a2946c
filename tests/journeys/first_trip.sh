#!/usr/bin/env bash
# The first whole trip, on real input: a workbook is taken in, worked on offline, sent, judged, and
# seen by a second workstation. Prints each step, and PASS at the end.
#
#   tests/journeys/first_trip.sh [FOLDER WITH THE DATA]      (default: ../shared/data)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
data="$(cd "${1:-$here/../shared/data}" && pwd)"
python="${PYTHON:-$here/.venv/bin/python}"
[ -x "$python" ] || { echo "There is no $python: run 'make setup' first." >&2; exit 2; }
work="$(mktemp -d)"
server=""
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

desktop() { (cd "$here" && "$python" -m desktop --quiet "$@"); }
office() { desktop --shop "$work/office" "$@"; }
colleague() { desktop --shop "$work/colleague" "$@"; }
step() { printf '\n== %s\n' "$*"; }
wrong() { printf 'FAIL: %s\n' "$*" >&2; exit 1; }
# Run a command that must end with a given exit code: `expect 1 office submit`.
expect() {
    local wanted="$1" code=0
    shift
    "$@" || code=$?
    [ "$code" -eq "$wanted" ] || wrong "'$*' ended with $code, not $wanted"
}
# Take one value out of the JSON on stdin: `value 'd["articles"]'`.
value() { "$python" -c "import json, sys; d = json.load(sys.stdin); print($1)"; }
same() { [ "$1" = "$2" ] || wrong "$3: '$1' is not '$2'"; }
timed() {
    local begun=$SECONDS
    "$@"
    echo "   (${SECONDS}s since the start, $((SECONDS - begun))s for this)"
}

step "A marketplace to practise with"
(cd "$here" && exec "$python" -m desktop practice serve --data "$work/marketplace") \
    >"$work/served.json" &
server=$!
for _ in $(seq 100); do [ -s "$work/served.json" ] && break; sleep 0.1; done
url="$(value 'd["url"]' <"$work/served.json")"
token="$(value 'd["token"]' <"$work/served.json")"
staff="$(value 'd["staff_token"]' <"$work/served.json")"
office connect "$url" --token "$token"

step "The workbooks and the pictures come in, without the network"
timed expect 0 office import articles "$data/import-articles-2000.xlsx"
timed office import quantities "$data/import-quantites-2000.xlsx"
timed office import pictures "$data/images"
total="$(office --json list --limit 0 | value 'd["total"]')"
same "$total" 2000 "articles"

step "Asking for review: what has no picture is listed as incomplete"
expect 1 office --json submit >"$work/submit.json"
submitted="$(value 'd["submitted"]' <"$work/submit.json")"
incomplete="$(value 'len(d["incomplete"])' <"$work/submit.json")"
echo "   $submitted submitted, $incomplete incomplete"
same "$((submitted + incomplete))" "$total" "submitted and incomplete together"
same "$(value 'all("images" in i["missing"] for i in d["incomplete"])' <"$work/submit.json")" \
    True "each incomplete article lacks a picture"

step "The first sync sends everything"
timed expect 0 office sync
same "$(office --json status | value 'd["waiting"] + d["sending"] + d["parked"]')" 0 "left to send"

step "The staff approve what waits, and the next sync brings the verdicts"
desktop practice act --url "$url" --token "$staff" approve --all
expect 0 office sync
office --json list --fields tid,review >"$work/list.json"
same "$(value 'sum(1 for a in d["articles"] if not a["tid"])' <"$work/list.json")" 0 "without a TID"
same "$(value 'sum(a["review"] == "approved" for a in d["articles"])' <"$work/list.json")" \
    "$submitted" "approved articles"

step "A second workstation sees the same shop"
colleague connect "$url" --token "$token"
timed expect 0 colleague sync
refs="$(value '"\n".join(a["ref"] for a in d["articles"][::100])' <"$work/list.json")"
for ref in $refs; do
    office --json show "$ref" >"$work/here.json"
    colleague --json show "$ref" >"$work/there.json"
    cmp "$work/here.json" "$work/there.json" || wrong "the two shops show $ref differently"
done
echo "   $(echo "$refs" | wc -l) articles compared byte for byte"
ref="$(echo "$refs" | head -n 1)"

step "Both edit different fields of one article offline: both survive"
office set "ref:$ref" brand=Acme
colleague set "ref:$ref" "warranty=47"
expect 0 office sync
expect 0 colleague sync
expect 0 office sync
same "$(office --json show "$ref" | value 'd["warranty"]["months"]')" 47 "the colleague's warranty"
same "$(colleague --json show "$ref" | value 'd["brand"]')" Acme "the office's brand"

step "Both edit the same field: a conflict with both values, then one decision"
office set "ref:$ref" brand=Alpha
colleague set "ref:$ref" brand=Beta
expect 0 office sync
expect 1 colleague sync
expect 1 colleague --json conflicts >"$work/conflicts.json"
same "$(value 'd["conflicts"][0]["mine"], d["conflicts"][0]["theirs"]' <"$work/conflicts.json")" \
    "Beta Alpha" "the conflict"
colleague resolve "$ref" brand mine
expect 0 colleague sync
expect 0 office sync
same "$(office --json show "$ref" | value 'd["brand"]')" Beta "the brand decided on"

step "A count on a stale figure is refused, with the current one"
line="$(office --json list --fields ref,stock | value \
    'next(a["ref"] for a in d["articles"] if float(a["stock"]) > 5)')"
place="$(office --json show "$line" | value \
    'next(s["warehouse"] for s in d["stock"] if float(s["on_hand"]) > 5)')"
now="$(office --json show "$line" | value \
    "next(int(s['on_hand']) for s in d['stock'] if s['warehouse'] == '$place')")"
colleague stock adjust "$line" "$place" -- -3
office stock count "$line" "$place" "$((now + 10))"
expect 0 colleague sync
expect 1 office --json sync >"$work/refused.json"
same "$(value 'd["parked"][0]["current"]["on_hand"]' <"$work/refused.json")" "$((now - 3))" \
    "the current figure"
office stock count "$line" "$place" "$((now - 3))"
expect 0 office sync
expect 0 colleague sync

step "Both shops are sound and the same"
office verify
colleague verify
same "$(office --json list | cksum)" "$(colleague --json list | cksum)" "the two lists"

printf '\nPASS\n'
