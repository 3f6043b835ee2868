"""The kinds of error a user can see, each with a Chinese sentence that says what to do.

Three kinds (anchors 12.7): a rule or input error is shown beside the field or as a plain message; an
environment problem is shown with a remedy and a retry; anything else is a bug and is not caught by these
classes.
"""

from __future__ import annotations

from collections.abc import Iterable

from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class Problem:
    """One problem: the sentence, its field and its clause."""

    sentence: str
    field: str = ""
    clause: str = ""


class SaltdeskError(Exception):
    """Base of all errors with a sentence for the user."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class RuleError(SaltdeskError):
    """The input or the state of a record forbids the act; nothing was changed."""

    def __init__(self, sentence: str, *, field: str = "", clause: str = "") -> None:
        super().__init__(sentence)
        self.problems: tuple[Problem, ...] = (Problem(sentence, field, clause),)

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> RuleError:
        """Return one error for several problems, at least one."""
        found = tuple(problems)
        error = cls("；".join(problem.sentence.rstrip("。") for problem in found) + "。")
        error.problems = found
        return error


def refuse(problems: Iterable[Problem]) -> None:
    """Raise RuleError with all problems, if there are any."""
    found = tuple(problems)
    if found:
        raise RuleError.of(found)


class NotAllowed(RuleError):
    """The person at the desk has no permission for this act."""


class ChangedMeanwhile(RuleError):
    """Another user saved a newer version of the record; ``theirs`` holds its current fields by name."""

    def __init__(self, sentence: str, theirs: dict[str, object]) -> None:
        super().__init__(sentence)
        self.theirs = theirs


class EnvironmentProblem(SaltdeskError):
    """The environment prevents the act now (locked file, full disk); a retry may succeed."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence + remedy)
        self.what = sentence
        self.remedy = remedy

    def adding(self, sentence: str) -> EnvironmentProblem:
        """Return the problem with a further sentence, such as what became of the input."""
        return type(self)(self.what, self.remedy + sentence)


class ConnectionLost(EnvironmentProblem):
    """The shared database cannot be reached; the next use connects again."""


class Cancelled(SaltdeskError):
    """The user cancelled a longer task; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("已取消。")
