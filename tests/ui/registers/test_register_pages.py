"""The registers of who may enforce, what is public, what may be charged and what is promised."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.domain.registers.enforcement import (
    CertificateKind,
    CertificateState,
    EnforcementBody,
    Entrustment,
    Officer,
)
from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.domain.registers.publications import Publication, Subject
from saltdesk.services.lists import lists
from saltdesk.services.registers import commitments, enforcement, fees, publications
from saltdesk.storage.areas.registers import COMMITMENTS, PUBLICATIONS
from saltdesk.ui.registers.bodies_page import BodiesPage
from saltdesk.ui.registers.commitments_page import CommitmentsPage
from saltdesk.ui.registers.entrustments_page import EntrustmentsPage
from saltdesk.ui.registers.fees_page import FeesPage
from saltdesk.ui.registers.officers_page import OfficersPage
from saltdesk.ui.registers.publications_page import PublicationsPage

BODY = EnforcementBody("示例盐业局", "示例条例第三条", "示例文1号", date(2026, 1, 4))
OFFICER = Officer(
    "样例甲", "盐政处", certificate_number="S001", issued_on=date(2024, 1, 1), expires_on=date(2026, 12, 18)
)
FEE = FeeItem(FeeKind.FEE, "F1", "示例费", "示例条例", "每年", "10元", "企业", "全市")


@pytest.fixture
def body(desk):
    return enforcement.add_body(desk, BODY)


@pytest.fixture
def service(desk):
    item = PowerItem("20-001", "示例服务", PowerClass.PUBLIC_SERVICE, legal_basis="《示例盐业条例》第二条")
    return lists.add_power(desk, item)


def verdict(tab):
    return tab.detail.form.verdict_label.text()


def cell(tab, row, name):
    place = [column.name for column in tab.ledger.screen_columns()].index(name)
    return tab.model.index(row, place).data()


def test_a_body_is_entered_and_may_not_enforce_before_it_is_public(show, desk, top_dialog, click, write):
    tab = show(BodiesPage)
    click(tab.act_buttons["body.add"])
    dialog = top_dialog()
    write(dialog.form.name_edit, "示例盐业局")
    write(dialog.form.basis_edit, "示例条例第三条")
    click(dialog.form.save_button)
    assert tab.current_record().name == "示例盐业局"
    assert "尚未确认，不得实施执法" in verdict(tab)
    assert cell(tab, 0, "word") == "▲不得执法"


def test_a_published_body_may_enforce(show, desk, body, top_dialog, click):
    tab = show(BodiesPage)
    tab.open_record()
    dialog = top_dialog()
    dialog.form.published_on_edit.setText("2026-11-02")
    click(dialog.form.save_button)
    assert "可以执法" in verdict(tab)


def test_an_entrustment_is_entered_with_marked_items(
    show, desk, body, service, top_dialog, click, write, sentences
):
    tab = show(EntrustmentsPage)
    click(tab.act_buttons["entrustment.add"])
    dialog = top_dialog()
    click(dialog.form.save_button)
    assert "请选择委托机关。" in sentences(dialog)
    assert "请选择委托事项" in dialog.form.problem_label.text()
    dialog.form.body_combo.setCurrentIndex(1)
    for field, text in (("trustee", "示例稽查队"), ("scope", "市区"), ("document", "委字1号")):
        write(getattr(dialog.form, f"{field}_edit"), text)
    dialog.form.valid_from_edit.setText("2026-11-02")
    dialog.form.valid_to_edit.setText("2026-12-31")
    dialog.items.model.check([service.id])
    assert dialog.form.items_count_label.text() == "已选 1 项"
    click(dialog.form.save_button)
    assert tab.current_record().items == (service.id,)
    assert "尚未公布" in verdict(tab)
    assert cell(tab, 0, "expiry") == "●剩38天"


def test_a_published_entrustment_warns_before_it_ends(show, desk, body, service, top_dialog):
    given = Entrustment(
        body.id,
        "示例稽查队",
        (service.id,),
        "市区",
        "委字1号",
        date(2026, 11, 3),
        date(2026, 11, 2),
        date(2026, 12, 31),
    )
    enforcement.add_entrustment(desk, given)
    tab = show(EntrustmentsPage)
    assert "剩38天" in verdict(tab)
    tab.open_record()
    assert top_dialog().items.marked() == (service.id,)
    top_dialog().reject()


def test_officers_show_their_state_in_words_and_days(show, desk):
    enforcement.add_officer(desk, OFFICER)
    expired = replace(OFFICER, name="样例乙", certificate_number="S002", expires_on=date(2026, 11, 11))
    enforcement.add_officer(desk, expired)
    suspended = replace(
        OFFICER,
        name="样例丙",
        certificate_number="S003",
        expires_on=date(2028, 1, 1),
        state=CertificateState.SUSPENDED,
        state_on=date(2026, 11, 2),
        state_reason="示例理由",
    )
    enforcement.add_officer(desk, suspended)
    supervisor = replace(suspended, certificate_number="S004", state=CertificateState.VALID)
    enforcement.add_officer(desk, replace(supervisor, certificate_kind=CertificateKind.SUPERVISION))
    tab = show(OfficersPage)
    assert [cell(tab, row, "word") for row in range(4)] == ["◇仅供监督", "▲暂扣", "▲过期", "○有效"]
    assert [cell(tab, row, "expiry") for row in range(2, 4)] == ["▲已过期12天", "●剩25天"]
    tab.form.ledger_table.selectRow(3)
    assert "剩25天，请及时换证" in verdict(tab)
    tab.form.ledger_table.selectRow(1)
    assert "被暂扣" in verdict(tab)


def test_a_renewed_certificate_is_entered(show, desk, top_dialog, click):
    enforcement.add_officer(desk, OFFICER)
    tab = show(OfficersPage)
    click(tab.act_buttons["officer.edit"])
    dialog = top_dialog()
    dialog.form.expires_on_edit.setText("2030-01-01")
    click(dialog.form.save_button)
    assert "今天可以执法" in verdict(tab)


def test_fees_are_entered_by_their_five_properties(show, desk, top_dialog, click, sentences):
    fees.add_fee(desk, replace(FEE, valid_to=date(2026, 1, 1)))
    tab = show(FeesPage)
    assert "不得征收" in verdict(tab)
    click(tab.act_buttons["fee.edit"])
    dialog = top_dialog()
    dialog.form.payer_edit.clear()
    click(dialog.form.save_button)
    assert sentences(dialog) == ["请填写征收对象。"]
    dialog.form.payer_edit.setText("零售单位")
    dialog.form.valid_to_edit.clear()
    click(dialog.form.save_button)
    assert tab.current_record().payer == "零售单位"
    assert verdict(tab) == ""


def test_a_commitment_is_entered_once_and_changed(show, desk, service, top_dialog, click, write):
    tab = show(CommitmentsPage)
    assert not tab.edit_button.isEnabled()
    click(tab.act_buttons["commitment.set"])
    dialog = top_dialog()
    dialog.form.power_item_combo.setCurrentIndex(1)
    for name in ("conditions", "standards", "time_limits", "extended_hours", "complaint_handling"):
        write(getattr(dialog.form, f"{name}_edit"), "示例")
    click(dialog.form.save_button)
    assert tab.form.detail_title_label.text() == "20-001　示例服务"
    click(tab.edit_button)
    top_dialog().form.standards_edit.setPlainText("改")
    click(top_dialog().form.save_button)
    assert COMMITMENTS.first(power_item=service.id).standards == "改"


def test_a_commitment_for_an_item_that_has_one_is_refused(show, desk, service, top_dialog, click, sentences):
    commitments.set_commitment(desk, ServiceCommitment(service.id, "一", "二", "三", "四", "五"))
    tab = show(CommitmentsPage)
    tab.new_record()
    dialog = top_dialog()
    dialog.form.power_item_combo.setCurrentIndex(1)
    click(dialog.form.save_button)
    assert "该事项已有服务承诺，请修改原有的承诺。" in sentences(dialog)
    dialog.reject()


def test_a_publication_is_entered_with_its_proof(
    show, desk, body, prompts, tmp_path, top_dialog, click, write
):
    tab = show(PublicationsPage)
    assert "执法主体“示例盐业局”" in tab.unpublished_label.text()
    click(tab.act_buttons["publication.add"])
    dialog = top_dialog()
    dialog.form.subject_combo.setCurrentText("执法主体")
    dialog.form.record_combo.setCurrentIndex(1)
    dialog.form.record_combo.activated.emit(1)
    assert dialog.form.title_edit.text() == "示例盐业局"
    write(dialog.form.place_edit, "https://example.invalid/1")
    program = tmp_path / "截图.exe"
    program.write_bytes(b"MZ")
    prompts.path = program
    click(dialog.form.evidence_button)
    assert "可以运行的程序" in dialog.form.problem_label.text()
    proof = tmp_path / "截图.png"
    proof.write_bytes(b"\x89PNG\r\n proof")
    prompts.path = proof
    click(dialog.form.evidence_button)
    assert "SHA-256" in dialog.form.evidence_label.text()
    click(dialog.form.save_button)
    saved = tab.current_record()
    assert (saved.evidence_name, saved.published_by) == ("截图.png", "测试局长")
    assert (
        saved.evidence_file[:16]
        in tab.detail.form.facts_view.findChild(
            type(tab.unpublished_label), "evidence_file_fact_label"
        ).text()
    )
    assert not tab.unpublished_label.isVisible()
    prompts.path = tmp_path / "另存.png"
    click(tab.save_button)
    assert (tmp_path / "另存.png").read_bytes() == proof.read_bytes()


def test_a_missing_proof_is_filed_later(show, desk, prompts, tmp_path, top_dialog, click):
    entry = Publication(Subject.RESULT, 0, "示例结果", published_on=date(2026, 11, 2), published_by="样例甲")
    publications.add_publication(desk, replace(entry, place="https://example.invalid/2"))
    tab = show(PublicationsPage)
    assert "没有证据文件" in verdict(tab)
    assert not tab.save_button.isEnabled()
    click(tab.act_buttons["publication.edit"])
    dialog = top_dialog()
    assert not dialog.form.record_combo.isEnabled()
    prompts.path = tmp_path / "缺.png"
    click(dialog.form.document_button)
    assert "找不到" in prompts.said[-1]
    prompts.path.write_bytes(b"\x89PNG\r\n")
    click(dialog.form.evidence_button)
    click(dialog.form.save_button)
    assert verdict(tab) == ""
    assert PUBLICATIONS.all()[0].evidence_name == "缺.png"


@pytest.mark.parametrize(
    "kind",
    [BodiesPage, EntrustmentsPage, OfficersPage, FeesPage, CommitmentsPage, PublicationsPage],
    ids=lambda kind: kind.__name__,
)
def test_an_empty_register_says_what_to_do(show, kind):
    tab = show(kind)
    assert tab.form.empty_label.text() == tab.ledger.empty
    assert tab.form.empty_button.isVisible()
