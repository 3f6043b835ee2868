"""``saltdesk clauses`` for people and for scripts."""

import json

from saltdesk.cli.call import DONE


def test_people_read_citation_what_and_where_without_codes(command):
    status, out, _ = command("clauses")
    assert status == DONE
    assert "第五部分（二）第3项　投诉电话、传真、邮箱、地址" in out
    assert "见：数据 → 参数；来访须知" in out
    assert "C5.2.3" not in out
    assert out.splitlines()[-1] == "共97条，尚未提供0条。"


def test_scripts_get_one_object_per_clause(command):
    _, out, _ = command("clauses", "--json")
    found = {one["code"]: one for one in json.loads(out)["clauses"]}
    assert (len(found), found["P1.2.8"]["planned"], found["C5.2.3"]["planned"]) == (97, False, False)
