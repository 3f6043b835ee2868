"""The desk at which every act is performed: who acts, what is offered, people, wording and imports."""
