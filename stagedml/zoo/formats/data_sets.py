"""What is known of the data sets and weights of the catalogue: who made them, under what licence.

A licence is what the authors state. Where they state none, or with conditions that have no short
name, this says so in words; nothing here is guessed. No stage imports this module, so that what
is learnt of a licence retrains nothing.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from stagedml.zoo.formats.catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Mapping

UNSTATED = "not stated by its authors"


@dataclass(frozen=True)
class DataSet:
    """A data set, or published weights, as a report tells of them.

    Attributes:
        name: What people call it.
        licence: As the authors state it, or what is known in words.
        home: The page that describes it.
        citation: Who made it, and where that is written down.
        hub: What the Hugging Face Hub calls it, for the head of a model card.
        spdx: The licence's identifier on the Hub (`cc-by-4.0`), where it has one.
        role: `data`; `weights` to start from; or a `vocabulary`.
        made_up: A program makes it up: what a model learns of it says nothing about the world.
    """

    name: str
    licence: str = UNSTATED
    home: str = ""
    citation: str = ""
    hub: str = ""
    spdx: str = ""
    role: Literal["data", "weights", "vocabulary"] = "data"
    made_up: bool = False

    def as_json(self) -> dict[str, Any]:
        """Return it as a stage's parameter."""
        return asdict(self)


_GLUE = "A. Wang et al., GLUE, 2019, arXiv:1804.07461"
_BERT = DataSet(
    "BERT",
    "Apache 2.0",
    "https://github.com/google-research/bert",
    "J. Devlin et al., 2019, arXiv:1810.04805",
    spdx="apache-2.0",
    role="weights",
)
_SQUAD = DataSet(
    "SQuAD 1.1",
    "CC BY-SA 4.0",
    "https://rajpurkar.github.io/SQuAD-explorer",
    "P. Rajpurkar et al., 2016, arXiv:1606.05250",
    hub="rajpurkar/squad",
    spdx="cc-by-sa-4.0",
)

DIGITS_SHA256 = "09f66e6debdee2cd2b5ae59e0d6abbb73fc2b0e0185d2e1957e9ebb51e23aa22"
DIGITS = DataSet(
    "Optical Recognition of Handwritten Digits (test part)",
    "CC BY 4.0",
    "https://archive.ics.uci.edu/dataset/80",
    "E. Alpaydin and C. Kaynak, 1998, doi:10.24432/C50P49",
    spdx="cc-by-4.0",
)


def _glue(name: str, licence: str, home: str, citation: str) -> DataSet:
    return DataSet(name, licence, home, f"{citation}; {_GLUE}", hub="nyu-mll/glue")


def _bert(name: str, hub: str) -> DataSet:
    return replace(_BERT, name=name, hub=hub)


def _wikipedia(language: str) -> DataSet:
    return DataSet(
        f"{language} Wikipedia of 2020-03-01",
        "CC BY-SA 3.0 and, for most of it, GFDL: see the page on the dumps' licence",
        "https://dumps.wikimedia.org/legal.html",
        "Wikipedia's authors",
        hub="wikimedia/wikipedia",
        spdx="cc-by-sa-3.0",
    )


