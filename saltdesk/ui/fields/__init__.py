"""Fields of forms, their binding to records, and the dialogs made of them."""
