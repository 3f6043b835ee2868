"""The copy of a notice that offices edit in Word or WPS."""
