# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the program's sentence vectors with those of transformers and sentence-transformers.

    gram-lab encode MODEL_DIR --in texts.txt --out vectors.npy
    HF_HUB_OFFLINE=1 python3 check_round_trip.py MODEL_DIR texts.txt vectors.npy [TOLERANCE]

Prints the largest absolute difference from each; the exit status is 1 if one is above TOLERANCE
(1e-5 unless told).
"""

import json
import sys
from pathlib import Path

import numpy
import torch
from sentence_transformers import SentenceTransformer
from transformers import AutoModel, AutoTokenizer


def folder_of_weights(folder):
    modules = folder / "modules.json"
    return folder / (json.loads(modules.read_text())[0]["path"] if modules.exists() else "")


def setting(folder, file, key, otherwise):
    return json.loads((folder / file).read_text()).get(key, otherwise) if (folder / file).exists() \
        else otherwise


def plain_transformers(folder, texts):
    """As a user without sentence-transformers would do it."""
    weights = folder_of_weights(folder)
    tokenizer = AutoTokenizer.from_pretrained(weights)
    model = AutoModel.from_pretrained(weights, dtype=torch.float32).eval()
    config = model.config
    longest = config.max_position_embeddings
    if config.model_type in ("roberta", "xlm-roberta"):
        longest -= config.pad_token_id + 1
    longest = min(longest, tokenizer.model_max_length,
                  setting(folder, "sentence_bert_config.json", "max_seq_length", None) or longest)
    mode = setting(folder, "1_Pooling/config.json", "pooling_mode", "mean")
    cls = setting(folder, "1_Pooling/config.json", "pooling_mode_cls_token", mode == "cls")
    vectors = []
    with torch.no_grad():
        for text in texts:
            batch = tokenizer(text, return_tensors="pt", truncation=True, max_length=longest)
            states = model(**batch).last_hidden_state[0]
            vectors.append(states[0] if cls else states.mean(0))
    vectors = torch.stack(vectors)
    if (folder / "modules.json").exists() and "Normalize" in (folder / "modules.json").read_text():
        vectors = torch.nn.functional.normalize(vectors)
    return vectors.numpy()


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    texts = Path(sys.argv[2]).read_text(encoding="utf-8", errors="replace").split("\n")
    if texts[-1] == "":
        texts.pop()
    ours = numpy.load(sys.argv[3])
    tolerance = float(sys.argv[4]) if len(sys.argv) == 5 else 1e-5

    sentence = SentenceTransformer(str(folder), device="cpu").eval()
    worst = 0.0
    for name, theirs in (("transformers", plain_transformers(folder, texts)),
                         ("sentence-transformers", sentence.encode(texts))):
        if ours.shape != theirs.shape:
            sys.exit(f"{name}: {theirs.shape}, but the file has {ours.shape}")
        difference = float(numpy.abs(ours.astype(numpy.float64) - theirs).max())
        worst = max(worst, difference)
        print(f"{name}: {len(texts)} texts, largest difference {difference:.3g}")
    sys.exit(worst > tolerance or bool(numpy.isnan(worst)))


if __name__ == "__main__":
    main()
