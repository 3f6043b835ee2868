"""The tour: drives the real window through the main tasks and saves pictures, ledgers and notices."""
