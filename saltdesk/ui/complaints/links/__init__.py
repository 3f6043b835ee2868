"""Links between complaints."""
