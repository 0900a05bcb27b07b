"""Times the Python pipeline that newsrooms run for the same work: spaCy, textacy's quotations, datasketch's MinHash.

    python pipeline.py FOLDER_OF_FRENCH_TEXTS LIMIT    prints one line of JSON
"""

import json
import sys
import time
from pathlib import Path

import datasketch
import spacy
import textacy
from textacy.extract import triples

SHINGLE_WORDS = 5
PERMUTATIONS = 128


def main():
    folder, limit = sys.argv[1], int(sys.argv[2])
    texts = [path.read_text("utf-8") for path in sorted(Path(folder).rglob("*.txt"))[:limit]]
    started = time.process_time()
    model = spacy.load("fr_core_news_md")
    loaded = time.process_time()
    quotations = entities = failed = 0
    for text in texts:
        document = model(text)
        entities += len(document.ents)
        try:
            quotations += sum(1 for _ in triples.direct_quotations(document))
        except (KeyError, ValueError):
            failed += 1
        words = [token.text for token in document if token.is_alpha]
        signature = datasketch.MinHash(num_perm=PERMUTATIONS)
        for at in range(len(words) - SHINGLE_WORDS + 1):
            signature.update(" ".join(words[at:at + SHINGLE_WORDS]).encode())
    done = time.process_time()
    print(json.dumps({
        "spacy": spacy.__version__, "textacy": textacy.__version__, "datasketch": datasketch.__version__, "texts": len(texts),
        "bytes": sum(len(text.encode()) for text in texts), "load": loaded - started, "seconds": done - loaded,
        "entities": entities, "quotations": quotations, "without_quotations": failed,
    }))


if __name__ == "__main__":
    main()
