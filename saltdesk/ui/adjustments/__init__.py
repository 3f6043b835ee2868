"""The screens of dynamic adjustment."""
