"""The screens of the power list, the duty list and their versions."""
