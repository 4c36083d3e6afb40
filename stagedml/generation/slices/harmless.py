"""What of Python itself can be called, and derived from, without a lasting effect."""

from __future__ import annotations

import sys

ALL = frozenset("*")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Calling these changes nothing; and not what they are given, but for iterators.
BUILTINS = _words(
    "abs all any ascii bin bool bytearray bytes callable chr classmethod complex dict divmod "
    "enumerate filter float format frozenset getattr hasattr hash hex id int isinstance issubclass "
    "iter len list map max memoryview min object oct ord pow property range repr reversed round "
    "set slice sorted staticmethod str sum super tuple type vars zip globals locals dir "
    "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup EOFError "
    "Exception ExceptionGroup FileExistsError FileNotFoundError ImportError IndexError KeyError "
    "LookupError ModuleNotFoundError NameError NotImplementedError OSError OverflowError "
    "PermissionError RecursionError RuntimeError RuntimeWarning StopIteration SyntaxError "
    "TimeoutError TypeError UnicodeError UserWarning ValueError Warning ZeroDivisionError"
)
# Those that give an iterator, which is not the same any more once it has been looked at.
ITERATORS = _words("enumerate filter iter map open reversed zip")
# Methods of built-in types, called on the type.
TYPE_METHODS = _words("from_bytes fromhex fromkeys join maketrans mro")

# By module: the names in it that can be called.
_EXTERNAL = {
    "abc": _words("ABC ABCMeta abstractmethod"),
    "array": _words("array"),
    "ast": _words("literal_eval parse"),
    "base64": ALL,
    "binascii": ALL,
    "bisect": _words("bisect bisect_left bisect_right"),
    "collections": ALL,
    "contextlib": _words("asynccontextmanager closing contextmanager nullcontext suppress"),
    "contextvars": _words("ContextVar"),
    "copy": _words("copy deepcopy replace"),
    "dataclasses": _words("asdict astuple dataclass field fields replace"),
    "datetime": ALL,
    "decimal": _words("Decimal"),
    "difflib": ALL,
    "enum": ALL,
    "fractions": ALL,
    "functools": _words(
        "cache cached_property cmp_to_key lru_cache partial partialmethod reduce singledispatch "
        "singledispatchmethod total_ordering wraps"
    ),
    "hashlib": ALL,
    "html": ALL,
    "itertools": ALL,
    "json": _words("dumps loads"),
    "logging": _words("getLogger"),
    "math": ALL,
    "operator": _words("attrgetter itemgetter"),
    "os": _words(
        "cpu_count environ.get fspath getenv path.abspath path.basename path.dirname path.exists "
        "path.expanduser path.isdir path.isfile path.join path.realpath path.splitext"
    ),
    "pathlib": _words("Path PosixPath PurePath PurePosixPath Path.cwd Path.home"),
    "platform": ALL,
    "random": _words("Random"),
    "re": _words("compile escape findall fullmatch match search split sub"),
    "statistics": ALL,
    "string": ALL,
    "struct": _words("Struct calcsize pack unpack"),
    "textwrap": ALL,
    "threading": _words("Condition Event Lock RLock Semaphore local"),
    "types": _words("GenericAlias MappingProxyType SimpleNamespace"),
    "typing": ALL,
    "typing_extensions": ALL,
    "unicodedata": ALL,
    "urllib.parse": ALL,
    "zlib": _words("adler32 compress crc32 decompress"),
}
# Those of StagedML that slices are not made of: they define things, and keep no account of them.
_OURS = "stagedml."
# As every supported Python has it, and some others, so that all find the same.
_STANDARD = sys.stdlib_module_names | _words(
    "aifc asynchat asyncore audioop cgi cgitb chunk crypt distutils imghdr imp mailcap msilib nis "
    "nntplib ossaudiodev pipes smtpd sndhdr spwd sunau telnetlib uu xdrlib"
)
# Decorators whose functions and classes do, when called, what they would do without.
_CALLING_THROUGH = _words(
    "abc.abstractmethod contextlib.asynccontextmanager contextlib.contextmanager "
    "dataclasses.dataclass enum.unique functools.cache functools.lru_cache "
    "functools.total_ordering functools.wraps"
)
# What makes classes, and functions that only look something up.
_CLASS_MAKERS = _words(
    "collections.namedtuple enum.Enum enum.Flag enum.IntEnum "
    "enum.IntFlag enum.StrEnum operator.attrgetter operator.itemgetter typing.NamedTuple "
    "typing.NewType typing.ParamSpec typing.TypedDict typing.TypeVar"
)


def can_call(name: str) -> bool:
    """Whether calling `re.compile` has no lasting effect."""
    if name.startswith(_OURS):
        return True
    for module, names in _EXTERNAL.items():
        if name.startswith(f"{module}."):
            rest = name[len(module) + 1 :]
            return names is ALL or rest in names
    return False


def can_derive(name: str) -> bool:
    """Whether making a subclass of a class has no lasting effect."""
    return can_import(name)


def can_import(name: str) -> bool:
    """Whether importing a module has no lasting effect, as far as it is known."""
    top = name.partition(".")[0]
    return top in _STANDARD or top == "typing_extensions" or f"{name}.".startswith(_OURS)


def calls_through(name: str) -> bool:
    """Whether calling what a decorator has made of a function calls the function, no more."""
    return name in _CALLING_THROUGH or name.startswith((_OURS, "typing.", "typing_extensions."))


def makes_class(name: str) -> bool:
    """Whether what a call of `collections.namedtuple` gives can be called in turn."""
    return name in _CLASS_MAKERS


def makes_decorator(name: str) -> bool:
    """Whether what a call of `functools.lru_cache` gives can be called with a function."""
    return can_call(name) and name.startswith((_OURS, "functools.", "dataclasses.", "contextlib."))


def makes_iterator(name: str) -> bool:
    """Whether what a call gives changes when it is iterated over, as far as is known."""
    return name.startswith("itertools.") or not can_call(name)
