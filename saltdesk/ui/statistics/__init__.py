"""统计: the figures of a span, their charts, the report and the workbook."""
