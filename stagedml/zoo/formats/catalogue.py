"""Every file that the model library fetches: URL, size and sha256 of the file as downloaded.

The hashes are those that other public projects record; a file that is another one fails at the
fetch. What is known of disagreements stands beside each. No stage imports this module, so that
a new mirror retrains nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from stagedml import StagedMLError, fetchurl
from stagedml.errors import nearest
from stagedml.planning.places import helper
from stagedml.zoo.formats.wikipedia import DUMPS

if TYPE_CHECKING:
    from stagedml import Fetched, Manager


class UnknownSourceError(StagedMLError):
    """The catalogue has no such file."""


@dataclass(frozen=True)
class Source:
    """A file to be fetched.

    Attributes:
        url: Where the file is.
        sha256: The hash of the file as downloaded.
        name: The file's name in the store.
        size: The file's size in bytes, where known.
        note: What is known where sources of the hash disagree, or there is only one.
    """

    url: str
    sha256: str
    name: str
    size: int | None = None
    note: str = ""

    @helper
    def fetch(self, m: Manager) -> Fetched:
        """Add the file to a plan."""
        return fetchurl(m, url=self.url, sha256=self.sha256, name=self.name)


_GLUE = "https://dl.fbaipublicfiles.com/glue/data/"
_MSR = "https://dl.fbaipublicfiles.com/senteval/senteval_data/"
_SQUAD = "https://rajpurkar.github.io/SQuAD-explorer/dataset/"
_BERT = "https://storage.googleapis.com/bert_models/"
_MNIST = "https://storage.googleapis.com/cvdf-datasets/mnist/"
_FASHION = "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/"
_NL2BASH = (
    "https://raw.githubusercontent.com/TellinaTool/nl2bash/"
    "466c5fe873ab08c7cc0112ea1521cc6ad9c20992/data/bash/"
)

_SOURCES: dict[str, tuple[str, str, str, int | None]] = {
    # --- GLUE: as Hugging Face's and TensorFlow's data sets record them
    "glue/CoLA": (
        _GLUE + "CoLA.zip",
        "f212fcd832b8f7b435fb991f101abf89f96b933ab400603bf198960dfc32cbff",
        "CoLA.zip",
        376971,
    ),
    "glue/SST-2": (
        _GLUE + "SST-2.zip",
        "d67e16fb55739c1b32cdce9877596db1c127dc322d93c082281f64057c16deaa",
        "SST-2.zip",
        7439277,
    ),
    "glue/MRPC/train": (
        _MSR + "msr_paraphrase_train.txt",
        "60a9b09084528f0673eedee2b69cb941920f0b8cd0eeccefc464a98768457f89",
        "msr_paraphrase_train.txt",
        1047044,
    ),
    "glue/MRPC/test": (
        _MSR + "msr_paraphrase_test.txt",
        "a04e271090879aaba6423d65b94950c089298587d9c084bf9cd7439bd785f784",
        "msr_paraphrase_test.txt",
        441275,
    ),
    "glue/MRPC/dev_ids": (
        _GLUE + "mrpc_dev_ids.tsv",
        "971d7767d81b997fd9060ade0ec23c4fc31cbb226a55d1bd4a1bac474eb81dc7",
        "mrpc_dev_ids.tsv",
        6222,
    ),
    "glue/QQP": (
        _GLUE + "QQP-clean.zip",
        "40e7c862c04eb26ee04b67fd900e76c45c6ba8e6d8fab4f8f1f8072a1a3fbae0",
        "QQP-clean.zip",
        41696084,
    ),
    "glue/STS-B": (
        _GLUE + "STS-B.zip",
        "e60a6393de5a8b5b9bac5020a1554b54e3691f9d600b775bd131e613ac179c85",
        "STS-B.zip",
        802872,
    ),
    "glue/MNLI": (
        _GLUE + "MNLI.zip",
        "e7c1d896d26ed6caf700110645df426cc2d8ebf02a5ab743d5a5c68ac1c83633",
        "MNLI.zip",
        312783507,
    ),
    "glue/QNLI": (
        _GLUE + "QNLIv2.zip",
        "e634e78627a29adaecd4f955359b22bf5e70f2cbd93b493f2d624138a0c0e5f5",
        "QNLIv2.zip",
        10627589,
    ),
    "glue/RTE": (
        _GLUE + "RTE.zip",
        "6bf86de103ecd335f3441bd43574d23fef87ecc695977a63b82d5efb206556ee",
        "RTE.zip",
        697150,
    ),
    "glue/WNLI": (
        _GLUE + "WNLI.zip",
        "ae0e8e4d16f4d46d4a0a566ec7ecceccfd3fbfaa4a7a4b4e02848c0f2561ac46",
        "WNLI.zip",
        28999,
    ),
    "glue/AX": (
        _GLUE + "AX.tsv",
        "0e13510b1bb14436ff7e2ee82338f0efb0133ecf2e73507a697dc210db3f05fd",
        "AX.tsv",
        222257,
    ),
    "snli": (
        "https://nlp.stanford.edu/projects/snli/snli_1.0.zip",
        "afb3d70a5af5d8de0d9d81e2637e0fb8c22d1235c2749d83125ca43dab0dbd3e",
        "snli_1.0.zip",
        94550081,
    ),
    # --- SQuAD and XQuAD
    "squad/1.1/train": (
        _SQUAD + "train-v1.1.json",
        "3527663986b8295af4f7fcdff1ba1ff3f72d07d61a20f487cb238a6ef92fd955",
        "train-v1.1.json",
        30288272,
    ),
    "squad/1.1/dev": (
        _SQUAD + "dev-v1.1.json",
        "95aa6a52d5d6a735563366753ca50492a658031da74f301ac5238b03966972c9",
        "dev-v1.1.json",
        4854279,
    ),
    "squad/2.0/train": (
        _SQUAD + "train-v2.0.json",
        "68dcfbb971bd3e96d5b46c7177b16c1a4e7d4bdef19fb204502738552dede002",
        "train-v2.0.json",
        42123633,
    ),
    "squad/2.0/dev": (
        _SQUAD + "dev-v2.0.json",
        "80a5225e94905956a6446d296ca1093975c4d3b3260f1d6c8f68bc2ab77182d8",
        "dev-v2.0.json",
        4370528,
    ),
    "xquad/en": (
        (
            "https://raw.githubusercontent.com/google-deepmind/xquad/"
            "7d30520c717524000f0d9d2f9c10a069acd9d285/xquad.en.json"
        ),
        "e4c57d1c9143aaa1c5d265ba5987a65f4e69528d2a98f29d6e75019b10344f29",
        "xquad.en.json",
        609383,
    ),
    # --- RuSentiment
    "rusentiment": (
        "https://text-machine.cs.uml.edu/projects/rusentiment/rusentiment.tar",
        "cbc02dfbfaee81eda1f192b5280f05fbda41fb1ab9952cb4d8f7b0ff227c968d",
        "rusentiment.tar",
        None,
    ),
    # --- BERT
    "bert/base": (
        _BERT + "2020_02_20/uncased_L-12_H-768_A-12.zip",
        "d15224e1e7d950fb9a8b29497ce962201dff7d27b379f5bfb4638b4a73540a04",
        "uncased_L-12_H-768_A-12.zip",
        None,
    ),
    "bert/mini": (
        _BERT + "2020_02_20/uncased_L-4_H-256_A-4.zip",
        "5f087a0c6c73aed0b0a13f9a99dade56bece97d0594b713195821e031266fae9",
        "uncased_L-4_H-256_A-4.zip",
        None,
    ),
    "bert/large": (
        _BERT + "2018_10_18/uncased_L-24_H-1024_A-16.zip",
        "f1999b33fa1f38ffe2d9b2871bdbb3d1ddf228f9077a70a7b2176b61cd46ddbc",
        "uncased_L-24_H-1024_A-16.zip",
        None,
    ),
    "bert/large-wwm": (
        _BERT + "2019_05_30/wwm_uncased_L-24_H-1024_A-16.zip",
        "3619df03637b027f41f4bf6d3ea21d4f162129dd57b6cc223939a320046a1ec5",
        "wwm_uncased_L-24_H-1024_A-16.zip",
        None,
    ),
    "bert/multilingual": (
        _BERT + "2018_11_23/multi_cased_L-12_H-768_A-12.zip",
        "60ec8d9a7c3cc1c15f6509a6cbe1a8d30b7f823b77cb7460f6d31383200aec9d",
        "multi_cased_L-12_H-768_A-12.zip",
        None,
    ),
    "bert/base-tf2": (
        (
            "https://storage.googleapis.com/cloud-tpu-checkpoints/bert/tf_20/"
            "uncased_L-12_H-768_A-12.tar.gz"
        ),
        "018ef0ac65fc371f97c1e2b1ede59b5afb2d9e1da0217eb5072888940fb51978",
        "uncased_L-12_H-768_A-12.tar.gz",
        None,
    ),
    "bert/russian": (
        "http://files.deeppavlov.ai/deeppavlov_data/bert/rubert_cased_L-12_H-768_A-12_v2.tar.gz",
        "c73145bfdbb91282fd12fe3943d2ddbbf86d1a0c6c810189cf8ec4ce13d6c0c1",
        "rubert_cased_L-12_H-768_A-12_v2.tar.gz",
        None,
    ),
    "bert/vocab/uncased": (
        (
            "https://huggingface.co/google-bert/bert-base-uncased/resolve/"
            "86b5e0934494bd15c9632b12f734a8a67f723594/vocab.txt"
        ),
        "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
        "vocab.txt",
        231508,
    ),
    # --- MNIST, Fashion-MNIST and CIFAR-10
    "mnist/train-images": (
        _MNIST + "train-images-idx3-ubyte.gz",
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
        "train-images-idx3-ubyte.gz",
        9912422,
    ),
    "mnist/train-labels": (
        _MNIST + "train-labels-idx1-ubyte.gz",
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
        "train-labels-idx1-ubyte.gz",
        28881,
    ),
    "mnist/test-images": (
        _MNIST + "t10k-images-idx3-ubyte.gz",
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
        "t10k-images-idx3-ubyte.gz",
        1648877,
    ),
    "mnist/test-labels": (
        _MNIST + "t10k-labels-idx1-ubyte.gz",
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
        "t10k-labels-idx1-ubyte.gz",
        4542,
    ),
    "mnist/npz": (
        "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz",
        "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1",
        "mnist.npz",
        11490434,
    ),
    "fashion-mnist/train-images": (
        _FASHION + "train-images-idx3-ubyte.gz",
        "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
        "fashion-train-images-idx3-ubyte.gz",
        26421880,
    ),
    "fashion-mnist/train-labels": (
        _FASHION + "train-labels-idx1-ubyte.gz",
        "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
        "fashion-train-labels-idx1-ubyte.gz",
        29515,
    ),
    "fashion-mnist/test-images": (
        _FASHION + "t10k-images-idx3-ubyte.gz",
        "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
        "fashion-t10k-images-idx3-ubyte.gz",
        4422102,
    ),
    "fashion-mnist/test-labels": (
        _FASHION + "t10k-labels-idx1-ubyte.gz",
        "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
        "fashion-t10k-labels-idx1-ubyte.gz",
        5148,
    ),
    # As TensorFlow's data sets and torch-rb record it.
    "cifar10": (
        "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
        "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd",
        "cifar-10-binary.tar.gz",
        170052171,
    ),
    # --- English to Bash, and translation
    "nl2bash/nl": (
        _NL2BASH + "all.nl",
        "1db0c529c350b463919624550b8f5882a97c42ad5051c7d49fbc496bc4e8b770",
        "nl2bash-all.nl",
        1032340,
    ),
    "nl2bash/cm": (
        _NL2BASH + "all.cm",
        "3a72eaced7fa14a0938354cefc42b2dcafb2d47297102f1279086e18c3abe57e",
        "nl2bash-all.cm",
        575091,
    ),
    "wmt/news-commentary-v12": (
        "http://data.statmt.org/wmt17/translation-task/training-parallel-nc-v12.tgz",
        "2b45f30ef1d550d302fd17dd3a5cbe19134ccc4c2cf50c2dae534aee600101a2",
        "training-parallel-nc-v12.tgz",
        168591139,
    ),
    "wmt/commoncrawl": (
        "http://www.statmt.org/wmt13/training-parallel-commoncrawl.tgz",
        "c7a74e2ea01ac6c920123108627e35278d4ccb5701e15428ffa34de86fa3a9e5",
        "training-parallel-commoncrawl.tgz",
        918311367,
    ),
    "wmt/europarl-v7": (
        "http://www.statmt.org/wmt13/training-parallel-europarl-v7.tgz",
        "0224c7c710c8a063dfd893b0cc0830202d61f4c75c17eb8e31836103d27d96e7",
        "training-parallel-europarl-v7.tgz",
        657632379,
    ),
    "wmt/dev": (
        "http://data.statmt.org/wmt17/translation-task/dev.tgz",
        "9d5ff04a28496b7796904ea65e50e3837bab14dbdca88b1e063105f17513dca9",
        "wmt17-dev.tgz",
        None,
    ),
    "wmt/newstest2014": (
        (
            "https://storage.googleapis.com/tf-perf-public/official_transformer/test_data/"
            "newstest2014.tgz"
        ),
        "1d07bf20db2f4607bb5f3c228e24c1fa17bdfb66d650cc5e713353606fde0800",
        "newstest2014.tgz",
        None,
    ),
}

_ONE_SOURCE = "Only one public project records this hash."
_NOTES: dict[str, str] = {
    "glue/AX": "TensorFlow's data sets list the same file under a shortened URL.",
    "glue/CoLA": "TensorFlow's data sets list the same hash and size under an older URL.",
    "glue/QQP": (
        "Only one public project records this hash. TensorFlow's data sets have the older QQP.zip "
        "(60,534,884 bytes), another file: "
        "67cb8f5fe66c90a0bc1bf5792e3924f63008b064ab7a473736c919d20bb140ad."
    ),
    "bert/base": (
        "Sources disagree: the original StagedML records this hash for 2020_02_20, another project "
        "the same hash for 2018_10_18/uncased_L-12_H-768_A-12.zip. Either both URLs serve one file "
        "or one of the two is wrong."
    ),
    "rusentiment": (
        "Taken down by its authors: the URL is where they described it, and serves no such file. "
        "The hash is that of the archive that the original StagedML was run with."
    ),
    "wmt/dev": "Only one public project records this hash. WMT19's dev.tgz is another file.",
    **dict.fromkeys(
        (
            *("squad/2.0/train", "squad/2.0/dev", "bert/mini", "bert/large", "bert/large-wwm"),
            *("bert/multilingual", "bert/base-tf2", "bert/russian", "wmt/newstest2014"),
            *DUMPS,
        ),
        _ONE_SOURCE,
    ),
}

CATALOGUE: dict[str, Source] = {
    key: Source(url, sha256, name, size, _NOTES.get(key, ""))
    for key, (url, sha256, name, size) in {**_SOURCES, **DUMPS}.items()
}


def source(key: str) -> Source:
    """Look up the file of a key, as `glue/CoLA`.

    Raises:
        UnknownSourceError: There is none; the message names the nearest.
    """
    if key not in CATALOGUE:
        raise UnknownSourceError(nearest("file of the catalogue", key, CATALOGUE))
    return CATALOGUE[key]


@helper
def fetch(m: Manager, key: str) -> Fetched:
    """Add a file of the catalogue to a plan.

    Raises:
        UnknownSourceError: There is none of this key.
    """
    return source(key).fetch(m)
