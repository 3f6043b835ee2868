"""Recording of the database statements that a function sends."""

from collections.abc import Callable
from threading import get_ident
from typing import Any

from saltdesk.storage.tables.base import database


def statements(work: Callable[[], object]) -> list[str]:
    """Return the statements that ``work`` sends, in order, without begin and end of transactions.

    Those of the worker thread do not count.
    """
    asked, here = list[str](), get_ident()
    execute = database.obj.execute_sql

    def noted(sql: str, *args: Any, **options: Any) -> Any:
        if get_ident() == here:
            asked.append(sql)
        return execute(sql, *args, **options)

    database.obj.execute_sql = noted
    try:
        work()
    finally:
        database.obj.execute_sql = execute
    return asked
