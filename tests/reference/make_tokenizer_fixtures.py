# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tokenizers/: small tokenizers of every supported kind, varied strings, and the ids that
transformers gives for them.

    HF_HUB_OFFLINE=1 python3 make_tokenizer_fixtures.py
    HF_HUB_OFFLINE=1 python3 make_tokenizer_fixtures.py --check GRAM_LAB FOLDER...

The second form compares `gram-lab tokenize` with transformers on the same strings for any other
tokenizer folder. Needs transformers, tokenizers, sentencepiece and protobuf.

strings.json is a list of strings; each folder has ids.txt, a line a string, with special tokens
around and ids in base 36 with blanks between, to be small. Those of classes() and pieces_as_suffix()
have every eighth string.
"""

import io
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import sentencepiece
import tokenizers
import transformers

OUT = Path(__file__).parent / "tokenizers"

WORDS = """the of and to in a is that it was for on are as with his they at be this from have or by one had not
but what all were when we there can an your which their said if do will each about how up out them then she many
some so these would other into has more her two like him see time could no make than first been its who now people
my made over did down only way find use may water long little very after words called just where most know get
through back much before go good new write our used me man too any day same right look think also around another
came come work three word must because does part even place well such here take why things help put years
different away again off went old number great tell men say small every found still between name should home big
give air line set own under read last never us left end along while might next sound below saw something thought
both few those always looked show large often together asked house don't world going want school important until
form food keep children feet land side without boy once animals life enough took sometimes four head above kind
began almost live page got earth need far hand high year mother light parts country father let night following
picture being study second eyes soon times story boys since white days ever paper hard near sentence better best
across during today others however sure means knew it's try told young miles sun ways thing whole hear example
heard several change answer room sea against top turned learn point city play toward five using himself usually""".split()

SCRIPTS = {
    "latin": "àâäæçéèêëîïñôöœùûüÿßøåčšžłőűğışİIĞŞĳǆﬁﬂﬃ",
    "greek": "αβγδεζηθικλμνξοπρσςτυφχψωΆΈΉΊΌΎΏΑΣΟΔΥΣΣΕΥΣ",
    "cyrillic": "абвгдежзийклмнопрстуфхцчшщъыьэюяЁёЙйЇїЄєҐґ",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىًٌٍَُِّْ٠١٢٣",
    "hebrew": "אבגדהוזחטיכךלמםנןסעפףצץקרשתְֱֲֳִֵֶַָֹ",
    "devanagari": "अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौ्ंः",
    "thai": "กขคงจฉชซญฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหอฮะัาำิีึืุูเแโใไ็่้๊๋์",
    "han": "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后",
    "kana": "あいうえおかきくけこさしすせそがぎぐげござじずぱぴアイウエオカキクケコｱｲｳｴｵｶﾞﾊﾟー々",
    "hangul": "가나다라마바사아자차카타파하한국어각갂각한",
    "tamil": "அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறனாிீுூெேைொோௌ்",
    "georgian": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰᲐᲑᲒ",
    "symbols": "©®™€£¥§¶†‡•…‰′″‹›«»“”‘’„‚–—−×÷±≠≤≥∞∑√∫∂∆◊←↑→↓↔½¼¾²³¹ªº①②Ⅷⅻ㎏℃№ℌ",
    "emoji": "😀😂🤣😍🙏👍👩‍👩‍👧‍👦🏳️‍🌈🇩🇪🇫🇷👋🏽❤️✈️☎️1️⃣#️⃣🧑‍💻",
    "math": "𝐀𝐁𝑎𝒷𝔄𝕊𝟘𝟙Ａｂｃ１２３！？～",
    "rare": "𠀀𠮷𪚥㐀豈﨑\U0002F800ꯍꙮ𐍈𒀀𓀀\u1885\u08e2\U0001F9E0\U0001FAE0\u20c0",
}
COMBINING = "\u0300\u0301\u0308\u0327\u0323\u030a\u20dd\ufe0f\u200d\u0338"
CONTROLS = "\x00\x01\x07\x08\x0b\x0c\r\x1b\x1c\x7f\x80\x85\x9f\xad\u200b\u200c\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\ufffd\ue000\ufff9\U000E0041"
BLANKS = "  \t\n\u00a0\u1680\u2000\u2003\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
SPECIAL = ["[CLS]", "[SEP]", "[MASK]", "[UNK]", "[PAD]", "<s>", "</s>", "<mask>", "<unk>", "<pad>", "▁", "##", "Ġ",
           "<0x41>", "[mask]", " <mask> ", "x<mask>y", "[ MASK ]", "<extra_id_0>"]
FIXED = ["", " ", "  ", "\n", "\t \n", "a", "A", "don't", "DON'T I'll we've they're you'd it's I'm", "''quoted''",
         "``x''", "...", "a...b", "#hash @at &amp;", "1,234.56", "3.14e-10", "2024-01-31T10:15:00Z", "C++20/Qt6",
         "https://example.org/a?b=c&d=%20#e", "user.name+tag@example.co.uk", "x" * 99, "x" * 100, "x" * 101,
         "é" * 100, "é" * 101, "漢" * 60, "supercalifragilisticexpialidocious" * 5, "😀" * 20, " leading", "trailing ",
         "two  spaces   three", "İstanbul IĞDIR ı", "ΣΊΣΥΦΟΣ ΟΔΥΣΣΕΥΣ", "Straße STRASSE ẞ", "ﬁnal ﬂuﬀ", "e\u0301 E\u0301 é",
         "й и\u0306 Й", "한국어 \u1112\u1161\u11ab", "שלום עולם abc", "مرحبا 123 world", "a\u200bb", "a\u00adb", "a\ufeffb",
         "\u202eabc\u202c", "a\x00b", "a\x85b", "\r\n\r\n", "a\r\nb", "▁literal", " ▁ x▁y", "👩‍👩‍👧‍👦 family", "🇩🇪🇫🇷", "1️⃣", "ｆｕｌｌ ｗｉｄｔｈ", "①②③ ½ ℃", "Ω Ω Å Å",
         "'s 't 're 've 'm 'll 'd 'S 'x", " 's", "''s", "a'b'c", "\u3000idée\u3000fixe", "I\u0307", "ǅ ǆ Ǆ", "\u0345",
         "x" * 5000, "word " * 1000]


def strings():
    rng = random.Random(20240131)
    out = list(FIXED)
    pool = [c for chars in SCRIPTS.values() for c in chars]

    def word():
        w = rng.choice(WORDS)
        return rng.choice([w, w, w, w.capitalize(), w.upper()])

    def scripted():
        chars = rng.choice(list(SCRIPTS.values()))
        return "".join(rng.choice(chars) for _ in range(rng.randint(1, 12)))

    def noise():
        return "".join(rng.choice(rng.choice([CONTROLS, BLANKS, COMBINING, ".,;:!?-'\"()[]{}<>/\\|@#$%^&*_+=~`"]))
                       for _ in range(rng.randint(1, 4)))

    def anything():
        c = rng.randrange(0x110000)
        return "" if 0xD800 <= c < 0xE000 else chr(c)

    for _ in range(500):
        out.append(" ".join(word() for _ in range(rng.randint(1, 14))) + rng.choice(["", ".", "!", "?", " ..."]))
    for _ in range(600):
        out.append(" ".join(rng.choice([word, scripted])() for _ in range(rng.randint(1, 8))))
    for _ in range(500):
        out.append("".join(rng.choice([word, scripted, noise, lambda: " "])() for _ in range(rng.randint(2, 9))))
    for _ in range(200):
        out.append("".join(rng.choice(pool) + rng.choice(["", rng.choice(COMBINING)]) for _ in range(rng.randint(1, 10))))
    for _ in range(150):
        out.append("".join(rng.choice([word(), " ", rng.choice(SPECIAL), scripted()]) for _ in range(rng.randint(2, 7))))
    for _ in range(150):
        out.append("".join(anything() for _ in range(rng.randint(1, 8))))
    for _ in range(60):
        out.append(str(rng.randrange(10 ** rng.randint(1, 15))) + rng.choice(["", "%", " kg", "th", ".5", ",000"]))
    return out


def corpus():
    rng = random.Random(7)
    lines = []
    for _ in range(3000):
        words = [rng.choice(WORDS) for _ in range(rng.randint(4, 12))]
        if rng.random() < 0.3:
            words.insert(rng.randrange(len(words)), "".join(rng.choices(rng.choice(list(SCRIPTS.values())), k=4)))
        lines.append(" ".join(words).capitalize() + ".")
    return lines


def fresh(name):
    folder = OUT / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def write_config(folder, **config):
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1) + "\n")


def base36(n):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while n or not text:
        n, d = divmod(n, 36)
        text = digits[d] + text
    return text


def reference(folder):
    return transformers.AutoTokenizer.from_pretrained(str(folder))


def expect(folder, tokenizer=None, every=1):
    tokenizer = tokenizer or reference(folder)
    with open(folder / "ids.txt", "w") as file:
        for text in strings()[::every]:
            ids = tokenizer(text)["input_ids"]
            file.write(" ".join(base36(i) for i in ids) + "\n")


def word_piece():
    lines = corpus()
    for name, lower in (("word-piece-uncased", True), ("word-piece-cased", False)):
        trained = tokenizers.BertWordPieceTokenizer(lowercase=lower)
        trained.train_from_iterator(lines, vocab_size=900, min_frequency=2, show_progress=False)
        folder = fresh(name)
        vocab = sorted(trained.get_vocab().items(), key=lambda item: item[1])
        (folder / "vocab.txt").write_text("".join(t + "\n" for t, _ in vocab), encoding="utf-8")
        write_config(folder, tokenizer_class="BertTokenizer", do_lower_case=lower)
        expect(folder)
    # The same in its other form.
    folder = fresh("word-piece-json")
    reference(OUT / "word-piece-uncased").save_pretrained(folder)
    for extra in folder.iterdir():
        if extra.name not in ("tokenizer.json", "tokenizer_config.json"):
            extra.unlink()
    write_config(folder, tokenizer_class="PreTrainedTokenizerFast", unk_token="[UNK]", cls_token="[CLS]",
                 sep_token="[SEP]", pad_token="[PAD]", mask_token="[MASK]")
    expect(folder)


def byte_level():
    trained = tokenizers.ByteLevelBPETokenizer()
    trained.train_from_iterator(corpus(), vocab_size=1000, min_frequency=2, show_progress=False,
                                special_tokens=["<s>", "<pad>", "</s>", "<unk>", "<mask>"])
    folder = fresh("byte-level")
    trained.save_model(str(folder))
    write_config(folder, tokenizer_class="RobertaTokenizer", add_prefix_space=False)
    expect(folder)
    folder = fresh("byte-level-json")
    saved = transformers.RobertaTokenizer.from_pretrained(str(OUT / "byte-level"), add_prefix_space=True)
    saved.save_pretrained(folder)
    expect(folder)


def train_pieces(folder, name, **options):
    with tempfile.TemporaryDirectory() as temporary:
        model = io.BytesIO()
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(corpus()), model_writer=model, hard_vocab_limit=False, minloglevel=2, **options)
        (folder / name).write_bytes(model.getvalue())
    return folder


def sentence_piece():
    folder = train_pieces(fresh("xlm-roberta"), "sentencepiece.bpe.model", vocab_size=900, model_type="unigram")
    write_config(folder, tokenizer_class="XLMRobertaTokenizer")
    expect(folder)
    folder = train_pieces(fresh("albert"), "spiece.model", vocab_size=900, model_type="unigram", pad_id=0, unk_id=1,
                          bos_id=-1, eos_id=-1, control_symbols="[CLS],[SEP],[MASK]", pad_piece="<pad>",
                          user_defined_symbols="(,),-")
    write_config(folder, tokenizer_class="AlbertTokenizer", do_lower_case=True, keep_accents=False)
    expect(folder)
    # Models alone: what sentencepiece itself gives, between begin and end.
    for name, kind in (("pieces-unigram", "unigram"), ("pieces-bpe", "bpe")):
        folder = train_pieces(fresh(name), "tokenizer.model", vocab_size=900, model_type=kind, character_coverage=0.99,
                              byte_fallback=name.endswith("unigram"))
        processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))
        with open(folder / "ids.txt", "w") as file:
            for text in strings():
                ids = [processor.bos_id(), *processor.encode(text), processor.eos_id()]
                file.write(" ".join(base36(i) for i in ids) + "\n")


SMALL = {"character_coverage": 0.98, "normalization_rule_name": "identity"}


def classes():
    """The class decides: what it takes of the folder's files, and what it adds of its own."""
    lines = corpus()
    # The configuration's do_lower_case and strip_accents against tokenizer.json's.
    folder = fresh("class-over-json")
    shutil.copy(OUT / "word-piece-json/tokenizer.json", folder)
    write_config(folder, tokenizer_class="BertTokenizer", do_lower_case=False, strip_accents=True)
    expect(folder, every=8)
    # No class, but the model's type; and no post-processor, which the class does not need.
    folder = fresh("class-of-model-type")
    spec = json.loads((OUT / "byte-level-json/tokenizer.json").read_text())
    spec["post_processor"] = None
    (folder / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False, sort_keys=True))
    (folder / "config.json").write_text(json.dumps({"model_type": "roberta"}) + "\n")
    expect(folder, every=8)
    # A token twice, white space behind one, two empty lines.
    folder = fresh("vocab-lines")
    vocab = (OUT / "word-piece-cased/vocab.txt").read_text(encoding="utf-8").splitlines()[:700]
    vocab += [vocab[300], "twice", "the ", "twice", "", ""]
    (folder / "vocab.txt").write_text("\n".join(vocab) + "\n", encoding="utf-8")
    write_config(folder, tokenizer_class="BertTokenizer", do_lower_case=False)
    expect(folder, every=8)
    # MPNet's special tokens are BERT's words with RoBERTa's names.
    folder = fresh("mpnet")
    names = {"[PAD]": "<pad>", "[CLS]": "<s>", "[SEP]": "</s>", "[MASK]": "<mask>"}
    vocab = (OUT / "word-piece-uncased/vocab.txt").read_text(encoding="utf-8").splitlines()
    (folder / "vocab.txt").write_text("".join(names.get(t, t) + "\n" for t in vocab), encoding="utf-8")
    write_config(folder, tokenizer_class="MPNetTokenizer")
    expect(folder, every=8)
    # HerBERT: merges within words, whose ends have a mark.
    trained = tokenizers.Tokenizer(tokenizers.models.BPE(unk_token="<unk>", end_of_word_suffix="</w>"))
    trained.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    trained.train_from_iterator(lines, tokenizers.trainers.BpeTrainer(
        vocab_size=700, limit_alphabet=80, show_progress=False, end_of_word_suffix="</w>",
        special_tokens=["<s>", "<pad>", "</s>", "<unk>", "<mask>"]))
    folder = fresh("herbert")
    trained.model.save(str(folder))
    write_config(folder, tokenizer_class="HerbertTokenizerFast")
    expect(folder, every=8)
    folder = train_pieces(fresh("camembert"), "sentencepiece.bpe.model", vocab_size=600, model_type="unigram", **SMALL)
    write_config(folder, tokenizer_class="CamembertTokenizer")
    expect(folder, every=8)
    # ALBERT's model without a word about its class, which lower-cases.
    folder = train_pieces(fresh("albert-unnamed"), "spiece.model", vocab_size=600, model_type="unigram", **SMALL, pad_id=0, unk_id=1,
                          bos_id=-1, eos_id=-1, control_symbols="[CLS],[SEP],[MASK]", pad_piece="<pad>")
    (folder / "config.json").write_text(json.dumps({"model_type": "albert"}) + "\n")
    expect(folder, every=8)


