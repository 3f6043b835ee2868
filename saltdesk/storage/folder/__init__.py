"""The data folder on disk: claims, the exchange of a restore, signs of lost data, and allowed places."""
