"""A missing backup is told after a week, and a month without a trial restore asks for one."""

from datetime import date, timedelta

from saltdesk.domain.backups.reminding import BackupDays, is_trial_due, reminder

TODAY = date(2026, 11, 23)


def before(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_a_new_office_is_reminded_after_its_first_week():
    assert reminder(BackupDays(before(6), None, None), TODAY) == ""
    assert reminder(BackupDays(before(7), None, None), TODAY) == "还没有备份"


def test_a_week_without_a_backup_names_the_last_one():
    assert reminder(BackupDays(before(90), before(7), before(7)), TODAY) == "自11月16日以来没有备份"


def test_backups_on_the_disk_of_the_data_alone_are_not_enough():
    told = reminder(BackupDays(before(90), TODAY, None), TODAY)
    assert told == "还没有在另一块磁盘上备份"
    told = reminder(BackupDays(before(90), TODAY, before(8)), TODAY)
    assert told == "自11月15日以来没有在另一块磁盘上备份"


def test_nobody_is_reminded_of_a_fresh_backup_elsewhere():
    assert reminder(BackupDays(before(90), before(6), before(6)), TODAY) == ""


def test_a_trial_restore_is_due_once_in_each_month():
    assert is_trial_due(None, TODAY)
    assert is_trial_due(date(2026, 10, 31), TODAY)
    assert is_trial_due(date(2025, 11, 23), TODAY)
    assert not is_trial_due(date(2026, 11, 1), TODAY)
