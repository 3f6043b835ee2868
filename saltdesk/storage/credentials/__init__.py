"""How accounts prove who they are: by keys beside the data, or by logins of the shared database."""
