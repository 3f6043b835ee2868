-- The words of the naming rule (A15), written by tests/checks/naming_words.py from those in Python.
-- Characters by Unicode 14.0.0.

-- Traditional characters,
CREATE FUNCTION guard.old_shapes() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '處鹽辦計劃務財規監稅總隊執組領導紀黨會機關業產經濟資運銷質檢驗倉儲審調後員長廳縣區場許證書電應發條議責權單網團體號';

-- and their simplified forms in the same order.
CREATE FUNCTION guard.new_shapes() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '处盐办计划务财规监税总队执组领导纪党会机关业产经济资运销质检验仓储审调后员长厅县区场许证书电应发条议责权单网团体号';

-- Characters that do not count.
CREATE FUNCTION guard.invisible() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '[\u0001-\u0020\u007F-\u00A0\u00AD\u0600-\u0605\u061C\u06DD\u070F\u0890-\u0891\u08E2\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uE000-\uF8FF\uFEFF\uFFF9-\uFFFB\U000110BD\U000110CD\U00013430-\U00013438\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0001\U000E0020-\U000E007F\U000F0000-\U000FFFFD\U00100000-\U0010FFFD]';

-- Characters of names that others can stand for,
CREATE FUNCTION guard.name_letter() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '[0-9A-Za-z㐀-鿿𠀀-𿿿]';

-- and those others.
CREATE FUNCTION guard.odd_shapes() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '[\u00AA\u00B2-\u00B3\u00B9-\u00BA\u00BC-\u00BE\u0132-\u0133\u013F-\u0140\u0149\u017F\u01C4-\u01CC\u01F1-\u01F3\u02B0\u02B2-\u02B3\u02B7-\u02B8\u02E1-\u02E3\u1D2C\u1D2E\u1D30-\u1D31\u1D33-\u1D3A\u1D3C\u1D3E-\u1D43\u1D47-\u1D49\u1D4D\u1D4F-\u1D50\u1D52\u1D56-\u1D58\u1D5B\u1D62-\u1D65\u1D9C\u1DA0\u1DBB\u1E9A\u2070-\u2071\u2074-\u2079\u207F-\u2089\u2090-\u2093\u2095-\u209C\u20A8\u2100-\u2103\u2105-\u2106\u2109-\u210E\u2110-\u2113\u2115-\u2116\u2119-\u211D\u2120-\u2122\u2124\u2128\u212A\u212C-\u212D\u212F-\u2131\u2133-\u2134\u2139\u213B\u2145-\u2149\u2150-\u217F\u2189\u2460-\u24EA\u2C7C-\u2C7D\u2E9F\u2EF3\u2F00-\u2FD5\u3038-\u303A\u3192-\u319F\u3220-\u3247\u3250-\u325F\u3280-\u32CF\u32FF\u3358-\u33FF\u5009\u5132\u5283\u52D9\u5340\u54E1\u55AE\u5718\u57F7\u5834\u5BE9\u5C0E\u5EF3\u5F8C\u61C9\u66F8\u6703\u689D\u696D\u6A5F\u6AA2\u6B0A\u6FDF\u7522\u767C\u76E3\u7A05\u7D00\u7D44\u7D93\u7DB2\u7E23\u7E3D\u8655\u865F\u898F\u8A08\u8A31\u8ABF\u8B49\u8B70\u8CA1\u8CAC\u8CC7\u8CEA\u8FA6\u904B\u92B7\u9577\u95DC\u968A\u96FB\u9818\u9A57\u9AD4\u9E7D\u9EE8\uA7F2-\uA7F4\uF900-\uFA0D\uFA10\uFA12\uFA15-\uFA1E\uFA20\uFA22\uFA25-\uFA26\uFA2A-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\U000107A5\U0001D400-\U0001D454\U0001D456-\U0001D49C\U0001D49E-\U0001D49F\U0001D4A2\U0001D4A5-\U0001D4A6\U0001D4A9-\U0001D4AC\U0001D4AE-\U0001D4B9\U0001D4BB\U0001D4BD-\U0001D4C3\U0001D4C5-\U0001D505\U0001D507-\U0001D50A\U0001D50D-\U0001D514\U0001D516-\U0001D51C\U0001D51E-\U0001D539\U0001D53B-\U0001D53E\U0001D540-\U0001D544\U0001D546\U0001D54A-\U0001D550\U0001D552-\U0001D6A3\U0001D7CE-\U0001D7FF\U0001F100-\U0001F10A\U0001F110-\U0001F12E\U0001F130-\U0001F14F\U0001F16A-\U0001F16C\U0001F190\U0001F210-\U0001F212\U0001F214-\U0001F23B\U0001F240-\U0001F248\U0001F250-\U0001F251\U0001FBF0-\U0001FBF9\U0002F800-\U0002FA1D]';

