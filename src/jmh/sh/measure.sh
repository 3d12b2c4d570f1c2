#!/bin/bash
# Times Jejak beside Hugo, Eleventy and a plain copy, over one site that Corpus.java writes, and prints rows for the table
# in src/docs/performance.md: medians, in seconds, with the peak of memory.
#
#   src/jmh/sh/measure.sh EVENTS [RUNS]     run from the root of the project; RUNS is 5 by default
#   src/jmh/sh/measure.sh real [RUNS]       1,900 events that name 3,500 actors and 5,900 sources mostly once
#   src/jmh/sh/measure.sh EVENTS serve      from saving an event to its new page from `jejak serve`
#   src/jmh/sh/measure.sh start [RUNS]      --help, fifty plain events, and the site in content/
#
# Everything lies in $BENCH, /dev/shm/jejak-bench by default: on a memory disk the program is measured and not the disk.
# `hugo` is left out where it is not installed, Eleventy where $ELEVENTY, a folder in which `npm install @11ty/eleventy`
# was run, is not set. Each round runs all of them in turn, so that a busy moment of the machine meets all alike.
set -euo pipefail

what=${1:?how many events, or real, or start}
runs=${2:-5}
root=$(cd "$(dirname "$0")/../../.." && pwd)
bench=${BENCH:-/dev/shm/jejak-bench}
work=$bench/$what
program=$root/jejak
mkdir -p "$work"

# timed NAME COMMAND...: adds a line "seconds cpu-seconds megabytes" to NAME's notes
timed() {
  local name=$1 line
  shift
  /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
  read -r line <"$work/time"
  set -- $line
  awk -v e="$1" -v u="$2" -v s="$3" -v m="$4" 'BEGIN { print e, u + s, m / 1024 }' >>"$work/$name.notes"
}

