#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the encoder that comes with the program, resources/models/wordnet-mini, from WordNet's
# synonyms and glosses (Debian package wordnet-base). About an hour on one core.
#
#   packaging/pretrain_encoder.sh [WORK_DIR]        default: build/pretrain
#   packaging/pretrain_encoder.sh --corpus-only FILE
#
# A stopped run goes on when the script is started again with the same WORK_DIR. The card in the
# model's folder (README.md) is kept: change its figures if the recipe changes.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
wordnet=${WORDNET_DIR:-/usr/share/wordnet}
program=${GRAM_LAB:-$root/build/release/bin/gram-lab}

# A line a synset: its words, a colon, its definition and examples. Every few lines, the next two,
# three or five synsets, which are related as a rule, share a line, so that long texts occur too.
corpus()
{
    for part in noun verb adj adv; do
        LC_ALL=C awk '
            /^  / { next }                      # the licence
            {
                bar = index($0, " | ")
                if (!bar)
                    next
                gloss = substr($0, bar + 3)
                gsub(/^[ ;]+|[ ;]+$/, "", gloss)
                gsub(/  +/, " ", gloss)
                count = 0
                digits = "0123456789abcdef"     # the number of words is hexadecimal
                for (i = 1; i <= 2; ++i)
                    count = 16 * count + index(digits, substr($4, i, 1)) - 1
                words = ""
                for (i = 0; i < count; ++i) {
                    word = $(5 + 2 * i)
                    sub(/\((a|p|ip)\)$/, "", word)   # where an adjective may stand
                    gsub(/_/, " ", word)
                    words = words (i ? ", " : "") word
                }
                line = line (held ? ". " : "") words ": " gloss
                if (++held < size) next
                print line
                line = ""; held = 0
                split("1 1 2 1 1 3 1 1 5", sizes, " ")
                size = sizes[++turn % 9 + 1]
            }
            BEGIN { size = 1 }
            END { if (held) print line }
        ' "$wordnet/data.$part"
    done
}

if [ ! -r "$wordnet/data.noun" ]; then
    echo "There is no WordNet in $wordnet; on Debian: apt install wordnet-base" >&2
    exit 1
fi
if [ "${1:-}" = --corpus-only ]; then
    corpus > "$2"
    exit
fi

work=${1:-$root/build/pretrain}
mkdir -p "$work"
corpus > "$work/corpus.txt"
if [ -e "$work/model/pretraining.safetensors" ]; then
    "$program" pretrain --in "$work/corpus.txt" --out "$work/model" --threads 1 --resume
elif [ ! -e "$work/model/config.json" ]; then
    # The number of threads is part of the recipe: it decides in which order numbers are added.
    "$program" pretrain --in "$work/corpus.txt" --out "$work/model" --threads 1 \
        --hidden 128 --layers 2 --heads 4 --intermediate 512 --vocabulary 5000 --max-tokens 128 \
        --batch-tokens 2048 --epochs 10 --rate 2e-3 --warmup 1000 --seed 1
fi

# A stopped run leaves no weights yet.
[ ! -e "$work/model/pretraining.safetensors" ] || exit 1
target=$root/resources/models/wordnet-mini
mkdir -p "$target"
cp "$work"/model/* "$target"
# WordNet's licence goes with what is made from it.
sed -n '/^  *[0-9]* /{s/^  *[0-9]* //;s/ *$//;p;}' "$wordnet/data.noun" | sed '/./,$!d' > "$target/LICENSE"
