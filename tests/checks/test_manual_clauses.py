"""The appendix of the manual is the table of clauses, word for word."""

from tests.checks.manual_clauses import main


def test_the_appendix_of_the_manual_is_not_stale(capsys):
    assert main([]) == 0, capsys.readouterr().out
