"""saltdesk: the six list mechanisms of a municipal salt administration bureau, on one desk."""

__version__ = "0.2.0"
