"""The Qt user interface: one folder per mechanism, plus shared parts."""