# By the beginning of the catalogue's keys; the longest one counts.
DATA_SETS: Mapping[str, DataSet] = {
    "mnist": DataSet(
        "MNIST",
        f"{UNSTATED}; others that hand it on say CC BY-SA 3.0",
        "http://yann.lecun.com/exdb/mnist",
        "Y. LeCun, C. Cortes and C. Burges, 1998",
        hub="ylecun/mnist",
    ),
    "fashion-mnist": DataSet(
        "Fashion-MNIST",
        "MIT",
        "https://github.com/zalandoresearch/fashion-mnist",
        "H. Xiao, K. Rasul and R. Vollgraf, 2017, arXiv:1708.07747",
        hub="zalando-datasets/fashion_mnist",
        spdx="mit",
    ),
    "cifar10": DataSet(
        "CIFAR-10",
        UNSTATED,
        "https://www.cs.toronto.edu/~kriz/cifar.html",
        "A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009",
        hub="uoft-cs/cifar10",
    ),
    "glue/CoLA": _glue(
        "CoLA", UNSTATED, "https://nyu-mll.github.io/CoLA", "A. Warstadt et al., arXiv:1805.12471"
    ),
    "glue/SST-2": _glue(
        "SST-2",
        UNSTATED,
        "https://nlp.stanford.edu/sentiment",
        "R. Socher et al., EMNLP 2013",
    ),
    "glue/MRPC": _glue(
        "MRPC",
        "not stated with these files; Microsoft's own download has terms of its own",
        "https://www.microsoft.com/en-us/download/details.aspx?id=52398",
        "W. Dolan and C. Brockett, IWP 2005",
    ),
    "glue/QQP": _glue(
        "QQP",
        "Quora's terms of service, for non-commercial use",
        "https://quoradata.quora.com/First-Quora-Dataset-Release-Question-Pairs",
        "S. Iyer, N. Dandekar and K. Csernai, 2017",
    ),
    "glue/STS-B": _glue(
        "STS-B",
        "several, by where its sentences are from",
        "https://ixa2.si.ehu.eus/stswiki",
        "D. Cer et al., arXiv:1708.00055",
    ),
    "glue/MNLI": _glue(
        "MultiNLI",
        "the OANC's for the most part; some fiction CC BY 3.0 and CC BY-SA 3.0",
        "https://cims.nyu.edu/~sbowman/multinli",
        "A. Williams, N. Nangia and S. Bowman, arXiv:1704.05426",
    ),
    "glue/QNLI": _glue(
        "QNLI",
        "CC BY-SA 4.0, as SQuAD's, which it is made from",
        "https://rajpurkar.github.io/SQuAD-explorer",
        "P. Rajpurkar et al., arXiv:1606.05250",
    ),
    "glue/RTE": _glue(
        "RTE",
        UNSTATED,
        "https://aclweb.org/aclwiki/Recognizing_Textual_Entailment",
        "I. Dagan et al., 2006, and those of RTE2, RTE3 and RTE5",
    ),
    "glue/WNLI": _glue(
        "WNLI",
        UNSTATED,
        "https://cs.nyu.edu/~davise/papers/WinogradSchemas/WS.html",
        "H. Levesque, E. Davis and L. Morgenstern, KR 2012",
    ),
    "glue/AX": _glue("GLUE's diagnostics", UNSTATED, "https://gluebenchmark.com", "A. Wang et al."),
    "snli": DataSet(
        "SNLI",
        "CC BY-SA 4.0",
        "https://nlp.stanford.edu/projects/snli",
        "S. Bowman et al., EMNLP 2015, arXiv:1508.05326",
        hub="stanfordnlp/snli",
        spdx="cc-by-sa-4.0",
    ),
    "squad/1.1": _SQUAD,
    "squad/2.0": replace(
        _SQUAD,
        name="SQuAD 2.0",
        citation="P. Rajpurkar, R. Jia and P. Liang, 2018, arXiv:1806.03822",
        hub="rajpurkar/squad_v2",
    ),
    "xquad": DataSet(
        "XQuAD",
        "CC BY-SA 4.0",
        "https://github.com/google-deepmind/xquad",
        "M. Artetxe, S. Ruder and D. Yogatama, 2020, arXiv:1910.11856",
        hub="google/xquad",
        spdx="cc-by-sa-4.0",
    ),
    "nl2bash": DataSet(
        "NL2Bash",
        "MIT",
        "https://github.com/TellinaTool/nl2bash",
        "X. V. Lin et al., LREC 2018, arXiv:1802.08979",
        spdx="mit",
    ),
    "wmt": DataSet(
        "WMT's parallel corpora",
        "not stated for all of them; WMT says that they may be used for research",
        "https://www.statmt.org/wmt17/translation-task.html",
        "O. Bojar et al., WMT 2017, doi:10.18653/v1/W17-4717",
    ),
    "rusentiment": DataSet(
        "RuSentiment",
        "taken down by its authors, at the wish of the network that the posts are from",
        "https://aclanthology.org/C18-1064",
        "A. Rogers et al., COLING 2018, C18-1064",
    ),
    "bert/base": _bert("BERT-base, uncased", "google-bert/bert-base-uncased"),
    "bert/base-tf2": _bert("BERT-base, uncased", "google-bert/bert-base-uncased"),
    "bert/mini": replace(
        _bert("BERT-mini, uncased", "google/bert_uncased_L-4_H-256_A-4"),
        citation="I. Turc et al., 2019, arXiv:1908.08962",
    ),
    "bert/large": _bert("BERT-large, uncased", "google-bert/bert-large-uncased"),
    "bert/large-wwm": _bert(
        "BERT-large, uncased, whole words masked",
        "google-bert/bert-large-uncased-whole-word-masking",
    ),
    "bert/multilingual": _bert(
        "BERT-base, multilingual, cased", "google-bert/bert-base-multilingual-cased"
    ),
    "bert/russian": DataSet(
        "RuBERT",
        UNSTATED,
        "http://files.deeppavlov.ai/deeppavlov_data/bert",
        "Y. Kuratov and M. Arkhipov, 2019, arXiv:1905.07213",
        hub="DeepPavlov/rubert-base-cased",
        role="weights",
    ),
    "wikipedia/enwiki": _wikipedia("English"),
    "wikipedia/ruwiki": _wikipedia("Russian"),
    "bert/vocab": replace(_BERT, name="BERT's uncased vocabulary", role="vocabulary"),
}


def data_set_of(key: str) -> DataSet | None:
    """Find what is known of a file of the catalogue, as `glue/MRPC/train`."""
    fits = [known for known in DATA_SETS if key == known or key.startswith(f"{known}/")]
    return DATA_SETS[max(fits, key=len)] if fits else None


def by_hash(sha256: str) -> DataSet | None:
    """Find what is known of a file, by its hash in hexadecimal digits."""
    if sha256 == DIGITS_SHA256:
        return DIGITS
    keys = (key for key, source in CATALOGUE.items() if source.sha256 == sha256)
    return next((found for key in keys if (found := data_set_of(key))), None)
