"""The database that several offices share: PostgreSQL 15 or newer, which guards identities and trail itself."""
