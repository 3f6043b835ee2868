"""The database that offices share: PostgreSQL 15 or newer, which guards identities and trail itself."""
