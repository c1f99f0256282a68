#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzz targets and runs each for some minutes (default: 10) from the test fixtures:
#     tests/fuzz/run.sh [MINUTES] [TARGET...]
# What they find is left in build/fuzz/found. The exit status is 1 if there is something.
set -euo pipefail
cd "$(dirname "$0")/../.."

minutes=${1:-10}
shift || true
all=(safetensors pytorch_bin tokenizer config model import workbook mapping settings run cache checkpoint library lesson session)
targets=("$@")
[[ $# -gt 0 ]] || targets=("${all[@]}")
encoders=tests/reference/encoders tokenizers=tests/reference/tokenizers
work=build/fuzz/corpus
mkdir -p build/fuzz/found
for target in "${all[@]}"; do
    mkdir -p "$work/$target"
done

cmake --preset fuzz >/dev/null
build=()
for target in "${targets[@]}"; do
    # clang 14 to 16 cannot compile LibTorch 1.13's headers with libstdc++ 12 as C++20.
    if [[ $target == checkpoint ]] && ! cmake --build --preset fuzz --target fuzz_checkpoint >build/fuzz/checkpoint.log 2>&1; then
        echo "fuzz_checkpoint is left out, as this compiler cannot build it: build/fuzz/checkpoint.log" >&2
        continue
    fi
    build+=("fuzz_$target")
done
targets=("${build[@]#fuzz_}")
cmake --build --preset fuzz --target "${build[@]}"

for file in "$encoders"/*/*.safetensors; do
    cp "$file" "$work/safetensors/$(basename "$(dirname "$file")")-$(basename "$file")"
done
for file in "$encoders"/*/*.bin; do
    name=$(basename "$(dirname "$file")")
    { printf P; cat "$file"; } >"$work/pytorch_bin/$name"
    { printf p; unzip -p "$file" '*/data.pkl'; } >"$work/pytorch_bin/$name.pkl"
done
for file in "$encoders"/*/config.json; do
    cp "$file" "$work/config/$(basename "$(dirname "$file")")"
done
# The first byte says which file it is.
for pair in 0:tokenizer.json 1:vocab.txt 2:spiece.model 3:sentencepiece.bpe.model; do
    for file in "$encoders"/*/"${pair#*:}" "$tokenizers"/*/"${pair#*:}"; do
        # Large ones (the normalization table of a sentencepiece model) only make each run slow.
        [[ -e $file && $(stat -c %s "$file") -lt 65536 ]] || continue
        { printf '%s' "${pair%%:*}"; cat "$file"; } \
            >"$work/tokenizer/$(basename "$(dirname "$(dirname "$file")")")-$(basename "$(dirname "$file")")-${pair#*:}"
    done
done

# The first byte says which layout; a zero byte ends each file.
imported() {
    local number=$1
    shift
    { printf "\\x$(printf %02x "$number")"; for content; do printf '%b\0' "$content"; done; } >"$work/import/$number"
}
items='item,text\na,Ay\nb,Bee\n'
imported 0 'N1\ts\tg\tOne\tabs\turl\t[]\t[]\nN2\tn\tu\tTwo\t\t\t[]\t[]\n' \
    '1\tU1\t11/12/2019 2:14:46 PM\tN1\tN2-1 N1-0\n2\tU2\t11/13/2019 2:14:46 PM\t\tN1-1 N2-0\n3\tU3\t\tN2\tN1-0 N2-1\n'
imported 1 '{"eventId":1,"userId":"u","time":10,"id":"a","title":"Ay"}\n{"eventId":2,"userId":"u","time":11,"id":"b","title":"Bee"}\n{"eventId":3,"userId":"v","time":12,"id":"c","title":"Cee"}\n{"eventId":4,"userId":"v","time":13,"id":"a","title":"Ay"}\n'
imported 2 'userId,movieId,rating,timestamp\n1,1,4,10\n1,2,5,20\n2,3,4,30\n2,1,5,40\n' 'movieId,title,genres\n1,One,Drama\n2,Two,War\n3,Three,Drama|War\n'
imported 3 '# prompt:Well?\n# user:XE days:1.5 time:9\na01  Vas VERB x ROOT 0 0\na02  tu PRON x nsubj 1 1\n' \
    '# user:XE days:3 time:4\nd01  tu PRON x ROOT 0\n' 'd01 0\n'
imported 4 'user,item,correct,timestamp,skill,split\nu,a,1,2020-01-02,x,train\nv,b,0,5,y,test\nv,a,1,6,z,valid\n' "$items"
imported 5 'case,a,b\nu,1,0\nv,NA,1\n' "$items"
imported 6 'u,2\na,b\n5_6,7\n1,0\n1000,2000\nNA\n' "$items"
imported 7 'fold,uid,questions,concepts,responses,timestamps,is_repeat\n0,u,"a,b,-1","1,2,-1","1,0,-1","1,2,-1","0,0,-1"\n' "$items"
imported 8 '2\na,b,\n1,0,\n' "$items"
imported 9 'timestamp,solving_id,question_id,user_answer,elapsed_time\n5,1,a,c,1\n' \
    'question_id,bundle_id,explanation_id,correct_answer,part,tags,deployed_at\na,1,1,c,2,3,0\n' "$items"

printf '%s\0' '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="r1"/><sheet name="B" r:id="r2"/></sheets></workbook>' \
    '<R><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></R>' \
    '<s><numFmts><numFmt numFmtId="164" formatCode="d\. mmm yy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></s>' \
    '<sst><si><t>user</t></si><si><r><t>it</t></r><r><t>em</t></r><rPh><t>x</t></rPh></si></sst>' \
    '<w><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row><c><v>7</v></c><c s="1"><v>43891.5</v></c></row></w>' \
    '<w><row><c t="inlineStr"><is><t>a</t></is></c></row></w>' >"$work/workbook/two"
cat >"$work/mapping/table" <<'END'
{"format": "table", "interactions_file": "log.csv", "items_file": "q.csv", "columns": {"user": "who", "item": ["unit", "step"],
 "correct": "verdict"}, "item_columns": {"item": "unit", "text": "words"}, "names_file": "n", "name_columns": {"item": "k"},
 "correct_values": ["OK"], "dropped_values": ["pending"], "correct_from": 0.5, "dates": "day-first", "encoding": "GB18030", "quotes": false}
END
echo '{"format": "movielens", "positive_rating": 4, "negatives": 20, "body": "column 6", "slam_item": "token"}' >"$work/mapping/ratings"
echo '{"demo": "kt", "split": "time", "batch": 8, "ce_rate": 0.001, "mode": "multi-step", "lora_targets": "query", "use_body": false}' \
    >"$work/settings/some"
seal='"sha256": "0000000000000000000000000000000000000000000000000000000000000000"'
printf '%s\0%s\0%s\0%s\n%s\n%s\n' '{"demo": "kt", "mode": "e2e", "steps": 2}' \
    '{"outcome": "finished", "steps": 2, "seconds": 1.5, "peak_memory": 1000, "evaluations": [], "test": null}' \
    '{"version": 1, "last": {"file": "checkpoint-2.safetensors", "step": 2, "bytes": 9, "digest": "d"}, "previous": null,
     "best": null, "files": {"config.json": "d"}, "metrics_bytes": 9, "metrics_digest": "d", "damage": ["x"], '"$seal}" \
    'kind,step,epoch,loss,seconds,interactions,unique,encoded' 'step,1,0,0.7,0.5,10,5,10' 'step,2,0,0.6,1.0,20,9,20' >"$work/run/some"
head -c 600 /dev/zero >"$work/cache/empty"
for encoder in "$encoders"/*/; do
    weights=$encoder/model.safetensors
    [[ -e $weights && $(stat -c %s "$weights") -lt 65536 ]] || continue
    {
        for file in config.json modules.json 1_Pooling/config.json sentence_bert_config.json \
            config_sentence_transformers.json tokenizer_config.json vocab.txt; do
            [[ ! -e $encoder/$file ]] || cat "$encoder/$file"
            printf '\0'
        done
        printf '\0'
        cat "$weights"
    } >"$work/model/$(basename "$encoder")"
done
{
    printf '\0\0\0\0\0\0\0{"peft_type": "LORA", "base_model_name_or_path": "base", "r": 2, "lora_alpha": 4, "target_modules": ["query"]}\0'
    head -c 64 /dev/zero
} >"$work/model/adapter"
cp resources/lessons/*.json "$work/lesson"
cat >"$work/lesson/small" <<'END'
{"gram_lesson": 1, "id": "one", "title": {"en": "T", "de": "T"}, "learn": "L", "minutes": 2, "set": {"demo": "kt", "steps": 3}, "steps": [
 {"title": "A", "text": "<p>a <b>b</b></p>", "point": "batch", "page": "proofPage?"},
 {"title": "B", "text": "b", "set": {"batch": 8}, "run": [{"name": "e2e", "set": {"mode": "e2e"}}, {"name": "gram"}],
  "after": "R is {redundancy}.", "question": {"text": "Q", "answer": "e2e.encoded / encoded", "tolerance": 0.1, "hint": "h"}},
 {"title": "C", "text": "{e2e.loss}", "question": {"text": "Q", "options": [{"text": "yes", "correct": "gram.speedup > 1", "reply": "r"}, {"text": "no"}]}}]}
END
printf '%s\0' 3 1700000000 '{"demo": "kt", "mode": "e2e"}' '{"status": "finished", "steps": 2}' unfinished name tag \
    4 '{"batch": 8}' name tag note 1 >"$work/library/rows"
# These write a seed of their own.
for target in checkpoint library session; do
    [[ " ${targets[*]} " != *" $target "* ]] || GRAM_FUZZ_SEED=$work/$target/own "build/fuzz/bin/fuzz_$target"
done

for target in "${targets[@]}"; do
    echo "== $target"
    with=()
    [[ ! -e tests/fuzz/$target.dict ]] || with=(-dict="tests/fuzz/$target.dict")
    leaks=1
    [[ $target != lesson && $target != library && $target != session ]] || leaks=0 # the fonts are never given back
    ASAN_OPTIONS=detect_leaks=$leaks nice "build/fuzz/bin/fuzz_$target" -max_total_time=$((minutes * 60)) -timeout=20 -rss_limit_mb=4096 \
        "${with[@]}" \
        -artifact_prefix="build/fuzz/found/$target-" -print_final_stats=1 "$work/$target" \
        2>&1 | grep -E "ERROR|SUMMARY|cov:.*(DONE|pulse)|stat::" | tail -12 || true
done
[[ -z $(ls build/fuzz/found) ]]
