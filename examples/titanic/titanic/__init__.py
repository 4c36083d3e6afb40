"""Who survived the Titanic: data, models, report."""
