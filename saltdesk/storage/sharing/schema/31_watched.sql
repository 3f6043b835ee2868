-- Every table of records is watched; people's names, numbers and words stay in their table.

INSERT INTO trail.private_column (name, held) VALUES
    ('complainant', 'name'), ('complainant', 'contact'), ('complainant', 'caller_number'),
    ('complainant', 'id_number'), ('complainant', 'address'), ('complainant', 'credit_code'),
    ('complainant', 'post_code'), ('complainant', 'email'), ('complainant', 'agent'),
    ('complainant', 'authority'), ('complainant', 'imported'),
    ('representative', 'name'), ('representative', 'phone'),
    ('interviewee', 'name'), ('interviewee', 'contact'), ('interviewee', 'matter'),
    ('power_case_party', 'name'), ('power_case_party', 'id_number'), ('power_case_party', 'credit_code'),
    ('power_case_party', 'head'), ('power_case_party', 'phone'), ('power_case_party', 'address'),
    ('exchange_key', 'secret'),
    ('notice', 'content'),
    ('delivery', 'place'), ('delivery', 'receiver'), ('delivery', 'relation'), ('delivery', 'refusal'),
    ('delivery', 'witnesses'), ('delivery', 'note');

-- The parties of complaints are derived from records, so they are told by them.
SELECT trail.watch(tablename) FROM pg_tables
WHERE schemaname = 'saltdesk' AND tablename NOT IN ('complaint_party', 'complaint_called') ORDER BY tablename;
