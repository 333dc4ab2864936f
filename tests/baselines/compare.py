#!/usr/bin/env python3
"""Plain text classifiers on the rows that the shipped model learns from.

Trains scikit-learn (TF-IDF of words and characters, one-vs-rest logistic
regression, its penalty chosen by cross-validation) and fastText on
data/training, and prints F1 per theme on labelled rows:

    tests/baselines/compare.py GOLD.csv [GOLD.jsonl ...]

Needs the Debian packages python3-sklearn and fasttext; what is missing is
left out and named. models/README.md has the figures beside ours.
"""
import csv
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

THEMES = ["technical_assistance", "human_rights", "training", "international_cooperation"]
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def read(path):
    """Rows as (text, {theme: True, False or None}); doubtful rows are left out."""
    with open(path, encoding="utf-8") as file:
        if path.endswith(".jsonl"):
            rows = [json.loads(line) for line in file]
            return [(r["text"], {t: t in r["themes"] for t in THEMES}) for r in rows if not r.get("doubtful")]
        rows = list(csv.DictReader(file))
        return [(r["text"], {t: None if r[t] == "" else r[t] == "1" for t in THEMES}) for r in rows]


def f1(truth, answers):
    """2TP / (2TP + FP + FN) over the rows whose label is known."""
    known = [(t, a) for t, a in zip(truth, answers) if t is not None]
    hits = sum(t and a for t, a in known)
    wrong = sum(bool(t) != bool(a) for t, a in known)
    return 2 * hits / (2 * hits + wrong) if hits + wrong else 0.0


def report(name, gold, answers):
    scores = [f1([row[1][t] for row in gold], answers[t]) for t in THEMES]
    print(f"{name:28s} " + " ".join(f"{s:.3f}" for s in scores) + f"  macro {sum(scores) / 4:.3f}")


def scikit_learn(train, golds):
    try:
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegressionCV
        from sklearn.pipeline import FeatureUnion
    except ImportError:
        print("python3-sklearn is not installed")
        return
    vectors = FeatureUnion([
        ("words", TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)),
        ("characters", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3, sublinear_tf=True)),
    ])
    features = vectors.fit_transform([text for text, _ in train])
    tested = [vectors.transform([text for text, _ in gold]) for _, gold in golds]
    answers = [{} for _ in golds]
    for theme in THEMES:
        model = LogisticRegressionCV(Cs=[1, 10, 100], cv=5, scoring="f1", solver="liblinear", max_iter=1000)
        model.fit(features, [labels[theme] for _, labels in train])
        for place, matrix in enumerate(tested):
            answers[place][theme] = model.predict(matrix)
    for (name, gold), answer in zip(golds, answers):
        report(f"scikit-learn, {name}", gold, answer)


def fasttext(train, golds):
    if not shutil.which("fasttext"):
        print("fasttext is not installed")
        return
    plain = lambda text: re.sub(r"[^a-z0-9 ]+", " ", text.lower())
    with tempfile.TemporaryDirectory() as folder:
        answers = [{} for _ in golds]
        for theme in THEMES:
            data = os.path.join(folder, "train.txt")
            with open(data, "w", encoding="utf-8") as file:
                file.writelines(f"__label__{int(labels[theme])} {plain(text)}\n" for text, labels in train)
            model = os.path.join(folder, theme)
            subprocess.run(
                ["fasttext", "supervised", "-input", data, "-output", model, "-wordNgrams", "2", "-epoch", "25",
                 "-lr", "0.5", "-dim", "50", "-thread", "1", "-verbose", "0"], check=True, stderr=subprocess.DEVNULL)
            for place, (_, gold) in enumerate(golds):
                lines = "\n".join(plain(text) for text, _ in gold) + "\n"
                found = subprocess.run(["fasttext", "predict", model + ".bin", "-"], input=lines, text=True, capture_output=True, check=True)
                answers[place][theme] = [line == "__label__1" for line in found.stdout.split()]
        for (name, gold), answer in zip(golds, answers):
            report(f"fastText, {name}", gold, answer)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    rows = [row for path in sorted(glob.glob(os.path.join(ROOT, "data", "training", "*.csv"))) for row in read(path)]
    train = [row for row in rows if all(label is not None for label in row[1].values())]
    golds = [(os.path.basename(path), read(path)) for path in sys.argv[1:]]
    print(f"{len(train)} rows; F1 of {', '.join(THEMES)}")
    scikit_learn(train, golds)
    fasttext(train, golds)


if __name__ == "__main__":
    main()
