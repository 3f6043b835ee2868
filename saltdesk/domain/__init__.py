"""Records, vocabularies and rules; knows neither storage nor screen."""
