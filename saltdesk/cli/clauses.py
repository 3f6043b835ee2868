"""``saltdesk clauses``: every clause of the notice, what the program does about it, and where to see it."""

from __future__ import annotations

from saltdesk.cli.call import DONE, Call


def run(call: Call) -> int:
    """Print the table of clauses."""
    from saltdesk.services.registers.interpretations import clauses

    found = clauses()
    call.answer = {
        "clauses": [
            {
                "code": one.code,
                "place": one.place,
                "title": one.title,
                "what": one.what,
                "where": one.where,
                "planned": one.planned,
            }
            for one in found
        ]
    }
    for one in found:
        call.say(f"{one.place}　{one.title}{'（尚未提供）' if one.planned else ''}")
        call.say(f"    {one.what}　见：{one.where}")
    planned = sum(one.planned for one in found)
    call.say(f"共{len(found)}条，尚未提供{planned}条。")
    return DONE
