#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The documentation as a static site by MkDocs (mkdocs of Debian): pages with a search that need no server and fetch
# nothing from elsewhere. A link that leads nowhere is an error.
#     packaging/site.sh [FOLDER]     build/site unless told
set -euo pipefail
cd "$(dirname "$0")/.."
command -v mkdocs >/dev/null || {
    echo "mkdocs is missing: apt-get install mkdocs" >&2
    exit 1
}
out=$(realpath -m "${1:-build/site}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The pages as they lie in the repository, so that their links to each other and to the pictures hold.
mkdir "$work/pages"
git ls-files -z README.md CONTRIBUTING.md CHANGELOG.md LICENSE docs resources/screenshots resources/icons \
    resources/models/wordnet-mini/README.md resources/models/wordnet-mini/LICENSE |
    xargs -0 cp --parents -t "$work/pages"
cat >"$work/mkdocs.yml" <<'YAML'
site_name: GRAM Lab
docs_dir: pages
strict: true
use_directory_urls: false
theme:
  name: mkdocs
  highlightjs: false
  nav_style: light
plugins: [search]
markdown_extensions: [tables, fenced_code, {toc: {permalink: true}}]
nav:
  - GRAM Lab: README.md
  - Using it: docs/using.md
  - The method: docs/method.md
  - For a class: docs/teaching.md
  - First steps:
    - Deutsch: docs/first-steps.de.md
    - Español: docs/first-steps.es.md
    - Français: docs/first-steps.fr.md
    - 한국어: docs/first-steps.ko.md
  - Several processes: docs/scaling.md
  - Benchmarks: docs/benchmarks.md
  - Packaging: docs/packaging.md
  - Architecture: docs/architecture.md
  - Contributing: CONTRIBUTING.md
  - Changes: CHANGELOG.md
  - Licences: docs/licences.md
YAML
mkdocs build --quiet --clean --config-file "$work/mkdocs.yml" --site-dir "$out"
rm "$out/404.html" # of a server; its links are absolute
echo "$out/index.html"