# median NAME COLUMN
median() {
  cut -d ' ' -f "$2" "$work/$1.notes" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

# row NAME WORDS [PEER]
row() {
  [ -s "$work/$1.notes" ] || return 0
  local ratio=
  [ $# -lt 3 ] || [ ! -s "$work/$3.notes" ] \
    || ratio=$(awk -v a="$(median "$1" 1)" -v b="$(median "$3" 1)" 'BEGIN { if (b + 0 == 0) print "-"; else printf "%.2f", a / b }')
  printf '| %s | %s | %.2f | %.2f | %.0f MB | %s |\n' \
    "$what" "$2" "$(median "$1" 1)" "$(median "$1" 2)" "$(median "$1" 3)" "$ratio"
}

head_row() {
  printf '| site | what | seconds | of CPU | peak | ratio |\n|---|---|---:|---:|---:|---:|\n'
}

fresh() {
  rm -rf "$work/site/.jejak" "$work"/.output* "$work/output" "$work"/output.jejak-*
}

hugo_site() {
  local to=$work/hugo
  rm -rf "$to"
  mkdir -p "$to/content/actors" "$to/content/money" "$to/layouts/_default" "$to/layouts/events" "$to/layouts/actors" "$to/layouts/money"
  cp -r "$work/site/content/events" "$work/site/content/sources" "$to/content/"
  # Hugo takes `url` for where the page shall lie
  sed -i 's/^url:/address:/' "$to"/content/sources/*.md
  local actor
  for actor in "$work"/site/content/actors/*.md; do
    local id=${actor##*/}
    mkdir "$to/content/actors/${id%.md}"
    sed 's/^name:/title:/' "$actor" >"$to/content/actors/${id%.md}/_index.md"
  done
  printf -- '---\ntitle: Money\n---\n' >"$to/content/money/_index.md"
  cat >"$to/hugo.toml" <<'END'
baseURL = "https://example.org/case/"
title = "An investigation"
disableKinds = ["RSS", "taxonomyTerm"]
[taxonomies]
actor = "actors"
[permalinks]
events = "/events/:filename/"
END
  cat >"$to/layouts/_default/baseof.html" <<'END'
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title>
<meta name="description" content="{{ .Params.summary }}"><link rel="canonical" href="{{ .Permalink }}"></head>
<body><nav><a href="{{ "/" | relURL }}">Events</a> <a href="{{ "/actors/" | relURL }}">Actors</a> <a href="{{ "/money/" | relURL }}">Money</a></nav>
<main>{{ block "main" . }}{{ end }}</main></body></html>
END
  cat >"$to/layouts/_default/list.html" <<'END'
{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
END
  cat >"$to/layouts/_default/single.html" <<'END'
{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.publisher }}</p>{{ .Content }}<p><a href="{{ .Params.address }}">{{ .Params.address }}</a></p>{{ end }}
END
  cat >"$to/layouts/index.html" <<'END'
{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (where site.RegularPages "Section" "events").GroupByDate "2006" "asc" }}<h2>{{ .Key }}</h2><ol>{{ range .Pages }}
<li><time>{{ .Date.Format "2006-01-02" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>{{ end }}</ol>{{ end }}{{ end }}
END
  cat >"$to/layouts/events/single.html" <<'END'
{{ define "main" }}<article><h1>{{ .Title }}</h1><p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p><p>{{ .Params.summary }}</p>
<ul>{{ range .GetTerms "actors" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ .Content }}
<ol>{{ range .Params.sources }}{{ with site.GetPage (printf "/sources/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>, {{ .Params.publisher }}</li>{{ end }}{{ end }}</ol>
{{ range .Params.funding }}<p>{{ .from }}, {{ .to }}, {{ .amount }}, {{ .status }}</p>{{ end }}
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}
END
  cat >"$to/layouts/actors/term.html" <<'END'
{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}<ol>{{ range .Pages.ByDate }}
<li><time>{{ .Date.Format "2006-01-02" }}</time> <a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ol>{{ end }}
END
  cat >"$to/layouts/money/list.html" <<'END'
{{ define "main" }}<h1>{{ .Title }}</h1><table>{{ range where (where site.RegularPages "Section" "events") "Params.funding" "!=" nil }}{{ $event := . }}{{ range .Params.funding }}
<tr><td><a href="{{ $event.RelPermalink }}">{{ $event.Title }}</a></td><td>{{ .from }}</td><td>{{ .to }}</td><td>{{ .amount }}</td><td>{{ .kind }}</td><td>{{ .status }}</td></tr>{{ end }}{{ end }}</table>{{ end }}
END
}

eleventy_site() {
  local to=$work/eleventy
  rm -rf "$to"
  mkdir -p "$to/_includes"
  cp -r "$work/site/content/events" "$work/site/content/sources" "$work/site/content/actors" "$to/"
  ln -s "$ELEVENTY/node_modules" "$to/node_modules"
  sed -i 's/^url:/address:/' "$to"/sources/*.md
  echo '{"layout":"event.njk"}' >"$to/events/events.json"
  echo '{"layout":"actor.njk"}' >"$to/actors/actors.json"
  echo '{"permalink":false}' >"$to/sources/sources.json"
  cat >"$to/eleventy.config.js" <<'END'
module.exports = (site) => {
  const inOrder = (all) => all.getFilteredByGlob("events/*.md").sort((one, other) => one.date - other.date);
  const byId = (all, folder) => Object.fromEntries(all.getFilteredByGlob(folder + "/*.md").map((page) => [page.fileSlug, page]));
  site.addCollection("events", inOrder);
  site.addCollection("actorById", (all) => byId(all, "actors"));
  site.addCollection("sourceById", (all) => byId(all, "sources"));
  site.addCollection("eventsByActor", (all) => {
    const events = {};
    for (const event of inOrder(all)) for (const actor of event.data.actors) (events[actor] ||= []).push(event);
    return events;
  });
  site.addFilter("day", (date) => date.toISOString().slice(0, 10));
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
};
END
  cat >"$to/_includes/base.njk" <<'END'
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title or name }}</title>
<meta name="description" content="{{ summary }}"></head>
<body><nav><a href="/">Events</a> <a href="/actors/">Actors</a> <a href="/money/">Money</a></nav><main>{{ content | safe }}</main></body></html>
END
  cat >"$to/_includes/event.njk" <<'END'
---
layout: base.njk
---
<article><h1>{{ title }}</h1><p><time>{{ page.date | day }}</time></p><p>{{ summary }}</p>
<ul>{% for actor in actors %}<li><a href="/actors/{{ actor }}/">{{ collections.actorById[actor].data.name }}</a></li>{% endfor %}</ul>
{{ content | safe }}
<ol>{% for source in sources %}<li>{{ collections.sourceById[source].data.title }}, {{ collections.sourceById[source].data.publisher }}</li>{% endfor %}</ol>
{% for row in funding %}<p>{{ row.from }}, {{ row.to }}, {{ row.amount }}, {{ row.status }}</p>{% endfor %}</article>
END
  cat >"$to/_includes/actor.njk" <<'END'
---
layout: base.njk
---
<h1>{{ name }}</h1><p>{{ summary }}</p>{{ content | safe }}
<ol>{% for event in collections.eventsByActor[page.fileSlug] %}<li><time>{{ event.date | day }}</time> <a href="{{ event.url }}">{{ event.data.title }}</a> {{ event.data.summary }}</li>{% endfor %}</ol>
END
  cat >"$to/index.njk" <<'END'
---
layout: base.njk
title: Events
---
<ol>{% for event in collections.events %}<li><time>{{ event.date | day }}</time> <a href="{{ event.url }}">{{ event.data.title }}</a><p>{{ event.data.summary }}</p></li>{% endfor %}</ol>
END
  cat >"$to/money.njk" <<'END'
---
layout: base.njk
title: Money
permalink: /money/
---
<table>{% for event in collections.events %}{% for row in event.data.funding %}<tr><td><a href="{{ event.url }}">{{ event.data.title }}</a></td><td>{{ row.from }}</td><td>{{ row.to }}</td><td>{{ row.amount }}</td><td>{{ row.status }}</td></tr>{% endfor %}{% endfor %}</table>
END
}

start() {
  fifty=$work/fifty
  [ -d "$fifty" ] || java "$root/src/jmh/java/jejak/bench/Corpus.java" "$fifty" 50
  "$program" --help >/dev/null
  rm -f "$work"/*.notes
  "$program" build --quiet --source "$root" --output "$work/own"
  for _ in $(seq "$runs"); do
    timed help "$program" --help
    rm -rf "$fifty/.jejak" "$work"/.out* "$work/out"
    timed fifty "$program" build --quiet --source "$fifty" --output "$work/out"
    timed own "$program" build --quiet --source "$root" --output "$work/own"
  done
  head_row
  row help '`jejak --help`'
  row fifty 'fifty plain events'
  row own 'the site in `content/`, nothing changed'
}

# The text of one event changes, so its page, the search index and the event's data do.
edit() {
  local event
  event=$(find "$work/site/content/events" -name '*.md' | sort | sed -n 7p)
  echo "One more sentence, the $1th." >>"$event"
}

site() {
  case $what in
    real) corpus=(1900 3500 5900) ;;
    *) corpus=("$what") ;;
  esac
  [ -d "$work/site" ] || java "$root/src/jmh/java/jejak/bench/Corpus.java" "$work/site" "${corpus[@]}"
}

whole() {
  site
  ! command -v hugo >/dev/null || [ -d "$work/hugo" ] || hugo_site
  [ -z "${ELEVENTY:-}" ] || [ -d "$work/eleventy" ] || eleventy_site
  "$program" --help >/dev/null
  rm -f "$work"/*.notes
  for round in $(seq "$runs"); do
    fresh
    timed clean "$program" build --quiet --source "$work/site" --output "$work/output"
    rm -rf "$work/copy"
    timed copy cp -r "$work/output" "$work/copy"
    rm -rf "$work/copy"
    timed same "$program" build --quiet --source "$work/site" --output "$work/output"
    edit "$round"
    timed edited "$program" build --quiet --source "$work/site" --output "$work/output"
    if [ -d "$work/hugo" ]; then
      rm -rf "$work/hugo-out"
      timed hugo hugo --quiet --source "$work/hugo" --destination "$work/hugo-out"
    fi
    if [ -d "$work/eleventy" ]; then
      rm -rf "$work/eleventy/_site"
      timed eleventy env --chdir="$work/eleventy" node_modules/.bin/eleventy --quiet
    fi
  done
  head_row
  row clean "clean build, $(find "$work/output" -type f | wc -l) files, $(du -sm --apparent-size "$work/output" | cut -f1) MB" hugo
  row clean 'the same beside `cp -r` of it' copy
  row edited 'one event edited, beside the clean build' clean
  row same 'nothing changed, beside the clean build' clean
  [ ! -d "$work/hugo-out" ] \
    || row hugo "Hugo, $(find "$work/hugo-out" -type f | wc -l) files, $(du -sm --apparent-size "$work/hugo-out" | cut -f1) MB"
  row eleventy 'Eleventy'
  row copy '`cp -r`'
}

case $what-$runs in
  start-*) start ;;
  *-serve) site && java "$root/src/jmh/java/jejak/bench/EditTiming.java" "$program" "$work/site" ;;
  *) whole ;;
esac