-- What stands between names.
CREATE FUNCTION guard.separators() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '[\u0009-\u000D\u001C-\u0020\u002C\u002F\u003B\u0085\u00A0\u1680\u2000-\u200A\u2028-\u2029\u202F\u205F\u3000-\u3001\u4E0E\u53CA\u548C\uFF0C\uFF1B]+';

-- The title behind a name.
CREATE FUNCTION guard.title() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '(副?(处长|科长|主任|局长|书记|队长|股长|所长)|同志|先生|女士|等人?|科员|干事)$';

-- Last characters of names of offices,
CREATE FUNCTION guard.endings() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '处室科股部办组队';

-- and those behind a short stem.
CREATE FUNCTION guard.short_endings() RETURNS text LANGUAGE sql IMMUTABLE
RETURN '处室科股';

-- Codes of the records.
CREATE FUNCTION guard.leadership() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'leaders';

CREATE FUNCTION guard.complaints_mechanism() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'complaints';

CREATE FUNCTION guard.own_standing() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'staff';

CREATE FUNCTION guard.added_step() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'added';

CREATE FUNCTION guard.people_area() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'people';

CREATE FUNCTION guard.unclear_object() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'unclear';

-- Places of texts that are parts of a complaint.
CREATE FUNCTION guard.step_place() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'steps';

CREATE FUNCTION guard.file_place() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'attachments';

-- The number of these rules.
CREATE FUNCTION guard.naming_rules() RETURNS integer LANGUAGE sql IMMUTABLE
RETURN 3;

-- Lengths in characters: of the stem of an office's name,
CREATE FUNCTION guard.shortest_stem() RETURNS integer LANGUAGE sql IMMUTABLE
RETURN 2;

-- of the names of a list of people,
CREATE FUNCTION guard.shortest_listed() RETURNS integer LANGUAGE sql IMMUTABLE
RETURN 2;

CREATE FUNCTION guard.longest_listed() RETURNS integer LANGUAGE sql IMMUTABLE
RETURN 4;

-- of a name that is looked for in texts,
CREATE FUNCTION guard.shortest_known() RETURNS integer LANGUAGE sql IMMUTABLE
RETURN 2;

-- of what a caller calls a person,
CREATE FUNCTION guard.longest_called() RETURNS integer LANGUAGE sql IMMUTABLE
RETURN 30;

-- and of the hash of a text.
CREATE FUNCTION guard.digits() RETURNS integer LANGUAGE sql IMMUTABLE
RETURN 16;

-- Further names of offices by code.
CREATE FUNCTION guard.short_forms(code text) RETURNS text[] LANGUAGE sql IMMUTABLE
RETURN CASE code
    WHEN 'yz' THEN ARRAY['盐政', '稽查队']
    WHEN 'jh' THEN ARRAY['计划处', '计管处', '计划科']
    WHEN 'fz' THEN ARRAY['法规处', '法制处']
    ELSE ARRAY[]::text[] END;

-- The texts of a complaint that names are looked for in; its steps and material stand behind.
CREATE FUNCTION guard.texts_of(c saltdesk.complaint)
RETURNS TABLE (place integer, field text, is_told boolean, held text)
LANGUAGE sql IMMUTABLE
AS $$
    SELECT one.place, one.field, one.is_told, one.held FROM (VALUES
        (1, 'object_words', TRUE, c.object_words),
        (2, 'matter', TRUE, c.matter),
        (3, 'facts', TRUE, c.facts),
        (4, 'request', TRUE, c.request),
        (5, 'materials', TRUE, c.materials),
        (6, 'occurred_at', TRUE, c.occurred_at),
        (7, 'no_document', TRUE, c.no_document),
        (8, 'supplement_answer', TRUE, c.supplement_answer),
        (9, 'withdrawal_reason', TRUE, c.withdrawal_reason),
        (10, 'remark', TRUE, c.remark),
        (11, 'refusal_text', FALSE, c.refusal_text),
        (12, 'investigation', FALSE, c.investigation),
        (13, 'answer', FALSE, c.answer),
        (14, 'answers', FALSE, (
            SELECT coalesce(string_agg(part ->> 'answer', chr(10) ORDER BY number), '')
            FROM json_array_elements(c.answers::json) WITH ORDINALITY AS listed (part, number)
        ))
    ) AS one (place, field, is_told, held) WHERE one.held <> ''
$$;

-- All of them in one, as they are stored.
CREATE FUNCTION guard.held_in(c saltdesk.complaint) RETURNS text LANGUAGE sql IMMUTABLE
RETURN c.object_words || ' '
    || c.matter || ' '
    || c.facts || ' '
    || c.request || ' '
    || c.materials || ' '
    || c.occurred_at || ' '
    || c.no_document || ' '
    || c.supplement_answer || ' '
    || c.withdrawal_reason || ' '
    || c.remark || ' '
    || c.refusal_text || ' '
    || c.investigation || ' '
    || c.answer || ' '
    || c.answers;
