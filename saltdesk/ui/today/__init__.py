"""今日: the first tab of the window, with what is to be done, the month, and the records opened last."""
