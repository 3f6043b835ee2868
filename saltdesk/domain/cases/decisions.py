"""Decisions of cases, and the grounds on which a law asks for a legal review before them."""

from __future__ import annotations

from saltdesk.domain.base.vocabulary import Vocabulary


class CaseDecision(Vocabulary):
    """What a case is decided to; each class of powers has its own (``ClassRule.decisions``)."""

    GRANTED = "granted", "准予许可", "行政许可法38"
    NOT_GRANTED = "not_granted", "不予许可", "行政许可法38"
    PUNISHED = "punished", "予以处罚", "行政处罚法57"
    NOT_PUNISHED = "not_punished", "不予处罚", "行政处罚法57"
    NO_OFFENCE = "no_offence", "违法事实不成立", "行政处罚法57"
    PASSED_ON = "passed_on", "移送有权机关", "行政处罚法57"
    SEIZED = "seized", "采取强制措施", "行政强制法18"
    RELEASED = "released", "解除强制措施", "行政强制法28"
    NOT_SEIZED = "not_seized", "不采取强制措施", "行政强制法16"
    IN_ORDER = "in_order", "检查未发现问题"
    CORRECT = "correct", "责令改正"
    TO_PENALTY = "to_penalty", "涉嫌违法，转立案查处"
    LEVIED = "levied", "予以征收"
    NOT_LEVIED = "not_levied", "不予征收"
    PAID = "paid", "予以给付"
    NOT_PAID = "not_paid", "不予给付"
    CONFIRMED = "confirmed", "予以确认"
    NOT_CONFIRMED = "not_confirmed", "不予确认"
    REWARDED = "rewarded", "予以奖励"
    NOT_REWARDED = "not_rewarded", "不予奖励"
    RULED = "ruled", "作出裁决"
    DISMISSED = "dismissed", "驳回申请"
    AGREED = "agreed", "同意"
    NOT_AGREED = "not_agreed", "不同意"
    PROVIDED = "provided", "已提供服务"
    NOT_PROVIDED = "not_provided", "不能提供"


class ReviewGround(Vocabulary):
    """Why a decision needs a legal review before it is made."""

    NONE = "none", "不属重大执法决定"
    PUBLIC_INTEREST = "public_interest", "涉及重大公共利益", "行政处罚法58"
    HEARD = "heard", "直接关系重大权益并经过听证", "行政处罚法58"
    COMPLICATED = "complicated", "案情疑难复杂、涉及多个法律关系", "行政处罚法58"
    MAJOR = "major", "属本局重大执法决定事项目录", "国办发〔2018〕118号"
    OTHER = "other", "法律、法规规定应当审核的其他情形", "行政处罚法58"
