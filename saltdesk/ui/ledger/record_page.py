"""The base page for entering a record: it saves, stores drafts and shows errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import ChangedMeanwhile, EnvironmentProblem, Problem, RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.ledgers.base.columns import field_text
from saltdesk.ui.fields.binding import Bound, FormBinding, fields_by_name
from saltdesk.ui.fields.date_edit import DateEdit, MomentEdit
from saltdesk.ui.forms.ui_record_page import Ui_RecordPage
from saltdesk.ui.frame.body_area import FocusFollower
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.keys.button_keys import CONFIRM_KEYS, add_keys
from saltdesk.ui.ledger.page_drafts import PageDrafts
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.showing import set_shown

_LONGEST_SHOWN = 80
_LOST = "返回后，填写的内容会丢失。"


@dataclass
class PagePart:
    """One record of the page with its form binding."""

    binding: FormBinding
    record: Any


class RecordPage(QWidget):
    """Base of all wide pages that enter a record.

    A subclass sets up its form on ``form.body``, calls ``bind`` for each record, then ``ready``, and
    overrides ``save_record``. ``saved`` carries the result of ``save_record``; ``closed`` asks the tab to
    return to the table; ``page_wanted`` asks it to show another page over this one.
    """

    saved = Signal(object)
    closed = Signal()
    page_wanted = Signal(object)

    draft_name: ClassVar[str] = ""
    save_verb: ClassVar[str] = "保存"

    def __init__(self, context: TabContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.parts: list[PagePart] = []
        self.page = Ui_RecordPage()
        self.page.setupUi(self)
        FocusFollower(self.page.body_area)
        self.drafts = PageDrafts(self, self)
        self._is_edited = False
        self._result: QWidget | None = None
        self._dress(title)
        self.page.save_button.clicked.connect(self.save)
        self.page.cancel_button.clicked.connect(self.discard)
        self.page.back_button.clicked.connect(self.leave)
        self.page.draft_button.clicked.connect(self.keep_draft)
        add_keys(self.page.save_button, CONFIRM_KEYS)

    def _dress(self, title: str) -> None:
        self.page.title_label.setText(title)
        set_kind(self.page.title_label, "title")
        self.name_save(self.save_verb)
        set_kind(self.page.save_button, "primary")
        self.page.back_button.setIcon(icon("arrow-left"))
        set_shown(self.page.draft_button, bool(self.draft_name))
        # The label must have its kind before it is first shown, or its frame has no effect.
        set_kind(self.page.message_label, "message-problem")
        self.page.message_label.hide()

    # Overridden by subclasses

    def save_record(self) -> object:
        """Call the service function with ``record()`` and return its result."""
        raise NotImplementedError

    def draft_key(self) -> str:
        """Return the key of this page's drafts; an empty key stores none."""
        key = getattr(self.parts[0].record, "id", 0) if self.parts else 0
        return f"{self.draft_name}:{key}" if self.draft_name and key else self.draft_name

    def draft_signs(self) -> Sequence[str]:
        """Return the fields that identify a draft, the best first; by default those with typed text."""
        widgets = ((name, widget) for part in self.parts for name, widget in part.binding.widgets.items())
        return [
            name
            for name, widget in widgets
            if isinstance(widget, QLineEdit | QPlainTextEdit)
            and not isinstance(widget, DateEdit | MomentEdit)
        ]

    def after_edit(self) -> None:
        """Update widgets that depend on the fields, such as ticked elements; called after each change."""

    def further_texts(self) -> dict[str, str]:
        """Return texts that a draft holds besides the bound fields, such as checks in a list."""
        return {}

    def take_further_texts(self, texts: Mapping[str, str]) -> None:
        """Restore the texts of ``further_texts``; ignore missing names."""

    def needed_now(self) -> Iterable[str]:
        """Return the fields that saving needs although their table leaves them free, as chosen now."""
        return ()

    def live_problems(self) -> Iterable[Problem]:
        """Return the problems of the record as typed; each appears when its field loses the focus."""
        return ()

    # Called by subclasses

    def bind(self, form: object, record: object, fields: Sequence[Bound] = ()) -> FormBinding:
        """Bind a record to ``fields``, or to the widgets named for its fields; saving reads it back."""
        bound = fields or fields_by_name(form, type(record))
        binding = FormBinding(form, self, bound, self.context.desk)
        binding.fill(record)
        binding.edited.connect(self._edited)
        binding.star(self.needed_now)
        binding.left.connect(partial(self._check_left, binding))
        self.parts.append(PagePart(binding, record))
        return binding

    def name_save(self, verb: str) -> None:
        """Set the caption of the save button."""
        self.page.save_button.setText(verb)
        self.page.save_button.setToolTip(f"{verb}（Ctrl+Enter）")

    def ready(self) -> None:
        """Finish setup after binding: offer drafts and update what depends on the fields."""
        self.drafts.offer()
        self.after_edit()

    def record(self, part: int = 0) -> Any:
        """Return the record of a part with the values of the form."""
        return self.parts[part].binding.read(self.parts[part].record)

    def show_message(self, sentence: str, kind: str = "problem") -> None:
        """Show a sentence above the form; ``kind`` is problem or success; an empty text hides the line."""
        label = self.page.message_label
        set_kind(label, f"message-{kind}")
        label.setText(sentence)
        label.setVisible(bool(sentence))

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem beside its field; problems without a field appear above the form."""
        rest = list(problems)
        for index, part in enumerate(self.parts):
            rest = part.binding.show_problems(rest, focus=index == self._first_wrong(rest))
        self.show_message("\n".join(problem.sentence for problem in rest))
        focused = self.focusWidget()
        if focused:
            self.page.body_area.ensureWidgetVisible(focused)

    def lock(self, title: str, reason: str) -> None:
        """Make the page read-only and show ``reason``."""
        self.page.title_label.setText(title)
        for part in self.parts:
            part.binding.set_read_only(True)
        for button in (self.page.save_button, self.page.cancel_button, self.page.draft_button):
            button.hide()
        self.drafts.put_off()
        self.show_message(reason, "note")

    def show_result(self, panel: QWidget) -> None:
        """Show a panel in place of the form after saving."""
        self._result = panel
        self.page.draft_bar.hide()
        for widget in self._form_widgets():
            widget.hide()
        self.page.page_layout.insertWidget(self.page.page_layout.indexOf(self.page.body_area), panel, 1)
        # Show the change now: a layout would otherwise wait for the next event loop pass.
        panel.show()

    def hide_result(self) -> None:
        """Show the form and the draft bar again."""
        if self._result:
            self._result.deleteLater()
            self._result = None
        for widget in self._form_widgets():
            widget.show()
        self.page.draft_label.clear()
        self.drafts.offer()

    def _form_widgets(self) -> tuple[QWidget, ...]:
        page = self.page
        return page.body_area, page.draft_button, page.cancel_button, page.save_button

    # Save

    def save(self) -> None:
        """Save; show errors beside their fields and keep all input."""
        commit_input()
        problems = [p for part in self.parts for p in part.binding.input_problems()]
        if problems:
            self.show_problems(problems)
            return
        try:
            result = self.save_record()
        except ChangedMeanwhile as error:
            self._settle(error)
        except RuleError as error:
            self.show_problems(error.problems)
        except EnvironmentProblem as error:
            if self.context.prompts.show_problem(self._explained(error), can_retry=True):
                self.save()
        else:
            self.take_saved(result)

    def take_saved(self, result: object) -> None:
        """Delete the draft, because its input was saved."""
        self._forget_draft()
        self.finish(result)

    def finish(self, result: object) -> None:
        """Report the saved record and return to the table."""
        self.saved.emit(result)
        self.closed.emit()

    def discard(self) -> None:
        """Return without saving and without a draft."""
        if self._is_edited and not self.context.prompts.ask("放弃刚才填写的内容？", "放弃", "继续填写"):
            return
        self._forget_draft()
        self.closed.emit()

    def leave(self) -> None:
        """Return to the table; store unsaved input as a draft, or ask first where that fails."""
        self.keep_if_edited()
        if not self.loses_input or self.context.prompts.doubt(f"{self.drafts.store.warning}{_LOST}", "返回"):
            self.closed.emit()

    @property
    def loses_input(self) -> bool:
        """Return whether there is unsaved input whose draft could not be stored."""
        return self._is_edited and self.drafts.store.problem is not None

    def _explained(self, error: EnvironmentProblem) -> EnvironmentProblem:
        """Return why saving failed, with what became of the input."""
        if not self.draft_name or not self._is_edited:
            return error
        return self.drafts.store.explained(error, is_kept=self.drafts.keep())

    def keep_if_edited(self) -> bool:
        """Store a draft if there is unsaved input, and return whether there is."""
        commit_input()
        if self._is_edited:
            self.keep_draft()
        return self._is_edited

    def _check_left(self, binding: FormBinding, name: str) -> None:
        """Show a problem of a field that lost the focus; an empty field is checked only on saving."""
        if not binding.texts()[name].strip():
            return
        problems = (*binding.input_problems(), *self.live_problems())
        sentence = next((problem.sentence for problem in problems if problem.field == name), "")
        if sentence:
            binding.show_problem(name, sentence)

    def _first_wrong(self, problems: Sequence[Problem]) -> int:
        fields = {problem.field for problem in problems}
        return next((i for i, part in enumerate(self.parts) if fields & set(part.binding.widgets)), -1)

    def _settle(self, error: ChangedMeanwhile) -> None:
        """Show both versions of the differing fields and let the user choose."""
        part = self.parts[0]
        mine = part.binding.read(part.record)
        names = [name for name in part.binding.widgets if error.theirs[name] != getattr(mine, name)]
        lines = [error.sentence, ""]
        for name in names:
            lines.append(part.binding.label_of(name))
            lines.append(f"　我的：{_shown(getattr(mine, name))}")
            lines.append(f"　对方：{_shown(error.theirs[name])}")
        text = "\n".join(lines)
        choice = self.context.prompts.choose(text, ("保留我的修改", "采用对方的内容"), "再看看")
        if choice == 0:
            part.record = with_values(part.record, {"version": error.theirs["version"]})
            self.save()
        elif choice == 1:
            part.record = with_values(part.record, error.theirs)
            part.binding.fill(part.record)
            self.after_edit()

    # Drafts

    def keep_draft(self) -> None:
        """Store the input as a draft, so that neither a crash nor Esc loses it."""
        commit_input()
        self.drafts.keep()

    def typed_texts(self) -> dict[str, str]:
        """Return the texts that a draft of this page holds."""
        fields = {name: text for part in self.parts for name, text in part.binding.texts().items()}
        return fields | self.further_texts()

    def use_draft(self) -> None:
        """Use the draft chosen in the bar; input typed here before remains a draft."""
        draft = self.drafts.take_chosen()
        if draft:
            for part in self.parts:
                part.binding.set_texts(draft.fields)
            self.take_further_texts(draft.fields)
        self.after_edit()

    def drop_draft(self) -> None:
        """Delete the draft chosen in the bar."""
        self.drafts.drop_chosen()

    def _forget_draft(self) -> None:
        self._is_edited = False
        self.drafts.forget()

    def _edited(self) -> None:
        self._is_edited = True
        if self.draft_name:
            self.drafts.timer.start()
        self.show_message("")
        self.after_edit()


def _shown(value: object) -> str:
    text = field_text(value) or "（空）"
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
