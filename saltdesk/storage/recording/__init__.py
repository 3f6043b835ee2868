"""What entries of the trail are made of: the outbox, private columns, the head they follow, an upgrade's."""
