-- Stands in for the rights of the guards (90_*), which replace this file.

GRANT USAGE ON SCHEMA saltdesk, trail, guard TO {staff};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA saltdesk TO {staff};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA saltdesk TO {staff};
GRANT SELECT ON trail.audit TO {staff};
GRANT SELECT ON guard.house TO {staff};
GRANT SELECT ON trail.change_outbox TO {staff};

-- People are read through their sealed views and against tickets only (55_identity.sql).
REVOKE ALL ON saltdesk.complainant, saltdesk.representative, saltdesk.power_case_party, saltdesk.interviewee
    FROM {staff};
REVOKE ALL ON guard.detail, guard.ticket, guard.tried FROM {staff};
