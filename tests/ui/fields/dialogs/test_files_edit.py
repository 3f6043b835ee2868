"""Files kept with a record: shown by name, and a copy of each can be saved."""

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.services.access.kept_files import keep_file
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit


@pytest.fixture
def edit(qtbot):
    made = FilesEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_kept_file_can_be_saved_as_it_was(edit, context, recorder, desk, tmp_path):
    photo = keep_file(desk, Attachment("公示栏&照片.jpg", b"\xff\xd8photo"))
    letter = keep_file(desk, Attachment("来函.pdf", b"%PDF-1.7 letter"))
    edit.declare(context, (photo, letter))
    target = tmp_path / "副本.pdf"
    recorder.paths.append(target)
    first, second = edit.save_button.menu().actions()
    assert first.text() == "公示栏&&照片.jpg"
    second.trigger()
    assert (target.read_bytes(), recorder.names) == (b"%PDF-1.7 letter", ["来函.pdf"])


def test_a_copy_that_is_given_up_leaves_no_file(edit, context, recorder, desk, tmp_path):
    edit.declare(context, (keep_file(desk, Attachment("来函.pdf", b"%PDF-1.7 letter")),))
    recorder.paths.append(None)
    edit.save_button.menu().actions()[0].trigger()
    assert not recorder.problems
    assert not list(tmp_path.glob("*.pdf"))


def test_a_file_that_was_altered_is_refused(edit, context, recorder, desk, tmp_path):
    kept = keep_file(desk, Attachment("来函.pdf", b"%PDF-1.7 letter"))
    desk.store.files.path(kept.file).write_bytes(b"changed")
    edit.declare(context, (kept,))
    recorder.paths.append(tmp_path / "副本.pdf")
    edit.save_button.menu().actions()[0].trigger()
    assert len(recorder.problems) == 1
    assert not (tmp_path / "副本.pdf").exists()


def test_nothing_is_offered_while_nothing_is_kept(edit, context, recorder, tmp_path):
    edit.declare(context)
    assert not edit.save_button.isVisible()
    chosen = tmp_path / "照片.jpg"
    chosen.write_bytes(b"\xff\xd8photo")
    recorder.paths.append(chosen)
    edit.add_button.click()
    assert edit.names_label.text() == "照片.jpg"
    assert not edit.save_button.isVisible()
