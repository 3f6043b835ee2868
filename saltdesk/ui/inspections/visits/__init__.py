"""The screens of inspections: plan, written notice, visit on site and feedback."""
