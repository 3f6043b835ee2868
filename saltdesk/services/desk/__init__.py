"""The desk, which performs every act: actor and permissions, offers, people, wording and imports."""
