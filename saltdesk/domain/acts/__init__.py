"""The acts that staff can perform: who may, from which state, to which state, by which clause."""
