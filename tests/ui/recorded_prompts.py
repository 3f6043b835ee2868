"""Prompts for tests: they record all questions and give the answers that the test prepared."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.ui.frame.prompts import Prompts

Answer = TypeVar("Answer")


class RecordedPrompts(Prompts):
    """Prompts that answer from lists and fail the test if a list is empty.

    If ``answers_alone`` is set, they answer with ``agrees``, ``text`` or ``path`` when a list is empty.
    """

    def __init__(self) -> None:
        super().__init__(None)
        self.said: list[str] = []
        """All sentences and questions, in order."""
        self.told: list[str] = []
        self.problems: list[SaltdeskError] = []
        self.bugs: list[BaseException] = []
        self.questions: list[str] = []
        self.names: list[str] = []

        self.choices: list[int] = []
        self.texts: list[str | None] = []
        self.retries: list[bool] = []
        self.paths: list[Path | None] = []

        self.answers_alone = False
        self.agrees = True
        self.text: str | None = "测试理由"
        self.path: Path | None = None

    def inform(self, sentence: str, title: str = "") -> None:
        self.said.append(sentence)
        self.told.append(sentence)

    def choose(
        self,
        question: str,
        options: Sequence[str],
        no: str = "取消",
        title: str = "",
        *,
        prefers_no: bool = False,
    ) -> int:
        self._asked(question)
        return self._answer(self.choices, 0 if self.agrees else -1)

    def ask_text(self, title: str, question: str, is_required: bool = True, about: object = "") -> str | None:
        self._asked(question)
        return self._answer(self.texts, self.text)

    def show_problem(self, error: SaltdeskError, can_retry: bool = False) -> bool:
        self.said.append(error.sentence)
        self.problems.append(error)
        return self.retries.pop(0) if can_retry and self.retries else False

    def show_bug(self, error: BaseException) -> None:
        self.bugs.append(error)

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        self.names.append(name)
        return self._answer(self.paths, self.path)

    def open_file(self, title: str, kinds: str) -> Path | None:
        return self._answer(self.paths, self.path)

    def open_folder(self, title: str) -> Path | None:
        return self._answer(self.paths, self.path)

    def _asked(self, question: str) -> None:
        self.said.append(question)
        self.questions.append(question)

    def _answer(self, answers: list[Answer], usual: Answer) -> Answer:
        if answers:
            return answers.pop(0)
        assert self.answers_alone, "the test foresaw no answer"
        return usual