def pieces_as_suffix():
    """What sentencepiece itself gives for words that end in the mark."""
    folder = train_pieces(fresh("pieces-suffix"), "tokenizer.model", vocab_size=600, model_type="unigram", **SMALL,
                          treat_whitespace_as_suffix=True)
    processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model"))
    with open(folder / "ids.txt", "w") as file:
        for text in strings()[::8]:
            ids = [processor.bos_id(), *processor.encode(text), processor.eos_id()]
            file.write(" ".join(base36(i) for i in ids) + "\n")


def check(program, folders):
    texts = [t for t in strings() if "\n" not in t and not t.endswith("\r")]
    for folder in folders:
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", newline="") as file:
            file.write("".join(t + "\n" for t in texts))
            file.flush()
            lines = subprocess.run([program, "tokenize", folder, "--in", file.name], check=True,
                                   capture_output=True, text=True).stdout.splitlines()
        tokenizer = reference(folder)
        bad = 0
        for text, line in zip(texts, lines, strict=True):
            expected = tokenizer(text)["input_ids"]
            if json.loads(line) != expected:
                bad += 1
                if bad <= 5:
                    print("  ", ascii(text)[:100], "\n     got ", tokenizer.convert_ids_to_tokens(json.loads(line))[:30],
                          "\n     want", tokenizer.convert_ids_to_tokens(expected)[:30])
        print(f"{folder}: {len(texts) - bad} of {len(texts)} the same")


if __name__ == "__main__":
    transformers.logging.set_verbosity_error()
    if sys.argv[1:2] == ["--check"]:
        check(sys.argv[2], sys.argv[3:])
    else:
        OUT.mkdir(exist_ok=True)
        word_piece()
        byte_level()
        sentence_piece()
        classes()
        pieces_as_suffix()
        (OUT / "strings.json").write_text(json.dumps(strings(), ensure_ascii=True, separators=(",\n", ":")))
        print(sum(f.stat().st_size for f in OUT.rglob("*") if f.is_file()), "bytes in", OUT)
