"""The screens of the registers beside the lists."""
