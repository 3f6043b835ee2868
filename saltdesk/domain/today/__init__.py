"""What a person has to do today: the groups of the list, whose work is wanted, and the month of due dates."""
