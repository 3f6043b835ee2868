"""Recording of the database statements that a function sends."""

from collections.abc import Callable
from typing import Any

from saltdesk.storage.tables.base import database


def statements(work: Callable[[], object]) -> list[str]:
    """Return the statements that ``work`` sends, in order, without begin and end of transactions."""
    asked: list[str] = []
    execute = database.obj.execute_sql

    def noted(sql: str, *args: Any, **options: Any) -> Any:
        asked.append(sql)
        return execute(sql, *args, **options)

    database.obj.execute_sql = noted
    try:
        work()
    finally:
        database.obj.execute_sql = execute
    return asked
